import { remembered } from '../../remembered';

/** Given names that are mostly borne by one gender; our own list, names of both left out. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const WOMEN = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra kimberly
  emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley
  anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather
  diane ruth julie olivia virginia victoria lauren christina joan evelyn judith megan cheryl hannah jacqueline martha
  gloria teresa ann sara frances kathryn janice abigail alice julia judy sophia grace denise amber doris marilyn
  danielle beverly isabella theresa diana natalie brittany charlotte marie kayla lori hillary nikki kamala ursula
  giorgia jacinda sanna nicola priti liz yulia natalia tatiana olga svetlana irina elena fatima aisha kellyanne ivanka
  melania condoleezza madeleine valerie claire lucy zoe chloe ellen eva ines isabel sofia annalena marine ségolène
  segolene anne audrey elvira marija mariya oksana maia ewa aung kristalina gita mette alexandria nadia leila layla
  maryam zainab amina khadija huda hanan rania salma yasmin yasmine samira jamila mona farah leyla ayşe ayse emine
  merve zeynep elif sevgi benazir indira sonia priyanka mamata sushma smriti nirmala anjali priya lakshmi sunita
  kavita deepa meera asha rekha pooja neha divya jayalalitha mayawati xiaomei yoko yuko akiko keiko naoko hiroko
  sakura haruka yuriko seiko min-ji sung-hee soo-jin hye-jin aoife siobhan niamh sinead sinéad orla ciara roisin
  róisín caoimhe imelda corazon leni rosario dilma cristina consuelo guadalupe carmen pilar dolores mercedes beatriz
  lucia lucía sofía josefina alejandra gabriela valentina camila mariana daniela paula luisa juana elisa elsa greta
  astrid ingrid sigrid freja saara sara-maria annika helle katrin petra ulrike sabine heike birgit anja silke steffi
  nadja martina gisela renate monika beate annegret annette jutta katarina zuzana magdalena agnieszka malgorzata
  małgorzata katarzyna beata joanna iwona kinga viorica ioana elena-maria mihaela salome tamar lesya kateryna yuliya
  nadiya hanna svitlana daria darya ekaterina yekaterina lyudmila ludmila galina tamara larisa ksenia anastasia polina
  alla zinaida vera nina raisa sophie camille juliette manon lea léa chloé élisabeth elisabeth brigitte christiane
  martine sylvie nathalie isabelle valérie virginie céline florence roselyne rachida najat simone françoise geneviève
  bernadette colette odile winnie graca graça nkosazana ngozi chimamanda oby folake funmilayo wangari fatou aminata
  mariama aissatou zodwa thandi nomvula lindiwe naledi naomi miriam esther tzipi golda ayelet shira noa yael dafna
  michal rivka rosie poppy daisy lily ruby ella millie freya imogen harriet georgina philippa fiona gillian isla jill
  joanne jodie josephine kate kathy katie lorraine louise lynn mandy maureen meghan moira molly nadine norma penny
  phoebe rosemary sally sheila sherry stella sue suzanne tina trudy vanessa wendy yvonne zara amal malala rihanna
  beyonce beyoncé oprah serena venus billie tammy elise elissa kirsten loretta ketanji letitia fani gretchen muriel
  keisha ayanna ilhan rashida nikema jen karine kayleigh sarah-jane susannah tulsi amy-jo kristi kirstjen betsy elaine
  gina christia chrystia jody mélanie rosalie gladys annastacia marise tanya jacqui pauline jenny abby abbie adele
  adriana agatha agnes aileen aimee aisling alana alexa alexandra alicia alina alison allison althea alyssa amaya
  amelia amelie amira ana anabel anastasiya angelica angelina angeline anita annabel annabelle annabeth anneliese
  annie antonia antoinette arabella ariana arianna arlene ashlee ashleigh ashlyn audra ava avis barb becca becky
  belinda bernadine bernice bertha bessie beth bethany bettina betsey bianca bonita bonnie brandi breanna bree brenna
  briana bridget bridgette brigid britney bronwyn brooke caitlin caitlyn callie camilla candace candice cara caren
  carina carissa carla carlotta carly carole caroline carrie cassandra cassidy cassie catalina cate cathy catherina
  cecelia cecilia celia chantal charlene charmaine chelsea cherie cheyenne chiara chloë christa christie christy cindy
  claudia clara clarissa claudette clementine cleo colleen constance cora cordelia corinne cornelia courtney cyndi
  dahlia danica daphne darlene deanna debbie debby dede deidre deirdre delia delilah delphine denisha desiree devika
  diahann dianna dianne dina dinah dolly donatella dora doreen dorothea dorothy edith edna effie eileen elaina eleanor
  eleanora eliana elina elinor elisabeta eliza elle ellie eloise elsie elspeth emilia emilie emmeline erica erika erin
  eryn estelle ethel etta eugenia eunice eve evangeline evelina fabiola fanny fay faye felicia felicity fernanda
  fidelia flavia flora fran francesca francine freda frederica frida gail gabby gabrielle gaynor gemma genevieve
  georgette georgie geraldine germaine gertrude gilda ginny giulia glenda glynis goldie graciela greer gwen gwendolyn
  gwyneth hailey haley halle hattie haylee hayley hazel hedy heidi helena helene helga henrietta hermione hester hilda
  hollie holly ida ilene iman ina inga inge ingeborg irene irma isadora isobel ivana ivy jacquelyn jana jane janelle
  janette janie janine jasmine jayne jeanette jeanie jeanine jeanne jeannie jemima jenna jenni jennie jerri jillian
  joann joana joanie jocelyn johanna jolene jordana josefine josie joyce juanita judi judie julianna julianne juliet
  julietta justine kaitlin kaitlyn kari karin karina karla karolina kasey kat kate-lynn katelyn katerina katharine
  katherina kathi kathrine katia katja katrina katya kay kaye keira kelli kellie kendra keri kerri kiera kimberley
  kirstie kirstin kirsty kitty krista kristen kristin kristina kristine kristy krystal lacey laila lana lara larissa
  latasha latisha latoya laurel laverne lavinia leah leanna leanne lena leona leonie leonora leticia lia liana libby
  lila lilian liliana lilith lillian lilly linnea lina lisbeth lise lizzie lois lola lora loraine lorena lorna lottie
  louisa luann lucille lucinda lucretia lulu luz lydia lyla lyndsay lynda lynette lynne mabel maddie madeline madelyn
  madge mae maeve magda maggie mairead maisie malia mallory mamie mandie mara marcela marcella marci marcia marcie
  marcy margarita margaux margery margie margo margot margret mariam marian marianne maribel marietta marilee marina
  marisa marisol marissa marjorie marlene marlena marnie marsha marta marti mary-jane maryann mathilda matilda mattie
  maud maude maura mavis maxine meagan meg meena melinda melisa melody meredith mia michaela micaela mika mildred mimi
  mina mindy minerva minnie mira miranda missy mitzi mollie monique myra myrna myrtle nan nancie nanette natacha
  natalya natasha nell nellie nelly nerys nettie nia nichola nichole nicki nicolette nigella nikole noelle noemi nola
  nora norah noreen octavia ophelia pam paige paloma pandora patsy patti pattie patty paulette peggy pegeen penelope
  pennie petunia phyllis pia pippa prudence queenie quiana rachael raelene ramona randi raquel reba rebekah rena
  renata renee reta rhea rhiannon rhoda rhonda rita riva roberta robyn rochelle romola romy ronda rosa rosalind
  rosalyn rosamund rosanna rosanne roseanne rosella rosetta rosita rowena roxana roxanne roxie ruthie sabina sabrina
  sadie scarlett selena selina shari sharlene sharyn shauna shawna shayla sheena shelley shelly sherri sherrie sheryl
  shirlee shona shoshana sian silvia simona sondra sonja sonya sophy stacie stefanie steph susana susanna susanne
  susie suzan suzette suzie suzy sybil sylvia tabatha tabitha talia tamika tammie tania tanisha tara tasha tawny taryn
  teri terri tess tessa thalia thea thelma therese tia tiana tiffany tilda tilly tonia tonya tori tracie tricia trina
  trish trisha trista trudie twila tyra ulla valeria vanda velma verity verna veronica vicki vickie vicky viola virgie
  vivian vivien vivienne wanda wendi whitney wilhelmina wilma winifred winona xanthe yolanda yolande yvette zadie
  zelda zena zenobia zoey zoë zola
`);

const MEN = words(`
  james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas
  eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis
  jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger
  terry austin sean gerald carl harold dylan arthur lawrence jesse bryan billy bruce gabriel joe logan alan juan
  albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene boris vladimir sergei
  sergey dmitry dmitri mikhail ivan igor alexei nikolai hassan bashar mohammad mohammed muhammad ahmed ali hussein
  mahmoud abdullah recep emmanuel françois francois nicolas jacques pierre olaf gerhard helmut silvio matteo mario
  barack mike rex jim tony gordon theresa's xi narendra shinzo ban kofi antónio antonio luis carlos pedro miguel
  fernando diego pablo tim bill steve bob tom dan ben sam greg jeff dave chris nick matt rob rick ted ed ken don ron
  fred volodymyr viktor petro ehud yair ismail tedros omar osama hamid karim khalid khaled walid tariq tarek yusuf
  youssef yasser yasir ibrahim ismael mustafa mahmud mehmet murat kemal tayyip bülent bulent ahmet hakan fatih
  süleyman suleyman cemil selahattin devlet bashir saad rafik rafiq nabih michel naim nouri haider ayad jalal massoud
  masoud barham muqtada moqtada abdel abdul abdulla abdurrahman hosni mohamed muammar saif moncef rached beji
  abdelaziz abdelmadjid salman faisal turki adel anwar hamad tamim imran nawaz shehbaz asif pervez bilawal rahul rajiv
  arvind amit raj sanjay vijay ravi suresh ramesh manmohan atal nitin yogi ashok anil sunil arun deepak sachin virat
  mahinda gotabaya maithripala ranil keqiang qishan jinping jiabao jintao lijian junichiro junichirō taro yukio naoto
  yoshihide fumio shigeru jong-un jae-in geun ban-ki lula jair nicolás hugo evo rafael álvaro alvaro gustavo andrés
  andres mauricio alberto néstor nestor raúl raul fidel enrique felipe vicente alejandro ricardo jorge javier josé
  gonzalo sebastián sebastian mariano rodrigo joaquín joaquin manuel santiago ramón ramon eduardo marco marcos mateo
  giuseppe romano giovanni francesco paolo pietro enzo luca lorenzo antonello beppe sergio umberto bruno stefano
  alessandro gianni hans jürgen jurgen klaus wolfgang heinz horst dieter günter gunter frank-walter sigmar martin
  markus armin friedrich jens thorsten torsten karl otto franz josef rainer ralf rolf uwe bernd axel björn bjorn lars
  anders stefan fredrik magnus erik nils sven ole per kjell geir gunnar piet geert wim jeroen antonis kyriakos yanis
  georgios costas nikos lech jaroslaw jarosław mateusz andrzej bronisław bronislaw radoslaw radosław leszek gyula
  péter miloš milos vaclav václav andrej janez borut zoran ivo hashim aleksandar slobodan ratko radovan traian boyko
  rumen edi sali mikheil irakli nikol serzh ilham nursultan kassym islam emomali almazbek alyaksandr aleksandr
  oleksandr vitali vitaly arseniy leonid yuri yury anatoly anatoliy gennady konstantin maxim maksim pavel petr roman
  stanislav valery vyacheslav yevgeny yevgeni evgeny alexey aleksei kirill grigory oleg ruslan ramzan arkady andrei
  andrey artem denis ilya fyodor lev semyon pierre-yves alain bernard christophe claude didier édouard edouard éric
  fabrice gérard gerard guillaume henri hervé jérôme jerome julien laurent lionel luc marc mathieu maurice maxime
  olivier pascal philippe raphaël rené rene sébastien serge stéphane sylvain thierry xavier yves zinedine nelson thabo
  cyril emmerson goodluck muhammadu olusegun umaru atiku yoweri uhuru raila mwai abiy hailemariam meles isaias salva
  riek felix faustin alassane macky abdoulaye blaise ariel shimon yitzhak naftali avigdor benny yossi gideon moshe
  saeb alistair alastair angus barry basil bernie bertie boyd brad brendan brent cecil chad clarence clark clayton
  clifford clint clive colin connor craig curtis cyrus damian damien darren daryl dean derek desmond dick dominic doug
  duncan dwight earl eddie edgar edmund edwin elliot elliott ellis elon emmett ernest evan ewan fergus finn floyd
  francis freddie gareth garth gavin geoff geoffrey giles glen glenn graeme graham grant hamish harry harvey hector
  herbert herman howard hugh humphrey iain ian irving isaac ivor jake jared jarrett jay jed jeb jimmy joel jon jonas
  jonny josh keir kelvin kirk kurt lance leo leon leonard leroy lester lewis liam lloyd louis lucas luke malcolm
  marcus marvin max melvin merrick mervyn mick mickey miles milton mitch mitt morris murray neil neville nigel noel
  norman oliver oscar otis owen percy perry pete phil ray reginald reuben rhys rod rodney ross royce rudy rupert saul
  seamus séamus shane shaun sheldon sidney simon stan stanley stewart stuart sylvester terence theo theodore timmy
  toby todd tommy travis trevor troy vernon vic victor wallace warren wesley wilfred winston zac zack rishi sajid
  kwasi sadiq humza alok vince micheál micheal enda taoiseach gerry eamon éamon fintan padraig pádraig conor ciaran
  ciarán declan newt chuck rand beto cory lamar orrin antony eliot jerrold trey devin reince wilbur sonny jagmeet abe
  abel abner abraham adan adolfo adrian ahmad aidan aiden ajay alec aled alexandre alfie alfonso alfred alfredo allan
  allen alonzo alphonse alton alvin amari amos andre andré andreas andy ansel archibald archie ari arjun arlo armand
  armando arne arnold arnulfo artie arturo asa asher augustus avi balthazar barney barrie barron bart bartholomew beau
  bennett benedict benito benjamín benji bennie bert bertram bertrand bogdan braden brady bram branden brant brendon
  brennan brett brock broderick brody bryce bryson burt byron caden caleb calvin carlo carmine casimir caspar cedric
  chandler charley charlie chet christos claudio clem clyde cody colby cole conrad corey cornelius cosmo cristian curt
  damon dane dante dario darius darnell darrell darrin darryl darwin davey dawud deandre dejan delbert demetrius denny
  denzel deon derrick deshawn desi dev dewey dexter dillon dimitri dino dion dirk domenic domingo dominick donnie
  donny donovan dougie drew duane dwayne dwyane edison edmond eduard efrain efren eldon eli elias elisha eloy elroy
  elton elvis emanuel emil emile emiliano emilio enoch ernesto ernie errol ervin esteban ethelbert ewen ezekiel ezra
  fabian fabio farhan fergal ferdinand fernand finlay fletcher flynn frankie frederic frederick fredric fredrick gabe
  gael gage galen garrett garry gaston gaurav gene geordie georg georges geraint germán gerardo gian gil gilbert
  gilberto gino giovani glyn guido gus gustav gustave gwyn hal hamza hank hari harlan henrik henrique herb heriberto
  hernan hezekiah hiram hiroshi horace horatio howie hubert huey humberto ibrahima ignacio ilan immanuel ira irvin
  irwin isaiah isidro izaak jaap jace jacoby jad jaden jakob jamaal jamal jamar jameson jan-erik jaroslav jarrod
  jarvis jasper javon jaxon jean-claude jean-luc jean-marc jean-paul jean-pierre jeffery jeremiah jermaine jerrod
  jethro joachim joao joão joey johan johannes johnathan johnnie johnny jonah jonathon jordi jory josiah josue jovan
  juergen jules julian julio julius justus kareem karsten kaspar keenan keegan kendrick kenji kenny kenton kermit
  kerwin khalil kieran kieron killian kip klaas klas kristian kristof kristoffer kunal kwame kyler kyrie lachlan
  lars-erik laszlo lawson leander leandro leif leland lenny leopold levi lex linus lonnie lorne lou louie lucian
  luciano lucien ludwig luigi lukas lyle lyndon maksym manny manfred marcel marcelo marcin marko marlon martín marty
  mathew mathias mats matthias matthieu maurizio maurício maximilian maximus mel melvyn mervin micah miguel-angel
  mikael mikkel mikko milo mohamad mohsin monty mordecai moses myles naseem nasir nate nathanael nathaniel ned nels
  nicholaus nicolai niels nikhil niklas niles nolan norbert obadiah ollie omari oran orson orville oskar osvaldo
  oswald ozzie paddy patricio pawel paweł pearse per-erik phillip pierre-louis piers pranav quentin quinton rafa rafe
  raheem ralphie ramiro randall randal randolph raoul rashad rashid raphael raymundo reece regis reggie reid reinhard
  renato rhett richie rickey ricky rico robbie roberto robby rocco roderick rodger rodolfo rogelio rogério roland
  rolando romeo ronan ronnie rory roscoe rudolf rudolph rufus russ salvador salvatore sammy samson sanford santino
  scottie seán sebastien seth severin seymour shakil shamus shawn sherwin shlomo silas simeon solomon stellan stevan
  stevie stu syd tad tarik tarun tatsuya teddy terrance terrell terrence thad thaddeus théo thelonious thiago tiago
  tobias todor tomas tomás tomasz trent trenton trevon tripp tristan tye tyrell tyrone ulf ulises ulrich ulysses umair
  uri uriah uriel valentin valentino vance venkat vihaan vikram vincenzo vinnie virgil vito vivek vlad wade wally
  waylon wendell werner wes westley wilbert wilfredo wilhelm willem winfred woodrow woody wyatt xander xavi yahya yann
  yannick yaroslav yosef yu-jin zach zachariah zachery zeb zebulon zeke zeljko
`);

/** The gender that a given name is mostly borne by; undefined where it tells nothing. */
export const genderOf = remembered((given): 'she' | 'he' | undefined => {
  const name = given.toLowerCase();
  if (WOMEN.has(name)) return 'she';
  return MEN.has(name) ? 'he' : undefined;
});

/** Given names that women and men bear alike. */
const EITHER = words(`
  alex alexis andrea angel ashley avery blair cameron carey casey charley chris dana darcy devin dominique drew finley
  francis frankie gale jackie jaime jamie jan jean jess jesse jo jody jude jun kelly kelsey kerry kim kiran kit
  kris leigh leslie lesley lindsay lindsey loren lyn marion marlo max mel merle michele micky morgan nat nicky nikita
  noor pat quinn regan rene riley robbie robin rory sandy sasha shane sidney skyler stacey stacy stevie 
  taylor terry toni tracey tracy val vivian
`);

/** Whether a word is a given name, whoever bears it. */
export const isGivenName = (word: string): boolean => genderOf(word) !== undefined || EITHER.has(word.toLowerCase());
