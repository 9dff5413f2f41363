import type { Case } from './case';

export const NAMES: readonly Case[] = [
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

export const KINDS: readonly Case[] = [
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

export const GROUPS: readonly Case[] = [
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
  {
    name: 'a body’s short name before the title',
    text: '[a HSA Administrator Paul Ivers] {a said} <a the probe was ready>. [b Ivers] {b added} <b that nothing had leaked>.',
    is: { a: 'Paul Ivers', b: 'Paul Ivers' },
    kind: { a: 'person' },
  },
  {
    name: 'a trade as title',
    text: '[a Boxer Vikram Sohal] {a said} <a he would give the prize back>.',
    is: { a: 'Vikram Sohal' },
  },
  {
    name: 'a surname that is a title',
    text: '[a Stephen King] {a said} <a the book was done>.',
    is: { a: 'Stephen King' },
  },
  {
    name: 'a surname that is a trade, first in its sentence',
    text: '[a Lee Baker, a planner in Oslo,] {a said} <a the fund was safe>. [b Baker] {b expects} <b the calls to go on>.',
    is: { b: 'Lee Baker' },
  },
  {
    name: 'the title of another of the family',
    text: 'Marlow Keane met the panel. His brother James Keane and his father Joe Keane came too. President Keane was away. [a Marlow Keane] {a said} <a the day went well>.',
    not: { a: 'Marlow Keane (President)' },
  },
  {
    name: 'given name of one of a family',
    text: '[a Marlow Keane] {a thought} <a the day went well>. James Keane agreed. [b Marlow] {b said} <b that he was tired>.',
    same: ['ab'],
  },
  {
    name: 'an office behind the name',
    text: '“Rates rose,” {a said} [a Matthew Hale, chief operating officer at Dale Farms]. <a “They will fall,”> {b added} [b Hale, a member of the panel]<b .>',
    called: { b: 'chief operating officer at Dale Farms' },
  },
  {
    name: 'an employer before the office',
    text: '[a Mike Tarant, DFA’s chief economist,] {a said} <a the rate was low>.',
    called: { a: 'DFA’s chief economist' },
  },
  {
    name: 'a trade and an office',
    text: '[a Lee Baker, a certified planner and founder of Apex Services in Oslo,] {a said} <a the fund was safe>.',
    called: { a: 'certified planner and founder of Apex Services in Oslo' },
  },
  {
    name: 'a clause behind the name is no office',
    text: '[a Tim Marsh, whose doctor left,] {a said} <a he was well>. [b Ana Ruiz, of Oslo,] {b said} <b she was not>.',
    called: { a: undefined, b: undefined },
  },
  {
    name: 'whose party it is',
    text: '[a The People’s Party of Commission President Ursula Hale] {a decided} <a to vote against it>.',
    not: { a: 'Ursula Hale' },
  },
  {
    name: 'a county is nobody',
    text: 'Ann Moy from Monroe County left the hall. At noon [a she] {a said} <a it was over>.',
    is: { a: 'Ann Moy' },
  },
  {
    name: 'a county of another name',
    text: 'Fulton County Counts Again\n\nVotes in Monroe County were counted. [a Fulton County] {a said} <a it was over>.',
    not: { a: 'Monroe County' },
  },
  {
    name: 'a courtesy title is no office',
    text: '[a Mrs Ann Hale] {a said} <a it was over>. On the last subject, [b Sir Paul Ivers] {b said} <b nothing had changed>.',
    called: { a: undefined, b: undefined },
  },
  {
    name: 'a given name alone',
    text: 'Travel insider Tessa Bright, Head of Sales at Ocean Holidays, knows the port. [a Tessa] {a explained}: <a "It is far.">',
    is: { a: 'Tessa Bright' },
    kind: { a: 'person' },
  },
  {
    name: 'a name behind the firm that its bearer works for',
    text: 'Marketing manager at Ocean Holidays Abby Dean, who has seen the sea, went home. [a Abby] {a said}: <a "It is far.">',
    is: { a: 'Abby Dean' },
  },
  {
    name: 'a daughter of somebody with three names',
    text: 'The daughter of MP Olav Gunnar Ballo died. “It is late,” {a said} [a Olav]<a .>',
    is: { a: 'Olav Gunnar Ballo' },
  },
  {
    name: 'a firm with a capital within its name is no he',
    text: '“We had two choices,” {a says} [a Souri, a vice president]<a .> They went with NetAxis Clusterra, a data platform. Clusterra was given more control. <b “It was hard,”> [b he] {b adds}.',
    not: { b: 'NetAxis Clusterra' },
  },
  {
    name: 'a surname behind a courtesy title that women bear as a given name',
    text: 'John Kaye spoke to the council. <a “It is far,”> [a Dr. Kaye] {a said}.',
    is: { a: 'John Kaye' },
  },
  {
    name: 'a state whose name opens the sentence',
    text: '[a New Jersey Gov. Phil Murch] {a said} <a that it was late>.',
    called: { a: 'New Jersey Gov.' },
  },
  {
    name: 'a relative tells who is meant by she',
    text: 'Hatice Ruiz, fiancée of the writer, came to Oslo. Hale Moss met her. Ruiz called the trial a “farce”. [a She] {a said} <a that it was late>.',
    is: { a: 'Hatice Ruiz' },
  },
  {
    name: 'what a sports page writes before a name',
    text: '[a Browns DL Sheldon Richmond] {a said} <a that it was late>. <b “It is far,”> [b Richmond] {b added}.',
    is: { a: 'Sheldon Richmond', b: 'Sheldon Richmond' },
    kind: { a: 'person' },
  },
  {
    name: 'a nationality before a name',
    text: '[a Australian Timothy Weekes] {a said} <a that it was late>.',
    is: { a: 'Timothy Weekes' },
  },
  {
    name: 'a noun that opens a quotation is no name',
    text: '<a “<b [b Data from Poland] {b shows} that it was late><a .”> {a said} [a Ana Ruiz].',
    not: { b: 'Data' },
  },
  {
    name: 'a name with commas that its letters spell out',
    text: '[a Fisheries, Harbours and Oceans Norway (FHON)] {a said} <a so>. [b FHON] {b confirmed} <b it was late>.',
    is: { a: 'Fisheries, Harbours and Oceans Norway', b: 'Fisheries, Harbours and Oceans Norway' },
  },
  {
    name: 'members of parliament have no name',
    text: 'He was pressed by a string of Tory MPs [a who] {a said} <a that it was late>.',
    not: { a: 'Tory MPs' },
  },
  {
    name: 'two offices before a name',
    text: '[a Adjunct Professor UNSW Strategic Policy Consultant Bill Bowtell] {a said} <a so>. [b Bowtell] {b added} <b more>.',
    is: { a: 'Bill Bowtell', b: 'Bill Bowtell' },
  },
  {
    name: 'a family name first, behind the place of the office',
    text: '[a China’s ambassador to Britain Liu Xiadong] {a said} <a so>. [b Liu] {b added} <b more>.',
    is: { a: 'Liu Xiadong', b: 'Liu Xiadong' },
  },
  {
    name: 'she may be either of two who played',
    text: 'After Lily Mayer won her match, it was Katie Bolter who came on. <a “I did well,”> [a she] {a said}.',
    not: { a: 'Lily Mayer' },
  },
  {
    name: 'one who is two things to a firm',
    text: '<a "It is late,"> {a said} [a Kenneth R. Lund, Vestar’s co-founder and vice president]<a .>',
    is: { a: 'Kenneth R. Lund' },
  },
  {
    name: 'letters behind a name are no office',
    text: '<a It is late>, {a says} [a Lauren Slate, MS, RD, a dietitian at Apex].',
    called: { a: 'dietitian at Apex' },
  },
  {
    name: 'what another calls her',
    text: '“My wife, Farah Slate, is well,” the baker said. [a Slate] {a said} <a so>.',
    called: { a: undefined },
  },
  {
    name: 'he who spoke, with an Arabic name of four words',
    text: '<a "It is a good choice,"> [a Abu Anas Al Sadun] {a told} the reporter. But Al Sadun knows what Yahya Kassar may do. <b "He is wanted,"> [b he] {b said}.',
    is: { a: 'Abu Anas Al Sadun' },
    not: { b: 'Yahya Kassar' },
    kind: { a: 'person' },
  },
  {
    name: 'the body that stands in a land',
    text: 'He leads the Lindholm Dialogue Group in Turkey, [a which] {a says} <a that it was late>.',
    is: { a: 'Lindholm Dialogue Group' },
  },
];
