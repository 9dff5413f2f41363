import { describe, expect, it } from 'vitest';
import { canDraw, datedTexts } from '../../tools/link/draw';
import { answerAnew, type Judgement, judgedDraws, sharesOf, verdictOf } from '../../tools/link/judged';
import { addAll, loadKnowledge } from '../../tools/load/knowledge';

const judgement = (more: Partial<Judgement>): Judgement => ({
  id: '1-001',
  document: 'd',
  on: '2017-04-09',
  from: 'text',
  at: [0, 1],
  hash: 0,
  is: 'office',
  ...more,
});
const answer = { entity: 'Q1', label: 'Ann Ō Lee', on: [{ title: 'Minister of Foreign Affairs of Norway' }] };

describe('a verdict on an answer', () => {
  it.each([
    ['right', { entity: ['Q1'] }, [answer]],
    [
      'right',
      { who: 'Ann O Lee', office: 'Foreign Minister Norway' },
      [{ ...answer, on: [{ title: 'Foreign Minister of Norway' }] }],
    ],
    ['silent', { entity: ['Q1'], office: 'Finance' }, [answer]],
    ['right', { entity: ['Q1'], office: 'Foreign Norway' }, [{ ...answer, on: [], lastKnown: answer.on }]],
    ['silent', { entity: ['Q1'] }, []],
    ['wrong', { entity: ['Q2'] }, [answer]],
    ['wrong', { is: 'none' }, [answer]],
    ['wrong', { is: 'beyond' }, [answer]],
    ['right', { is: 'beyond', who: 'Ann O. Lee' }, [answer]],
    ['rightly silent', { is: 'none' }, []],
  ] as const)('%s: %j', (verdict, more, answers) => {
    expect(verdictOf(judgement(more as Partial<Judgement>), answers)).toBe(verdict);
  });
});

describe.skipIf(!canDraw())('drawn names, answered anew (the corpora beside the project)', () => {
  const knowledge = loadKnowledge();
  if (!knowledge) throw new Error('no packed knowledge');
  addAll(knowledge);
  // A suite that is skipped is still collected.
  const texts: ReturnType<typeof datedTexts> = canDraw() ? datedTexts() : [];

  const draws = new Map(judgedDraws().map((draw) => [draw.seed, draw]));
  it.each([...draws.keys()])('of draw %i at most two in a hundred are wrong in each stratum', (seed) => {
    const draw = draws.get(seed)!;
    const outcomes = answerAnew(knowledge, draw, texts);
    expect(outcomes.length).toBe(draw.judgements.length);
    for (const stratum of new Set(outcomes.map((one) => one.stratum))) {
      const own = outcomes.filter((one) => one.stratum === stratum);
      const wrong = own.filter(({ verdict }) => verdict === 'wrong');
      expect(own.length).toBeGreaterThanOrEqual(50);
      expect(
        sharesOf(own).wrong / own.length,
        wrong.map(({ name, answer: said }) => `${name}: ${said?.label}`).join('; '),
      ).toBeLessThanOrEqual(0.02);
    }
  });
});
