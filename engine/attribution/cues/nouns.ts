/**
 * Nouns that carry what somebody says or thinks ("her claim that …", "accusations of …"), by stance.
 * An entry is `noun:frames`: t a clause with "that", i an infinitive, o "of", f "for", a "about", g "against".
 */
import type { Stance } from '../../types';

/** Nouns of speech. */
export const SPEECH_NOUNS: Readonly<Partial<Record<Stance, string>>> = {
  say: `statement:t comment:ta remark:ta message:t observation:t explanation:tfo reminder:t assurance:t answer:t argument:tfg
    testimony:t reply:t note:t point:t mantra:t refrain:t anecdote:t mention:o`,
  claim: `claim:to assertion:to contention:t insistence:to declaration:to boast:to argument:t case:t position:t proclamation:t narrative:t theory:t rhetoric:a`,
  deny: `denial:to rejection:o dismissal:o refusal:i`,
  admit: `admission:to acknowledgment:to acknowledgement:to concession:t confession:t confirmation:to revelation:to disclosure:to apology:f`,
  allege: `allegation:to rumor:to rumour:to insinuation:t implication:t suspicion:to speculation:ta`,
  accuse: `accusation:to charge:to complaint:ta criticism:to condemnation:o denunciation:o attack:o`,
  warn: `warning:toa caution:t`,
  promise: `promise:tiof pledge:tio vow:tio offer:io commitment:i guarantee:to`,
  threaten: `threat:tio`,
  demand: `demand:tif call:fi plea:fi appeal:fi request:fti insistence:o push:f`,
  order: `order:it ruling:t decision:it verdict:t decree:t`,
  ask: `question:a`,
  suggest: `suggestion:to proposal:tifo recommendation:ti advice:ti hint:to indication:to`,
  predict: `prediction:to forecast:to projection:t`,
  praise: `praise:fo endorsement:o support:f defense:o defence:o`,
  criticise: `criticism:o objection:t opposition:f rebuke:o complaint:t`,
  announce: `announcement:to news:t`,
  report: `report:to reporting:t account:o`,
  describe: `description:o characterization:o portrayal:o depiction:o`,
  find: `finding:t conclusion:t evidence:t estimate:to`,
};

/** Nouns of thought, wish and attitude. */
export const THOUGHT_NOUNS: Readonly<Partial<Record<Stance, string>>> = {
  believe: `belief:ti view:to opinion:t notion:to idea:to perception:to sense:to assumption:t conviction:t impression:t feeling:t expectation:to consensus:t confidence:t faith:t sentiment:t hypothesis:t thought:t`,
  want: `hope:tof wish:ti desire:if intention:ioi plan:io willingness:i eagerness:i determination:i goal:o aspiration:i ambition:i effort:i preference:f dream:o bid:i readiness:i interest:i`,
  fear: `fear:toa worry:ta concern:tao anxiety:ta alarm:ta`,
  doubt: `doubt:ta skepticism:ta scepticism:ta uncertainty:a`,
  know: `knowledge:t realization:t realisation:t recognition:to understanding:t awareness:t`,
  criticise: `anger:a frustration:a outrage:a regret:ta disappointment:a opposition:o`,
};
