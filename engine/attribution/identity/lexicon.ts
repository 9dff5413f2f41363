/** Words by which an article says what kind of thing a name or a phrase is; our own lists of general English. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Titles that stand before a person's name, in small letters, by their last word. */
export const TITLE_HEADS = words(`
  president premier chancellor minister secretary senator sen. congressman congresswoman representative rep. governor gov.
  mayor ambassador envoy general gen. admiral colonel col. lieutenant lt. major captain capt. sergeant sgt. commander
  judge justice prosecutor attorney sheriff officer detective chief director chairman chairwoman chair commissioner
  king queen prince princess pope cardinal archbishop bishop rabbi imam ayatollah sheikh reverend rev. father sister
  professor prof. dr. doctor mr. mrs. ms. miss mr mrs ms sir lord lady dame baroness baron councillor coach striker
  spokesman spokeswoman spokesperson leader lawmaker deputy candidate analyst economist lawyer activist founder
  executive ceo manager owner author singer actor actress director-general speaker treasurer inspector superintendent
  constable adviser advisor aide counsel dictator strongman emir sultan taoiseach editor reporter correspondent
  resident student researcher scientist expert historian farmer teacher nurse spokespeople negotiator diplomat mp mep
`);

/** Common nouns for one person who may speak. */
export const PERSON_NOUNS = words(`
  man woman boy girl mother father parent son daughter brother sister wife husband widow friend neighbour neighbor
  witness victim survivor suspect defendant plaintiff source insider whistleblower passenger driver pilot worker employee
  employer customer patient voter protester demonstrator soldier officer policeman policewoman firefighter paramedic
  refugee migrant teacher student pupil professor researcher scientist expert analyst economist lawyer solicitor barrister
  attorney prosecutor judge official spokesman spokeswoman spokesperson diplomat envoy ambassador minister president premier
  chancellor senator congressman congresswoman lawmaker legislator politician candidate governor mayor leader chairman
  chairwoman chief director executive manager owner founder author writer journalist reporter editor correspondent blogger
  activist campaigner critic opponent supporter aide adviser advisor assistant deputy secretary commissioner inspector
  commander general colonel captain sergeant doctor surgeon nurse physician farmer fisherman resident villager local
  player coach striker captain athlete singer actor actress artist priest bishop imam rabbi pope king queen prince princess
  economist historian investigator detective sheriff trader investor consultant negotiator monarch dictator tourist person
  representative colleague columnist commentator pundit observer monitor translator engineer guard bystander caller mp
`);

/** Plural common nouns for people who speak together or one for all; their singulars are above. */
export const PEOPLE_PLURALS = words(`
  authorities people police lawmakers men women children folk rebels militants insurgents troops forces personnel staff
  relatives families locals parents organisers organizers
`);

/** Heads of phrases and names of bodies. */
export const BODY_NOUNS = words(`
  government ministry department agency administration office council committee commission parliament congress senate house
  court tribunal party union federation association organisation organization institute institution foundation university
  college school hospital bank company firm corporation group league club team army navy military force police bureau
  service authority board panel inquiry campaign charity embassy consulate mission delegation coalition alliance opposition
  regime cabinet presidency palace secretariat fund trust body regulator watchdog ombudsman observatory centre center
  network society movement front brigade militia command assembly chamber junta industry church airline operator union
  unit division jury nations treasury fed state
`);

/** Heads of phrases for who carries news. */
export const OUTLET_NOUNS = words(`
  agency newspaper paper daily weekly tabloid magazine broadcaster channel network station television tv radio website outlet
  wire wires newswire journal media press newspapers outlets agencies broadcasters channels blog podcast
`);

/** Heads of phrases for papers that speak. */
export const DOCUMENT_NOUNS = words(`
  report study statement document poll survey letter paper memo indictment complaint lawsuit ruling verdict judgment filing
  affidavit bill law act treaty agreement communique communiqué declaration resolution review analysis assessment estimate
  data figures statistics records transcript email emails text tweet post message note dossier findings research release
  article book biography memoir record index census headline video recording plaque sign poster warrant transcript
`);

/** Names of news agencies, papers and broadcasters that any reader knows; the rest is told by its words. */
const OUTLET_NAMES =
  /^(?:(?:the )?(?:associated press|ap|reuters|agence france-presse|afp|interfax|tass|itar-tass|ria(?: novosti)?|xinhua|kyodo|ansa|dpa|efe|pti|yonhap|kcna|irna|sana|fars|tasnim|anadolu|bloomberg|cnn|bbc|nbc|abc|cbs|fox news|msnbc|npr|pbs|al[- ]jazeera|al[- ]arabiya|sky news|itv|ard|zdf|rai|rte|cnbc|guardian|economist|financial times|le monde|le figaro|der spiegel|spiegel|bild|die welt|el país|la repubblica|haaretz|politico|axios|buzzfeed|vice|vox|time|newsweek|forbes))$/i;
const OUTLET_WORDS =
  /\b(?:News|Times|Post|Press|Journal|Herald|Tribune|Gazette|Telegraph|Daily|Mail|Mirror|Chronicle|Observer|Radio|TV|Television|Broadcasting|Newspaper|Weekly|Magazine|Wire|Press|Today)\b(?! (?:Ministry|Office|Secretary|Department))/;

/** True where a name is an outlet's by its own words. */
export function isOutletName(name: string): boolean {
  const plain = name.replace(/^the /i, '');
  return OUTLET_NAMES.test(plain) || (OUTLET_WORDS.test(plain) && !/^(?:President|Mr|Mrs|Ms)\b/.test(plain));
}

const WOMEN = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly
  emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna
  brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth
  julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
  gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn
  danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori theresa hillary nikki kamala
  ursula ursula angela giorgia jacinda sanna nicola priti liz yulia natalia tatiana olga svetlana irina elena fatima aisha
  nancy kellyanne ivanka melania michelle condoleezza madeleine valerie claire lucy zoe chloe ellen eva ines isabel sofia
  annalena marine ségolène segolene anne audrey elvira marija mariya oksana maia ewa aung christine kristalina gita mette
`);
const MEN = words(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron
  jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald
  carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne
  randy vincent mason roy ralph bobby russell bradley philip eugene boris vladimir sergei sergey dmitry dmitri mikhail ivan
  igor alexei nikolai hassan bashar mohammad mohammed muhammad ahmed ali hussein mahmoud abdullah recep emmanuel françois
  francois nicolas jacques jean pierre olaf gerhard helmut silvio matteo mario barack joe mike rex jim tony gordon theresa's
  xi narendra shinzo ban kofi antónio antonio luis carlos pedro miguel fernando diego pablo tim bill steve bob tom dan ben
  sam greg jeff dave chris nick matt rob rick ted ed ken don ron fred volodymyr viktor petro benjamin ehud yair ismail tedros
`);

/** The gender that a given name is mostly borne by; undefined where it tells nothing. */
export function genderOf(given: string): 'she' | 'he' | undefined {
  const name = given.toLowerCase();
  if (WOMEN.has(name)) return 'she';
  return MEN.has(name) ? 'he' : undefined;
}

/** Nouns that tell a gender. */
export const SHE_NOUNS = words('woman mother daughter sister wife widow girl spokeswoman congresswoman chairwoman actress queen princess mrs. ms. mrs ms miss dame lady baroness policewoman');
export const HE_NOUNS = words('man father son brother husband boy spokesman congressman chairman actor king prince mr. mr sir lord policeman pope imam');
