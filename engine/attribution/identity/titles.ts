/** Titles and nouns for people; our own lists of general English. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Titles that stand before a person's name, by their last word. */
export const TITLE_HEADS = words(`
  dr prof gen sen rep gov col lt sgt capt rev hon
  assemblyman assemblywoman assemblymember alderman councilman councilwoman councilmember co-author
  president premier chancellor minister secretary senator sen. congressman congresswoman representative rep. governor
  gov. mayor ambassador envoy general gen. admiral colonel col. lieutenant lt. major captain capt. sergeant sgt.
  commander judge justice prosecutor attorney sheriff officer detective chief director chairman chairwoman chair
  commissioner king queen prince princess pope cardinal archbishop bishop rabbi imam ayatollah sheikh reverend rev.
  father sister professor prof. dr. doctor mr. mrs. ms. miss mr mrs ms sir lord lady dame baroness baron councillor
  coach striker spokesman spokeswoman spokesperson leader lawmaker deputy candidate analyst economist lawyer activist
  founder executive ceo manager owner author singer actor actress director-general speaker treasurer inspector
  superintendent constable adviser advisor aide counsel dictator strongman emir sultan taoiseach editor reporter
  correspondent resident student researcher scientist expert historian farmer teacher nurse spokespeople negotiator
  diplomat mp mep mps meps msps mlas ceos premier-elect president-elect archduke marshal brigadier cleric chancellor-elect congressmen hon.
  coroner headteacher principal midfielder defender goalkeeper forward skipper trainer spokesman-designate comptroller
  undersecretary under-secretary vice-president vice-chancellor secretary-general governor-general lieutenant-governor
  attorney-general commander-in-chief co-founder co-chair businessman businesswoman billionaire comedian novelist poet
  musician rapper campaigner whistleblower governor-elect mayor-elect senator-elect sens sens. reps reps. govs govs.
  gens gens. drs drs. profs profs. messrs messrs. del. senators representatives governors presidents ministers
  secretaries justices judges professors ambassadors mayors
  administrator ombudsman commandant warden provost trooper chaplain pastor boxer wrestler footballer cricketer golfer
  quarterback jockey astronaut cosmonaut filmmaker film-maker screenwriter playwright photographer journalist columnist
  broadcaster entrepreneur strategist pollster veterinarian pathologist virologist epidemiologist psychologist
  psychiatrist solicitor barrister magistrate lobbyist geologist biologist physicist
  republican democrat rival nominee front-runner frontrunner pres pres.
`);

/** Titles that anybody bears: they tell no office. */
export const COURTESY = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|doctor|rev|reverend)\.?$/i;

/** Common nouns for one person who may speak. */
export const PERSON_NOUNS = words(`
  assemblyman assemblywoman councilman councilwoman co-author youth adult victim caller witness
  man woman boy girl mother father parent son daughter brother sister wife husband widow friend neighbour neighbor
  witness victim survivor suspect defendant plaintiff source insider whistleblower passenger driver pilot worker
  employee employer customer patient voter protester demonstrator soldier officer policeman policewoman firefighter
  paramedic refugee migrant teacher student pupil professor researcher scientist expert analyst economist lawyer
  solicitor barrister attorney prosecutor judge official spokesman spokeswoman spokesperson diplomat envoy ambassador
  minister president premier chancellor senator congressman congresswoman lawmaker legislator politician candidate
  governor mayor leader chairman chairwoman chief director executive manager owner founder author writer journalist
  reporter editor correspondent blogger activist campaigner critic opponent supporter aide adviser advisor assistant
  deputy secretary commissioner inspector commander general colonel captain sergeant doctor surgeon nurse physician
  farmer fisherman resident villager staffer local player coach striker athlete singer actor actress artist priest bishop imam
  mate rabbi pope king queen prince princess historian investigator detective sheriff trader investor consultant negotiator
  monarch dictator tourist person representative colleague columnist commentator pundit observer monitor translator
  engineer guard bystander caller mp undersecretary secretary-general vice-president co-founder co-chair billionaire
  businessman businesswoman comedian novelist poet musician rapper director-general coroner headteacher principal
  midfielder defender goalkeeper trainer skipper ceo chair speaker treasurer cleric theologian mediator moderator
  biologist physicist chemist climatologist epidemiologist virologist psychologist psychiatrist sociologist geologist
  archaeologist astronomer meteorologist seismologist statistician mathematician demographer academic scholar
  strategist pollster organiser organizer volunteer shopkeeper waiter waitress cook chef baker landlord tenant
  commuter hiker climber swimmer runner cyclist biker motorist trucker lorry-driver sailor fighter militant rebel
  insurgent gunman hostage prisoner inmate detainee convict teenager toddler pensioner veteran orphan grandmother
  grandfather uncle aunt cousin nephew niece partner fiancé fiancée lover relative parishioner follower member subject
  respondent applicant claimant appellant petitioner juror magistrate informant spy hacker whistle-blower
  administrator ombudsman boxer wrestler footballer cricketer golfer quarterback jockey astronaut cosmonaut
  filmmaker film-maker screenwriter playwright photographer broadcaster entrepreneur planner lobbyist pastor warden
  commandant chaplain trooper veterinarian pathologist publicist curator
  associate classmate roommate teammate co-worker coworker acquaintance companion confidant girlfriend boyfriend
  ex-wife ex-husband stepson stepdaughter stepfather stepmother accountant bookkeeper banker broker architect designer
  developer programmer archivist librarian anthropologist zoologist botanist ecologist oceanographer geographer
  counsellor counselor therapist dentist pharmacist vet nutritionist dietitian instructor lecturer recruiter contractor
`);

/** Plural common nouns for people who speak together or one for all; their singulars are above. */
export const PEOPLE_PLURALS = words(`
  couple pair duo trio
  authorities people police lawmakers men women children folk rebels militants insurgents troops forces personnel
  staff relatives families locals parents organisers organizers aides allies critics
`);

/** Nouns for bodies of people that stay the same whenever the article says them: "police", "authorities". */
export const COLLECTIVES = words(`
  authorities police prosecutors organisers organizers firefighters rescuers
`);

/** Nouns and titles that only women bear. */
export const SHE_NOUNS = words(`
  woman mother daughter sister wife widow girl spokeswoman congresswoman chairwoman actress queen princess mrs. ms.
  mrs ms miss dame lady baroness policewoman businesswoman grandmother aunt niece waitress fiancée girlfriend stepdaughter stepmother ex-wife councilwoman alderwoman
`);

/** Nouns and titles that only men bear. */
export const HE_NOUNS = words(`
  man father son brother husband boy spokesman congressman chairman actor king prince mr. mr sir lord policeman pope
  imam businessman grandfather uncle nephew gunman fisherman emperor fiancé boyfriend stepson stepfather ex-husband
`);
