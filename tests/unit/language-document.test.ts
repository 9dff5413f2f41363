import { describe, expect, it } from 'vitest';
import { analyse, type LanguageDocument } from '../../engine/language/document';

const untagged = (words: readonly unknown[]) => words.map(() => 'NN');
const read = (text: string) => analyse(text, [], untagged);
const sentences = (document: LanguageDocument) => document.sentences.map((s) => document.text.slice(...s.span));
const quotations = (document: LanguageDocument) => document.quotations.map((q) => document.text.slice(...q.inner));
const words = (text: string) => read(text).tokens.map((token) => token.text);

describe('tokens', () => {
  it('splits contractions and possessives, keeps compounds, names and abbreviations whole', () => {
    expect(words("They can't sell O'Malley's pre-war AT&T flat, Mr. Dunn said at 3:30 p.m.")).toEqual(
      "They|ca|n't|sell|O'Malley|'s|pre-war|AT&T|flat|,|Mr.|Dunn|said|at|3:30|p.m.".split('|'),
    );
  });
  it('takes curly apostrophes for straight ones in the lower form only', () => {
    const tokens = read('It’s late').tokens;
    expect(tokens.map((t) => t.text)).toEqual(['It', '’s', 'late']);
    expect(tokens[1]?.lower).toBe("'s");
  });
  it('covers everything but white space, in order', () => {
    const text = 'Ünïcode 👩‍👩‍👧 “x” — \u200fשלום, 1,000.5%…';
    const tokens = read(text).tokens;
    expect(tokens.map((t) => text.slice(t.start, t.end)).join('')).toBe(text.replaceAll(/\s/g, ''));
  });
});

describe('sentences', () => {
  const cases: readonly [string, readonly string[]][] = [
    [
      'The U.S. Senate met. It rose at 5 p.m. The vote failed.',
      ['The U.S. Senate met.', 'It rose at 5 p.m.', 'The vote failed.'],
    ],
    [
      'Sen. Ana J. Ruiz (D-Calif.) spoke. Mr. Hale did not.',
      ['Sen. Ana J. Ruiz (D-Calif.) spoke.', 'Mr. Hale did not.'],
    ],
    ['“Are you well?” Ms. Orr asked the clerk. He nodded.', ['“Are you well?” Ms. Orr asked the clerk.', 'He nodded.']],
    ['“Stop it!” she said. “Now.” Nobody moved.', ['“Stop it!” she said.', '“Now.”', 'Nobody moved.']],
    ['Was it so? Yes! It was...', ['Was it so?', 'Yes!', 'It was...']],
    ['The bill (H.R. 12) is dead. "Quite dead," he said.', ['The bill (H.R. 12) is dead.', '"Quite dead," he said.']],
    ['No. 10 was silent. Acme Inc. rose 3.5 percent.', ['No. 10 was silent.', 'Acme Inc. rose 3.5 percent.']],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(sentences(read(text))).toEqual(expected);
  });
});

describe('quotations', () => {
  it.each([
    ['“One,” he said, “two.”', ['One,', 'two.']],
    ['"One," he said, "two."', ['One,', 'two.']],
    ["''One,'' he said, ''isn't two.''", ['One,', "isn't two."]],
    ["``One,'' he said.", ['One,']],
    ["They want an 'objective, unbiased study' of the '90s, the leaders' office said.", ['objective, unbiased study']],
    ['“He said, ‘Don’t go,’ and I didn’t,” she said.', ['He said, ‘Don’t go,’ and I didn’t,', 'Don’t go,']],
    ['They called it “odd“ in a tweet.', ['odd']],
    ['”Fear is all there is.” ― Ann Lee', ['Fear is all there is.']],
    ['“One” ―“two”―said so.', ['One', 'two']],
    ["'It's the workers' choice,' she said.", ["It's the workers' choice,"]],
    ['A 6\'2" man said no.', []],
  ])('%s', (text, expected) => {
    expect(quotations(read(text))).toEqual(expected);
  });
  it('carries an open quotation into the next paragraph', () => {
    const [first, second] = read('“It began here.\n\n“It ends here,” he said.').quotations;
    expect(first).toMatchObject({ closed: false, continued: true, continues: false });
    expect(second).toMatchObject({ closed: true, continued: false, continues: true });
  });
  it('ends an unbalanced quotation with its paragraph', () => {
    const document = read('He said: “It is late.\n\nThe end came.');
    expect(document.quotations).toMatchObject([{ closed: false, continued: false }]);
    expect(quotations(document)).toEqual(['It is late.']);
  });
  it('marks depth', () => {
    expect(read('“He said ‘no’ twice.”').quotations.map((q) => [q.kind, q.depth])).toEqual([
      ['double', 0],
      ['single', 1],
    ]);
  });
  it('takes as many open marks as a text can hold', () => {
    const many = 60_000;
    expect(quotations(read('“a '.repeat(many) + 'b’ '.repeat(many)))).toHaveLength(1);
    expect(quotations(read('‘a '.repeat(many) + 'b” '.repeat(many)))).toEqual([]);
  });
});

describe('paragraphs', () => {
  it('are the lines of a bare text; a short line in title case is a heading', () => {
    const document = read('Mayor Rejects Plan for Harbour: Council\n\nThe mayor said no on Monday.');
    expect(document.paragraphs.map((p) => [p.heading, p.block])).toEqual([
      [true, -1],
      [false, -1],
    ]);
  });
  it('follow the blocks where there are any', () => {
    const text = 'A headline here\n\nOne line.\nAnother line.';
    const document = analyse(
      text,
      [
        { kind: 'headline', span: [0, 15] },
        { kind: 'list', span: [17, text.length] },
      ],
      untagged,
    );
    expect(document.paragraphs.map((p) => [p.kind, p.block, p.heading])).toEqual([
      ['headline', 0, true],
      ['list', 1, false],
      ['list', 1, false],
    ]);
  });
  it('an empty text is an empty document', () => {
    expect(read(' \n\n ')).toMatchObject({ tokens: [], sentences: [], quotations: [], paragraphs: [] });
  });
});
