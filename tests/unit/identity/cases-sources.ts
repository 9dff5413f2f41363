import type { Case } from './case';

export const CHAINS: readonly Case[] = [
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

export const UNNAMED: readonly Case[] = [
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

export const LATER: readonly Case[] = [
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

export const BESIDE: readonly Case[] = [
  {
    name: 'aides of another who say',
    text: 'Hillary Keller won. The Times quotes two unnamed Keller campaign "confidants" [a who] {a say} <a she is ready>.',
    not: { a: 'Hillary Keller' },
  },
  {
    name: 'a name and who',
    text: 'The prize went to Ruth Dane, [a who] {a said} <a she was glad>.',
    is: { a: 'Ruth Dane' },
  },
  {
    name: 'who maintain is not one',
    text: 'He worked with Ruth Dane, [a who] {a maintain} <a the text is old>.',
    is: { a: '?' },
  },
  {
    name: 'a product is not its maker',
    text: '[a Vestar] {a insists} <a it is committed>. Vestar Train Simulator sold well.',
    not: { a: 'Vestar Train Simulator' },
  },
  {
    name: 'a town is not the harbour named after it',
    text: 'Boats lie in Norvik. Norvik Marlowe is a quay. [a Norvik] {a offers} <a rooms>.',
    not: { a: 'Norvik Marlowe' },
  },
  {
    name: 'a paper by its last word',
    text: '[a The Harbour Times] {a said} <a she had won>. [b The Times] {b quoted} <b an aide>.',
    is: { b: 'Harbour Times' },
    kind: { b: 'outlet' },
  },
  {
    name: 'two papers of one last word',
    text: '[a The Harbour Times] {a said} <a so>. [c The Fjord Times] {c denied} <c it>. [b The Times] {b quoted} <b an aide>.',
    not: { b: 'Harbour Times' },
  },
  {
    name: 'a surname with its article',
    text: 'Minister Karim al-Darwi came. [a Al-Darwi] {a said} <a the road was open>.',
    is: { a: 'Karim al-Darwi' },
  },
  { name: 'a people is no body', text: '[a Norwegians] {a want} <a a truce>.', kind: { a: 'unnamed' } },
  {
    name: 'initials begin a person',
    text: '[a W. H. Rask Holm] {a described} <a the bridge>.',
    kind: { a: 'person' },
  },
  {
    name: 'himself after the name',
    text: 'Peter Lund met Carl Brandt. Lund [a himself] {a discussed} <a the sale>.',
    is: { a: 'Peter Lund' },
  },
  {
    name: 'himself after nobody',
    text: 'Carl Brandt was a cousin of Peter Lund, and the man [a himself] {a exclaimed} <a that he was lost>.',
    is: { a: '?' },
  },
  {
    name: 'where he went is not he',
    text: 'Nobody returned to Marlow in May. [a He] {a said} <a the school was cold>.',
    not: { a: 'Marlow' },
  },
  {
    name: 'he is not called she later',
    text: '[a Zorvan Chaind, a former minister,] {a said} <a so>. [b He] {b says} <b the war was lost>. [c She] {c calls} <c it terror>.',
    is: { b: 'Zorvan Chaind' },
    not: { c: 'Zorvan Chaind' },
  },
  {
    name: 'a country is not a channel named after it',
    text: 'PTV Norway showed the film. [a Norway] {a predicted} <a a cold year>.',
    is: { a: 'Norway' },
  },
  {
    name: 'an office of a country with an article',
    text: 'Today the former Vice President of the United States Ruth Dane was chosen. [a Dane] {a said} <a so>.',
    is: { a: 'Ruth Dane' },
  },
  {
    name: 'one member in a town',
    text: '[a One Lindholm, Norway council member] {a said} <a so>. Lindholm is old.',
    not: { a: 'Lindholm' },
  },
  {
    name: 'a surname alone that is he is a person',
    text: '[a Zorbel] {a said} <a the harbour was closed>. He left at noon.',
    is: { a: 'Zorbel' },
    kind: { a: 'person' },
  },
  {
    name: 'a name alone that is it is a body',
    text: '[a Zorbel] {a said} <a the harbour was closed>. Its ships left at noon.',
    kind: { a: 'organisation' },
  },
  {
    name: 'two, the second with an office behind',
    text: '[a Peter Lund and Carl Brandt, secretary of state,] {a said} <a so>.',
    is: { a: 'Peter Lund + Carl Brandt' },
  },
  {
    name: 'a thing without a name is not it',
    text: 'The criminal act was old. Nobody in the town had asked about the paper. [a It] {a says} <a so>.',
    is: { a: '?' },
  },
  {
    name: 'this is nobody',
    text: 'The harbour froze. [a This] {a suggests} <a that winter came early>.',
    is: { a: '?' },
  },
  {
    name: 'a paragraph of quotation alone behind one that named who spoke',
    text: '<a “We are late,”> [a Ana Ruiz] {a said}.\n\n“It was a long night for the whole port.”\n\nThe ships left.',
    is: { a: 'Ana Ruiz' },
  },
  {
    name: 'the WHO is no pronoun',
    text: '[a The WHO] {a said} <a so>.',
    is: { a: '~WHO' },
  },
  {
    name: 'a role and a name without a comma',
    text: '[a head of equity strategy David Bianco] {a said} <a so>.',
    is: { a: 'David Bianco' },
  },
];
