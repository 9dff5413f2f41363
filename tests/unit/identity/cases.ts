/**
 * One small text and who speaks in it. `is` gives the whole line of an attribution; `not` names who must not be shown
 * as its speaker; `same` and `apart` tell which attributions have one speaker and which have not.
 */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly outlet?: string;
  readonly is?: Readonly<Record<string, string>>;
  readonly not?: Readonly<Record<string, string>>;
  readonly same?: readonly string[];
  readonly apart?: readonly string[];
  /** Kind of the speaker. */
  readonly kind?: Readonly<Record<string, string>>;
}

const NAMES: readonly Case[] = [
  {
    name: 'full name, then surname',
    text: '[a Marta Keller] {a said} <a the dam would hold>. The river rose again. [b Keller] {b warned} <b that rain was coming>.',
    is: { a: 'Marta Keller', b: 'Marta Keller' },
    same: ['ab'],
  },
  {
    name: 'title and name',
    text: '[a Foreign Secretary Ruth Dane] {a said} <a the talks were over>. [b Dane] {b added} <b that nobody was to blame>.',
    is: { a: 'Ruth Dane', b: 'Ruth Dane' },
  },
  {
    name: 'title with a portfolio',
    text: '[a Secretary of State Paul Ivers] {a said} <a the embassy would open>.',
    is: { a: 'Paul Ivers' },
  },
  {
    name: 'a body in the title',
    text: '[a Finance Ministry spokeswoman Nadia Brandt] {a said} <a the budget was ready>.',
    is: { a: 'Nadia Brandt' },
    kind: { a: 'person' },
  },
  {
    name: 'courtesy title with surname',
    text: 'The farm belongs to Peter Lund. [a Mr Lund] {a said} <a the flood took his herd>.',
    is: { a: 'Peter Lund' },
  },
  {
    name: 'surname in the headline',
    text: 'Keller Says Dam Will Hold\n\n[a Marta Keller] {a said} <a the dam would hold>.\n\nThe town has waited for days. [b Keller] {b promised} <b a report by Monday>.',
    same: ['ab'],
  },
  {
    name: 'accents left out',
    text: '[a José Peñalver] {a said} <a the harvest was lost>. Days later [b Penalver] {b said} <b the state had paid nothing>.',
    same: ['ab'],
  },
  {
    name: 'family name first',
    text: '[a Kim Do-yun] {a said} <a the launch had failed>. [b Kim] {b blamed} <b a valve>.',
    same: ['ab'],
  },
  {
    name: 'given name later',
    text: '[a Hannah Voss] {a said} <a the race was hard>. [b Hannah] {b hopes} <b to run again>.',
    same: ['ab'],
  },
  {
    name: 'two of one surname',
    text: '[a Carl Brandt] {a said} <a the firm was sound>. His sister, Erika Brandt, runs the plant. At the meeting in May, [b Brandt] {b said} <b there would be no layoffs>.',
    not: { b: 'Erika Brandt' },
  },
  {
    name: 'courtesy title decides between two',
    text: 'Carl Brandt and Erika Brandt own the mill. [a Mrs Brandt] {a said} <a it would close>.',
    is: { a: 'Erika Brandt' },
  },
  {
    name: 'a place of the same name is no person',
    text: '[a Dale Lincoln] {a said} <a the road was open>. Snow fell in Lincoln overnight. [b The mayor of Lincoln] {b said} <b schools would close>.',
    not: { b: 'Dale Lincoln' },
  },
  {
    name: 'acronym in brackets',
    text: '[a The World Grain Council (WGC)] {a said} <a prices would fall>. [b The WGC] {b expects} <b a good year>.',
    is: { a: 'World Grain Council', b: 'World Grain Council' },
  },
  {
    name: 'acronym by initials',
    text: '[a The Northern Rail Authority] {a said} <a trains would run>. [b NRA] {b said} <b fares would not rise>.',
    same: ['ab'],
  },
  {
    name: 'agency of the dateline is no short form',
    text: 'OSLO (AP) - [a Marta Keller] {a said} <a the dam would hold>. [b AP] {b reported} <b that the dam had cracks>.',
    apart: ['ab'],
  },
  {
    name: 'particles within a name',
    text: '[a Lotte van der Meer] {a said} <a the bill was dead>. [b Van der Meer] {b blamed} <b the upper house>.',
    is: { a: 'Lotte van der Meer' },
  },
  {
    name: 'ambassador to a place',
    text: '[a The ambassador to Germany Richard Oakes] {a said} <a the flight was banned>.',
    is: { a: 'Richard Oakes' },
  },
  {
    name: 'a nationality is no name',
    text: '[a Turkish officials] {a said} <a the border was shut>.',
    is: { a: '~Turkish officials' },
    kind: { a: 'unnamed' },
  },
  {
    name: 'a weekday is no name',
    text: 'On Tuesday [a Ruth Dane] {a said} <a the talks were over>.',
    is: { a: 'Ruth Dane' },
  },
  {
    name: 'speaker of a chamber',
    text: '[a House of Commons Speaker Alan Birch] {a said} <a the vote stood>.',
    is: { a: 'Alan Birch' },
  },
];

const KINDS: readonly Case[] = [
  { name: 'a ministry', text: '[a The Health Ministry] {a said} <a the beds were full>.', kind: { a: 'organisation' } },
  { name: 'a country', text: '[a Norway] {a said} <a it would not sign>.', is: { a: 'Norway' }, kind: { a: 'place' } },
  {
    name: 'a news agency',
    text: '[a Reuters] {a reported} <a that the port was closed>.',
    is: { a: 'Reuters' },
    kind: { a: 'outlet' },
  },
  {
    name: 'a newspaper by its words',
    text: '[a The Harbour Gazette] {a reported} <a that the port was closed>.',
    is: { a: 'Harbour Gazette' },
    kind: { a: 'outlet' },
  },
  {
    name: 'a site by its address',
    text: '[a Fjord.com] {a reported} <a that the port was closed>.',
    kind: { a: 'outlet' },
  },
  {
    name: 'a study',
    text: '[a A new study] {a found} <a that bees prefer clover>. [b The study] {b says} <b meadows help>.',
    kind: { a: 'document' },
    same: ['ab'],
  },
  {
    name: 'a company without a name',
    text: '[a The company] {a said} <a sales had doubled>.',
    is: { a: '~company' },
    kind: { a: 'organisation' },
  },
  {
    name: 'police are a body',
    text: '[a Police] {a said} <a the road was closed>. Nobody was hurt. [b Police] {b said} <b a man was held>.',
    kind: { a: 'organisation' },
    same: ['ab'],
  },
  {
    name: 'a person told by an age',
    text: '[a Zubair Anlo, 34,] {a said} <a the boat sank at once>.',
    kind: { a: 'person' },
  },
  {
    name: 'a person told by pronouns',
    text: '[a Grivik] {a said} <a the march was peaceful>. He has led it since May. [b He] {b hopes} <b more will come>.',
    is: { b: 'Grivik' },
    kind: { a: 'person' },
  },
  {
    name: 'a movement with an article',
    text: '[a The Taliban] {a said} <a the road was mined>.',
    is: { a: 'Taliban' },
    kind: { a: 'organisation' },
  },
];

const PRONOUNS: readonly Case[] = [
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

const DESCRIPTIONS: readonly Case[] = [
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

const GROUPS: readonly Case[] = [
  {
    name: 'two together',
    text: '[a Ruth Dane and Carl Brandt] {a said} <a the deal was done>.',
    is: { a: 'Ruth Dane + Carl Brandt' },
    kind: { a: 'group' },
  },
  {
    name: 'the two leaders',
    text: 'President Ana Morel and Prime Minister Juan Sosa met in Oslo. [a The two leaders] {a called for} <a a truce>.',
    is: { a: 'Ana Morel + Juan Sosa' },
  },
  {
    name: 'both men',
    text: 'Peter Lund and Carl Brandt were held. [a Both men] {a denied} <a the charges>.',
    is: { a: 'Peter Lund + Carl Brandt' },
  },
  {
    name: 'officials are not the two leaders',
    text: 'President Ana Morel and Prime Minister Juan Sosa met in Oslo. [a The officials] {a called for} <a a truce>.',
    not: { a: 'Ana Morel + Juan Sosa' },
  },
  {
    name: 'two countries',
    text: '[a France and Norway] {a said} <a they would not sign>.',
    is: { a: 'France + Norway' },
  },
  {
    name: 'a name and a description',
    text: '[a Ruth Dane and her lawyer] {a said} <a the case was closed>.',
    is: { a: 'Ruth Dane + ~her lawyer' },
  },
  {
    name: 'one minister of two portfolios',
    text: '[a Trade and industry minister Ruth Dane] {a said} <a the tariff would go>.',
    is: { a: 'Ruth Dane' },
  },
  {
    name: 'a department with two words',
    text: '[a The Department of Health and Human Services] {a said} <a the clinic was safe>.',
    is: { a: 'Department of Health and Human Services' },
    kind: { a: 'organisation' },
  },
  {
    name: 'surnames together',
    text: 'Ruth Dane won. Carl Brandt lost. [a Dane and Brandt] {a agreed} <a to meet>.',
    is: { a: 'Ruth Dane + Carl Brandt' },
  },
];

const CHAINS: readonly Case[] = [
  {
    name: 'told an agency',
    text: '[a Ruth Dane] {a told} Reuters <a that the talks were over>.',
    is: { a: 'Ruth Dane < Reuters' },
  },
  {
    name: 'told an agency that is only described',
    text: "[a A ministry official] {a told} the country's state-run news agency <a that the talks were over>. <C <b “The talks are over,”> [b the report] {b said}>, {C according to} [C Reuters].",
    is: {
      a: "~ministry official < ~country's state-run news agency",
      b: "~ministry official < ~country's state-run news agency < Reuters",
    },
  },
  {
    name: 'in an interview',
    text: '[a Ruth Dane] {a said} in an interview with the Harbour Gazette <a that the talks were over>.',
    is: { a: 'Ruth Dane < Harbour Gazette' },
  },
  {
    name: 'through an agency',
    text: '<B [a Ruth Dane] {a described} <a the reasons as thin>>, {B according to} [B Interfax].',
    is: { a: 'Ruth Dane < Interfax', B: 'Interfax' },
  },
  {
    name: 'told people, no outlet',
    text: '[a Ruth Dane] {a told} reporters <a that the talks were over>.',
    is: { a: 'Ruth Dane' },
  },
  {
    name: 'told parliament',
    text: '[a Ruth Dane] {a told} parliament <a that the talks were over>.',
    is: { a: 'Ruth Dane' },
  },
  {
    name: "the article's own outlet is left out",
    text: '[a Ruth Dane] {a told} the Harbour Gazette <a that the talks were over>.',
    outlet: 'Harbour Gazette',
    is: { a: 'Ruth Dane' },
  },
  {
    name: 'told an agency as one word',
    text: '[a Ruth Dane] {a told} AFP <a the talks were over>.',
    is: { a: 'Ruth Dane < AFP' },
  },
  {
    name: 'an outlet within the words is no relay',
    text: '[a Ruth Dane] {a said} <a she had told Reuters nothing>.',
    is: { a: 'Ruth Dane' },
  },
  {
    name: 'two relays',
    text: '<B <C [a Ruth Dane] {a said} <a the talks were over>>, {C according to} [C AFP]>, [B The Harbour Gazette] {B reported}.',
    is: { a: 'Ruth Dane < AFP < Harbour Gazette' },
  },
];

const UNNAMED: readonly Case[] = [
  { name: 'nobody', text: 'It was {a alleged} <a that the vote was bought>.', is: { a: '?-' } },
  {
    name: 'a source',
    text: '[a A source close to the talks] {a said} <a they had failed>.',
    is: { a: '~source close to the talks' },
    kind: { a: 'unnamed' },
  },
  {
    name: 'people familiar with',
    text: '[a People familiar with the talks] {a said} <a they had failed>.',
    is: { a: '~People familiar with the talks' },
    kind: { a: 'unnamed' },
  },
  {
    name: 'authorities stay the same',
    text: '[a Local authorities] {a said} <a the well was clean>. Tests went on. [b Local authorities] {b said} <b nobody was ill>.',
    same: ['ab'],
  },
  {
    name: 'witnesses stay apart',
    text: '[a Witnesses] {a said} <a the bus was red>. At the other bridge, [b witnesses] {b said} <b it was blue>.',
    apart: ['ab'],
  },
  {
    name: 'a witness, then another',
    text: '[a A witness] {a said} <a the bus was red>. [b A witness] {b said} <b it was blue>.',
    apart: ['ab'],
  },
  { name: 'some', text: 'Ruth Dane spoke first. [a Some] {a say} <a the vote was bought>.', not: { a: 'Ruth Dane' } },
  {
    name: 'one of the children',
    text: '[a One of the children] {a said} <a the dog was black>.',
    is: { a: '~One of the children' },
  },
  {
    name: 'news wires',
    text: '[a Iranian news wires] {a reported} <a that he had called>.',
    is: { a: '~Iranian news wires' },
    kind: { a: 'unnamed' },
  },
];

const LATER: readonly Case[] = [
  {
    name: 'a party in an apposition is not the speaker',
    text: "[a Ruth Dane MP, Norland's Environment Secretary,] {a said} <a the marsh was safe>.",
    is: { a: 'Ruth Dane' },
  },
  {
    name: 'an agency and its noun',
    text: '[a The Associated Press news agency] {a reported} <a that the marsh was safe>. [b AP] {b said} <b so again>.',
    is: { a: 'Associated Press' },
    same: ['ab'],
  },
  {
    name: 'in a life of one woman another is not sure',
    text: 'Ichika Mori wrote poems. Mori was poor. Mori taught. Mori moved to the hills. Mori met Erika Brandt, a rival. [a She] {a wrote} <a that the school was cold>.',
    not: { a: 'Erika Brandt' },
  },
  {
    name: 'which is no person',
    text: 'The party backs Peter Lund, [a which] {a said} <a the vote was fair>.',
    not: { a: 'Peter Lund' },
  },
  {
    name: 'a firm beside a pronoun is no person',
    text: 'Vestar hired Peter Lund in May. He sings. [a He] {a said} <a the pay was good>.',
    is: { a: 'Peter Lund' },
  },
  {
    name: 'president elect',
    text: '[a President Elect Ana Morel] {a said} <a the vote was fair>.',
    is: { a: 'Ana Morel' },
  },
  {
    name: 'an office of a place before the name',
    text: 'Talks failed. [a Chief Executive of Hong Kong Connie Lau] {a said} <a the march was banned>.',
    is: { a: 'Connie Lau' },
  },
  {
    name: 'an institute and its economist',
    text: '[a Lindholm Centre for Health Policy economist Sara Vik] {a said} <a costs would rise>.',
    is: { a: 'Sara Vik' },
  },
  {
    name: 'an apposition is no list',
    text: '[a Sara Vik, his wife and the current head of the union,] {a said} <a the strike was over>.',
    is: { a: 'Sara Vik' },
  },
  {
    name: 'three together',
    text: '[a Peter Lund, Carl Brandt and Sara Vik] {a said} <a the strike was over>.',
    is: { a: 'Peter Lund + Carl Brandt + Sara Vik' },
  },
  {
    name: 'a short form that is no row of capitals',
    text: '[a The Lindholm Institute of Volcanology and Seismology (Livos)] {a said} <a the hill was calm>. [b Livos] {b expects} <b ash>.',
    same: ['ab'],
  },
  {
    name: 'dozens name nobody',
    text: '[a Dozens of tenants] {a said} <a the lift was broken>.',
    kind: { a: 'unnamed' },
  },
  {
    name: 'the protesters refer back',
    text: 'Dozens of protesters came. [a The protesters] {a demanded} <a new wells>. Later [b the protesters] {b said} <b they would stay>.',
    same: ['ab'],
  },
  {
    name: 'another country is another',
    text: '[a Norway] {a said} <a it would not sign>. [b Sweden] {b said} <b it would>.',
    apart: ['ab'],
  },
  {
    name: "a neighbour's ministry is another",
    text: '[a The Norwegian Health Ministry] {a said} <a beds were full>. [b The Swedish Health Ministry] {b said} <b beds were free>.',
    apart: ['ab'],
  },
  {
    name: 'a doctor by title',
    text: '[a Dr Ali bin Salem] {a said} <a the fever was over>. [b Dr Salem] {b thanked} <b the nurses>.',
    same: ['ab'],
    is: { a: 'Ali bin Salem' },
  },
  {
    name: 'a magazine named by its noun',
    text: '[a Fathom magazine] {a reported} <a that the wreck was found>.',
    is: { a: 'Fathom' },
    kind: { a: 'outlet' },
  },
];

export const CASES: readonly Case[] = [
  ...NAMES,
  ...KINDS,
  ...PRONOUNS,
  ...DESCRIPTIONS,
  ...GROUPS,
  ...CHAINS,
  ...UNNAMED,
  ...LATER,
];
