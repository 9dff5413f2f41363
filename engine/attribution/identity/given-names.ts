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
  gina christia chrystia jody mélanie rosalie gladys annastacia marise tanya jacqui pauline jenny
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
  ciarán declan newt chuck rand beto cory lamar orrin antony eliot jerrold trey devin reince wilbur sonny jagmeet
`);

/** The gender that a given name is mostly borne by; undefined where it tells nothing. */
export function genderOf(given: string): 'she' | 'he' | undefined {
  const name = given.toLowerCase();
  if (WOMEN.has(name)) return 'she';
  return MEN.has(name) ? 'he' : undefined;
}
