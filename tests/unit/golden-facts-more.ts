/** More facts in the form of golden-facts.ts: people of the news since 2001. */
export const MORE_OFFICES = `
Gabriel Boric | 2026-04-01 | !President
Ursula von der Leyen | 2023-01-01 | European Commission President
Ursula von der Leyen | 2018-01-01 | !European Commission President
Jean-Claude Juncker | 2016-06-24 | European Commission President
Jean-Claude Juncker | 2020-01-01 | !European Commission President
José Manuel Barroso | 2010-01-01 | European Commission President
José Manuel Barroso | 2015-01-01 | !European Commission President
Michelle Bachelet | 2020-01-01 | UN human rights chief
Michelle Bachelet | 2023-01-01 | !UN human rights chief
Kash Patel | 2025-02-21 | Director of the FBI
Kash Patel | 2025-01-01 | !Director of the FBI
Mike Johnson | 2024-01-01 | Speaker
Mike Johnson | 2023-06-01 | !Speaker
Ronald Lamola | 2024-07-01 | Minister of International Relations
Ronald Lamola | 2024-01-01 | !Minister of International Relations
Kevin Warsh | 2026-05-22 | Chair of the Federal Reserve
Kevin Warsh | 2026-01-01 | !Chair of the Federal Reserve
Jerome Powell | 2024-01-01 | Chair of the Federal Reserve
Jerome Powell | 2026-07-01 | !Chair of the Federal Reserve
George Little | 2012-06-01 | Pentagon press secretary
George Little | 2014-06-01 | !Pentagon press secretary
Richard Boucher | 2003-01-01 | State Department spokesperson
Richard Boucher | 2006-01-01 | !State Department spokesperson
Ayman al-Zawahiri | 2015-01-01 | al-Qaeda leader
Ayman al-Zawahiri | 2023-01-01 | !al-Qaeda leader
Khaled Meshaal | 2010-01-01 | Hamas leader
Khaled Meshaal | 2020-01-01 | !Hamas leader
Ismail Haniyeh | 2020-01-01 | Hamas leader
Ismail Haniyeh | 2025-01-01 | !Hamas leader
Qasem Soleimani | 2019-06-01 | Quds Force commander
Qasem Soleimani | 2020-06-01 | !Quds Force commander
Cressida Dick | 2020-01-01 | Metropolitan Police Commissioner
Cressida Dick | 2016-01-01 | !Metropolitan Police Commissioner
Bernard Hogan-Howe | 2014-01-01 | Metropolitan Police Commissioner
Keir Starmer | 2010-01-01 | Director of Public Prosecutions
Keir Starmer | 2015-01-01 | !Director of Public Prosecutions
Alison Saunders | 2015-01-01 | Director of Public Prosecutions
Jan Egeland | 2005-01-01 | UN humanitarian chief
Jan Egeland | 2008-01-01 | !UN humanitarian chief
Martin Griffiths | 2022-01-01 | UN humanitarian chief
Lakhdar Brahimi | 2013-01-01 | UN envoy for Syria
Lakhdar Brahimi | 2015-01-01 | !UN envoy for Syria
Geir Pedersen | 2019-01-10 | UN envoy for Syria
Irina Bokova | 2012-01-01 | UNESCO Director-General
Irina Bokova | 2019-01-01 | !UNESCO Director-General
Sepp Blatter | 2010-01-01 | FIFA president
Sepp Blatter | 2016-06-01 | !FIFA president
Gianni Infantino | 2018-01-01 | FIFA president
Asif Ghafoor | 2019-01-01 | Pakistan military spokesman
Asif Ghafoor | 2021-01-01 | !Pakistan military spokesman
Steffen Seibert | 2015-01-01 | German government spokesman
Steffen Seibert | 2022-06-01 | !German government spokesman
Stanley McChrystal | 2010-01-01 | US commander in Afghanistan
Stanley McChrystal | 2011-01-01 | !US commander in Afghanistan
David Petraeus | 2007-06-01 | US commander in Iraq
Ray Kelly | 2010-01-01 | New York police commissioner
Ray Kelly | 2015-01-01 | !New York police commissioner
Chris Minns | 2024-01-01 | Premier of New South Wales
David Eby | 2024-01-01 | Premier of British Columbia
Danielle Smith | 2022-06-01 | !Premier of Alberta
Jack Smith | 2023-06-01 | Special Counsel
Jack Smith | 2025-06-01 | !Special Counsel
Arindam Bagchi | 2022-01-01 | External Affairs Ministry spokesperson
Arindam Bagchi | 2024-06-01 | !External Affairs Ministry spokesperson
Pierre Krähenbühl | 2017-01-01 | UNRWA Commissioner-General
Pierre Krähenbühl | 2021-01-01 | !UNRWA Commissioner-General
Ronald Noble | 2010-01-01 | Interpol Secretary General
Ronald Noble | 2016-01-01 | !Interpol Secretary General
Chris Whitty | 2020-06-01 | Chief Medical Officer
Chris Whitty | 2018-06-01 | !Chief Medical Officer
Lori Lightfoot | 2021-01-01 | Mayor of Chicago
Lori Lightfoot | 2024-01-01 | !Mayor of Chicago
Eric Garcetti | 2015-01-01 | Mayor of Los Angeles
Rowan Williams | 2008-01-01 | Archbishop of Canterbury
Rowan Williams | 2014-01-01 | !Archbishop of Canterbury
`;
