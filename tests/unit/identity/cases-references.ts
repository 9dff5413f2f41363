import type { Case } from './case';

export const PRONOUNS: readonly Case[] = [
  {
    name: 'he after the one who spoke',
    text: '[a Carl Brandt] {a said} <a the firm was sound>. [b He] {b added} <b that orders had grown>.',
    is: { b: 'Carl Brandt' },
  },
  {
    name: 'she passes over a man',
    text: '[a Erika Brandt] met Peter Lund on Friday. [b She] {b said} <b the sale was off>.',
    is: { b: 'Erika Brandt' },
  },
  {
    name: 'he passes over a woman',
    text: 'Peter Lund met Erika Brandt on Friday. [b He] {b said} <b the sale was off>.',
    is: { b: 'Peter Lund' },
  },
  {
    name: 'two men of equal rank',
    text: 'Peter Lund and Carl Brandt met on Friday. [b He] {b said} <b the sale was off>.',
    is: { b: '?Peter Lund' },
  },
  {
    name: 'another man took over since the last one spoke',
    text: '[a Peter Lund] {a said} <a the sale was off>. Peter Lund left early. Carl Brandt took over the talks. [b He] {b said} <b the bank had agreed>.',
    not: { b: 'Peter Lund' },
  },
  {
    name: 'no one to stand for',
    text: 'The snow fell all night. [b He] {b said} <b the road was closed>.',
    is: { b: '?-' },
  },
  {
    name: 'a woman without a name',
    text: 'A woman was pulled from the river. [b She] {b said} <b the boat had no lights>.',
    is: { b: '~woman' },
  },
  {
    name: 'she is not the man named before',
    text: '[a Peter Lund] {a said} <a the sale was off>. [b She] {b said} <b it was not>.',
    not: { b: 'Peter Lund' },
  },
  {
    name: 'over a paragraph',
    text: '[a Peter Lund] {a said} <a the sale was off>.\n\n[b He] {b blamed} <b the bank>.',
    is: { b: 'Peter Lund' },
  },
  {
    name: 'gender by a title',
    text: 'The palace has been silent. [a Queen Amrita] {a said} <a the fund would stay>. [b She] {b thanked} <b the nurses>.',
    is: { b: 'Amrita' },
  },
  {
    name: 'it after a body that spoke',
    text: '[a The Health Ministry] {a said} <a the beds were full>. [b It] {b expects} <b more patients>.',
    is: { b: 'Health Ministry' },
  },
  {
    name: 'it is no person',
    text: '[a Peter Lund] {a said} <a the sale was off>. [b It] {b suggests} <b a deeper quarrel>.',
    not: { b: 'Peter Lund' },
  },
  {
    name: 'it within its own sentence',
    text: 'Norway sent ships to what [a it] {a believes} was <a a smuggling route>.',
    is: { a: 'Norway' },
  },
  {
    name: 'they after two who spoke',
    text: '[a Peter Lund and Carl Brandt] {a said} <a the sale was off>. [b They] {b blamed} <b the bank>.',
    is: { b: 'Peter Lund + Carl Brandt' },
  },
  {
    name: 'they after officials',
    text: '[a Officials] {a said} <a the road was closed>. [b They] {b hope} <b to open it soon>.',
    is: { b: '~Officials' },
  },
  {
    name: 'they is no single man',
    text: '[a Peter Lund] {a said} <a the sale was off>. [b They] {b disagreed}, <b calling it a rumour>.',
    not: { b: 'Peter Lund' },
  },
  {
    name: 'I within quoted words',
    text: '[a Ruth Dane] {a said}: <a “When it broke, [b I] {b thought} <b the whole roof would fall>.”>',
    is: { b: 'Ruth Dane' },
  },
  {
    name: 'we within quoted words',
    text: '<a “[b We] {b believe} <b the strike will end soon>,”> {a said} [a Carl Brandt].',
    is: { b: 'Carl Brandt' },
  },
  {
    name: 'I outside quoted words is the author',
    text: 'Ruth Dane lives nearby. [b I] {b think} <b the roof was weak>.',
    is: { b: '?-' },
  },
  { name: 'you is nobody', text: 'Ruth Dane lives nearby. [b You] {b think} <b the roof was weak>.', is: { b: '?-' } },
  {
    name: 'he within quoted words is not the speaker',
    text: 'Carl Brandt resigned. <a “[b He] {b said} <b the firm was sound until May>,”> {a said} [a Peter Lund].',
    not: { b: 'Peter Lund' },
  },
  {
    name: 'a pronoun before its speaker stays open',
    text: 'Carl Brandt resigned. <a [b He] {b believed} <b the firm was sound>>, [a Peter Lund] {a said}.',
    not: { b: 'Carl Brandt' },
  },
  {
    name: 'who',
    text: '[a Peter Lund, who] {a said} <a the sale was off>, left early. Carl Brandt, [b who] {b warned} <b of losses>, stayed.',
    is: { b: 'Carl Brandt' },
  },
  {
    name: 'who is no body',
    text: 'A teacher at the Harbour University, [b who] {b said} <b the exam was unfair>, was dismissed.',
    not: { b: 'Harbour University' },
  },
  {
    name: 'the owner in front of another noun is not meant',
    text: "Peter Lund's lawyer spoke on Friday. [b He] {b said} <b the sale was off>.",
    not: { b: 'Peter Lund' },
  },
];

export const DESCRIPTIONS: readonly Case[] = [
  {
    name: 'the official refers back',
    text: '[a A port official] {a said} <a the crane was old>. [b The official] {b asked} <b not to be named>.',
    same: ['ab'],
  },
  {
    name: 'another official is another',
    text: '[a A port official] {a said} <a the crane was old>. [b Another official] {b disagreed}, <b calling it sound>.',
    apart: ['ab'],
  },
  {
    name: 'a second official is not the first',
    text: '[a A port official] {a said} <a the crane was old>. [b A customs official] {b said} <b it was new>.',
    apart: ['ab'],
  },
  {
    name: 'of two officials the description decides',
    text: '[a A port official] {a said} <a the crane was old>. [b A customs official] {b said} <b it was new>. [c The port official] {c said} <c it had rust>.',
    same: ['ac'],
    apart: ['bc'],
  },
  {
    name: 'of two officials nothing decides',
    text: '[a A port official] {a said} <a the crane was old>. [b A customs official] {b said} <b it was new>. [c The official] {c asked} <c for time>.',
    apart: ['ac', 'bc'],
  },
  {
    name: 'the president by title',
    text: '[a President Ana Morel] {a said} <a the vote was fair>. [b The president] {b thanked} <b the clerks>.',
    is: { b: 'Ana Morel' },
  },
  {
    name: 'the president of two',
    text: 'President Ana Morel met President Juan Sosa. [b The president] {b said} <b the border would open>.',
    not: { b: 'Ana Morel' },
  },
  {
    name: 'the president of two is not the other either',
    text: 'President Ana Morel met President Juan Sosa. [b The president] {b said} <b the border would open>.',
    not: { b: 'Juan Sosa' },
  },
  {
    name: 'a deputy is not the governor',
    text: '[a Deputy Governor Oleg Marin] {a said} <a the gas was off>. [b The governor] {b promised} <b new homes>.',
    not: { b: 'Oleg Marin' },
  },
  {
    name: 'a noun in apposition',
    text: 'Tom Hale, a carpenter and singer, lives here. Rita Moss, an actress, does too. [b The actress] {b said} <b she loved the hill>.',
    is: { b: 'Rita Moss' },
  },
  {
    name: 'an office before its name',
    text: '[a The mayor of Lindholm, Sara Vik,] {a said} <a the bridge was safe>. [b The mayor] {b thanked} <b the crew>.',
    is: { a: 'Sara Vik', b: 'Sara Vik' },
  },
  {
    name: 'the spokesman of another',
    text: "[a Keller's spokesman, Uwe Rask,] {a said} <a she was ill>. Marta Keller leads the party.",
    is: { a: 'Uwe Rask' },
  },
  {
    name: 'a spokesman is not whom he speaks for',
    text: '[a A spokesman for Marta Keller] {a said} <a she was ill>.',
    is: { a: '~spokesman for Marta Keller' },
    not: { a: 'Marta Keller' },
  },
  {
    name: 'her lawyer is not she',
    text: '[a Marta Keller] {a said} <a she was ill>. [b Her lawyer] {b said} <b the case was weak>.',
    not: { b: 'Marta Keller' },
    apart: ['ab'],
  },
  {
    name: 'the ministry',
    text: '[a The Health Ministry] {a said} <a the beds were full>. [b The ministry] {b asked} <b for patience>.',
    is: { b: 'Health Ministry' },
  },
  {
    name: 'the company after one company',
    text: 'Shares of Norrland Holdings fell. [a The company] {a said} <a sales had dropped>.',
    is: { a: 'Norrland Holdings' },
  },
  {
    name: 'the company after two',
    text: 'Norrland Holdings sued Vestar Holdings. [a The company] {a said} <a sales had dropped>.',
    is: { a: '~company' },
  },
  {
    name: 'a source within a body is not the body',
    text: '[a A source within the Interior Ministry] {a said} <a the list was false>.',
    is: { a: '~source within the Interior Ministry' },
    kind: { a: 'unnamed' },
  },
  {
    name: 'the father is nobody named',
    text: 'Peter Lund came late. [a The father] {a said} <a the child was safe>.',
    not: { a: 'Peter Lund' },
  },
  {
    name: 'the report on its own',
    text: '[a The Audit Office] {a said} <a the sums were wrong>. Later, [b a report by the union] {b said} <b they were right>.',
    apart: ['ab'],
    kind: { b: 'document' },
  },
  {
    name: 'the statement is its speaker',
    text: '[a Ruth Dane] {a said} in a statement <a that the talks were over>. [b The statement] {b said} <b nobody was to blame>.',
    is: { b: 'Ruth Dane' },
  },
];
