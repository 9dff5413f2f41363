/**
 * Verbs that tell what somebody says, thinks or wants, by stance, from the authors' own knowledge of news English.
 * An entry is `lemma:frames`; a particle is joined by "+" ("call+for"). Frames, the constructions the verb enters:
 *   q  stands beside a quotation or after what was said ("…, she noted")
 *   t  a clause, with or without "that"        T  a clause only with "that"
 *   w  a question clause ("what", "whether")   n  a noun phrase ("criticised the plan")
 *   i  an infinitive ("vowed to fight")        I  somebody and an infinitive ("urged him to go")
 *   o  somebody and a clause ("told her that") g  a verb in -ing ("considered leaving")
 */
import type { Stance } from '../../types';

/** Speech: the level is "reported". */
export const SPEECH_VERBS: Readonly<Partial<Record<Stance, string>>> = {
  say: `say:qtwi tell:qowI state:qtw add:qt remark:qt observe:qt note:qtw mention:qtng comment:q comment+on:q utter:qn
    write:qTw tweet:qtn retweet:n post:qT recount:qnw recall:qtnwg reply:qt respond:qt answer:qt continue:q conclude:qt
    explain:qtnw elaborate:q reiterate:qtnw repeat:qnT emphasize:qtnw emphasise:qtnw stress:qtnw underline:Tn underscore:Tn
    speak+of:n speak+about:nw speak+out+against:n talk+about:nwg talk+of:n discuss:w debate:w echo:qn joke:qt quip:qt crack:q laugh:q shout:qT yell:qT scream:q
    cry:q exclaim:qt whisper:qt mutter:q murmur:q sigh:q smile:q chant:q sing:q gush:q muse:qt interject:q chime+in:q
    clarify:qtnw specify:Tw point+out:qtn point+to:n sum+up:qn volunteer:qT inform:ow remind:oIw brief:o text:q email:q e-mail:q
    hint:qTi refer+to:n allude+to:n touch+on:n emote:q opine:qt pronounce:qn go+on:q begin:q start:q chip+in:q
    put+it:q read:q relate:qT quote:nq cite:n reference:n invoke:n express:nw voice:n convey:nT communicate:nT articulate:nw reassure:o narrate:q
    gripe:qt grouse:qt retort:qt counter:qt shoot+back:q fire+back:q respond+to:q reply+to:q react+to:q drawl:q blurt:q preach:qn`,
  claim: `claim:qtni assert:qtn contend:qt maintain:qt insist:qtT insist+on:n argue:qt argue+for:n argue+against:n
    profess:tni declare:qtn proclaim:qtn affirm:qtn reaffirm:qtn attest:T swear:qti posit:t purport:i boast:qt
    boast+of:n boast+about:n brag:qt brag+about:n tout:n trumpet:n reason:qt plead:q submit:qT aver:t avow:t vouch+for:n make+clear:tw make+it+clear:tw
    testify:qT counter+with:n assure:oI persist:q stipulate:T teach:T provide:T have+it:T theorize:t hypothesize:t postulate:t`,
  deny: `deny:qtng refute:n rebut:n dispute:nT reject:n dismiss:n repudiate:n disavow:n disclaim:n rule+out:ng decline:i
    refuse:i contradict:n push+back+against:n push+back+on:n disagree:q disagree+with:n disagree+about:nw brush+off:n brush+aside:n shrug+off:n rebuff:n walk+back:n
    play+down:n downplay:n`,
  admit: `admit:qtng acknowledge:qtng concede:qtn confess:qti confess+to:n confirm:qtnw own+up+to:n apologize:q apologize+for:n
    apologise:q apologise+for:n allow:T grant:T accept:T reveal:qtnw disclose:qtnw divulge:nw confide:qt`,
  allege: `allege:qtn insinuate:qt imply:qt intimate:t`,
  accuse: `accuse:n blame:n charge:qt fault:n slam:nq blast:nq implicate:n indict:n denounce:nq condemn:nq decry:nq
    deplore:n castigate:n lambaste:n excoriate:n assail:n rip:n skewer:n berate:n scold:nq rebuke:n chide:nq reprimand:n chastise:n admonish:nqI
    upbraid:n hit+back+at:n hit+out+at:n lash+out+at:n rail+against:n rail+about:n inveigh+against:n take+aim+at:n mock:n ridicule:n taunt:nq heckle:n
    insult:n belittle:n disparage:n deride:n call+out:n cast+doubt+on:n protest:qtn pan:n`,
  warn: `warn:qtoI warn+of:n warn+about:n warn+against:ng caution:qtoI caution+against:ng alert:o raise+the+alarm:q sound+the+alarm:q counsel:qoI`,
  promise: `promise:qtinoI vow:qtin pledge:qtin swear:i guarantee:tn commit+to:ng undertake:i offer:iq volunteer:i agree:i renew:n reassure:q`,
  threaten: `threaten:qin`,
  demand: `demand:qtni call+for:n call+on:nI call+upon:I press:I press+for:n push+for:n urge:qnITo implore:qI beg:qI beseech:I exhort:qI plead+for:n
    plead+with:I appeal+for:n appeal+to:I insist+upon:n push:I petition:I pressure:I lobby+for:n lobby:I campaign+for:n encourage:I agitate+for:n clamor+for:n challenge:In dare:I`,
  order: `order:qInT instruct:qIo command:qI direct:I decree:tn mandate:Tn forbid:I rule:qt stipulate:n`,
  ask: `ask:qwIio wonder:qw question:nwq inquire:qw enquire:qw query:q request:qnIT ask+for:n ask+about:nw wonder+aloud:qw quiz:n grill:n invite:I probe:w`,
  suggest: `suggest:qtngw propose:qtngi recommend:qtngI advise:qtoI advocate:nTg advocate+for:n urge+on:n float:n pitch:n put+forward:n put+forth:n outline:nw lay+out:nw
    indicate:qtnw signal:qtni moot:n counsel+against:n`,
  predict: `predict:qtnw forecast:qtn prophesy:qt project:tn foretell:nT foresee:ntw speculate:qtw speculate+about:n`,
  praise: `praise:nq laud:n hail:nq applaud:n commend:n extol:n salute:n congratulate:nq thank:nq credit:n compliment:n celebrate:n
    cheer:q welcome:nq endorse:n champion:n defend:q vouch+for:n bless:n`,
  criticise: `criticize:nq criticise:nq bemoan:nq lament:qtn complain:qt complain+of:n complain+about:n grumble:qt grumble+about:n
    object:qT object+to:n oppose:n bristle+at:n scoff:qt scoff+at:n sneer:q sneer+at:n snipe:q bash:n trash:n rap:n pillory:n savage:n lampoon:n balk+at:n carp:q
    whine:qt whine+about:n fume:qt rant:q rant+about:n rage:q seethe:q`,
  agree: `agree:qT agree+with:n concur:qt concur+with:n side+with:n assent+to:n agree+on:n agree+to:n second:n`,
  announce: `announce:qtnw unveil:n declare:i proclaim:i confirm:i report+back:q`,
  report: `report:qtngw relay:nT detail:nw document:nTw chronicle:n retell:n broadcast:nT publish:T describe+how:t`,
  describe: `describe:nqw call:nq characterize:n characterise:n portray:n depict:n label:n brand:n dub:n term:n refer+to:n liken:n
    compare:n deem:n brand+as:n pronounce:n tout+as:n compare+to:n`,
  find: `find:t show:tw conclude:T determine:tw prove:tn demonstrate:tnw discover:tw estimate:tnw calculate:tnw establish:Tw assess:tw
    illustrate:nTw reflect:nT highlight:n uncover:nT reveal:t ascertain:Tw`,
};

/** Thought, wish and attitude: the level is "other". */
export const THOUGHT_VERBS: Readonly<Partial<Record<Stance, string>>> = {
  believe: `believe:tqn believe+in:n think:tqw think+about:ng think+of:n feel:tq feel+like:tn feel+about:nwg suppose:t assume:tn presume:t reckon:tq guess:tqw imagine:tnwg figure:tq
    consider:ntgw regard:n view:n see:tw perceive:n deem:nt hold:T judge:tnw suspect:tn sense:tn trust:t envision:nw conceive:Tn consider+it:i find+it:t
    be+convinced:tT be+certain:t be+sure:t dream:t convince:oI persuade:oI be+confident:t subscribe+to:n interpret:n take+for+granted:tn surmise:t gather:t deduce:t infer:t decide:tiw conclude:t credit:n
    be+sceptical+of:n be+skeptical+of:n be+optimistic:t be+skeptical:w calculate:t expect:tniI anticipate:tng bet:t wager:t`,
  want: `want:inI hope:tiq hope+for:n wish:tin desire:ni intend:in plan:i plan+on:gn aim:i aim+to:t seek:in wish+for:n prefer:in like:in love:g would+like:in
    choose:i favor:ng favour:ng aspire:i aspire+to:n long+for:n long:i yearn+for:n yearn:i crave:n look+for:n look+forward+to:ng be+eager:i be+willing:i be+ready:i be+determined:i
    be+prepared:i be+determined:t make+sure:tw ensure:t see+to+it:t be+inclined:i be+reluctant:i be+unwilling:i embrace:n welcome:n resolve:iT be+committed+to:ng contemplate:ng consider+whether:t
    be+open+to:ng be+in+favor+of:n vote+for:n root+for:n`,
  fear: `fear:tnqi worry:qt worry+about:nw dread:ng be+afraid:ti be+afraid+of:n be+worried:t be+worried+about:nw be+concerned:t be+concerned+about:nw be+nervous+about:n be+wary+of:ng
    be+anxious:ti be+alarmed:t be+alarmed+by:n be+anxious+about:n fret:qt fret+about:n fret+over:n agonize+over:n`,
  doubt: `doubt:tnwq question:w mistrust:n distrust:n disbelieve:n be+skeptical:t be+doubtful:tw be+unsure:w second-guess:n challenge:n wonder+about:n be+uncertain:w discount:n`,
  know: `know:twn realize:tnwq realise:tnwq understand:tnwq recognize:tnwq recognise:tnwq remember:tnwgq forget:twi learn:tw notice:tnw recollect:tn bear+in+mind:tw keep+in+mind:tw be+mindful:t rest+assured:t check:tw verify:tw be+aware:t be+aware+of:n
    find+out:tw figure+out:tw work+out:w discover:t hear:tw hear+about:n read:t be+familiar+with:n grasp:nw appreciate:nT misunderstand:n`,
  praise: `admire:n respect:n adore:n enjoy:ng be+proud:it be+proud+of:n be+happy:ti be+glad:ti be+pleased:ti be+pleased+with:n be+happy+with:n be+grateful+for:n be+thrilled:ti
    be+thankful+for:n be+excited:it be+excited+about:n be+delighted:ti appreciate:n relish:ng treasure:n value:n tolerate:n be+impressed+by:n be+impressed+with:n be+enthusiastic+about:n be+supportive+of:n rally+behind:n support:n defend:n`,
  criticise: `hate:nig loathe:n despise:n detest:n dislike:ng resent:ng regret:tng be+angry:t be+angry+about:n be+angry+at:n be+angry+with:n be+upset:t be+upset+about:n be+upset+with:n be+upset+by:n be+furious:t
    be+disappointed:ti be+disappointed+in:n be+disappointed+by:n be+disappointed+with:n be+frustrated:t be+frustrated+by:n be+frustrated+with:n be+outraged:t be+outraged+by:n be+opposed+to:ng
    be+critical+of:n be+dismissive+of:n be+shocked:ti be+shocked+by:n be+surprised:ti be+surprised+by:n be+sorry:ti be+sorry+for:n be+appalled:t be+appalled+by:n take+issue+with:n disapprove+of:n object+to:g
    abhor:n mourn:n be+horrified:t be+horrified+by:n be+unhappy:t be+unhappy+with:n be+unhappy+about:n be+offended:t be+offended+by:n be+tired+of:ng be+fed+up+with:n be+ashamed+of:n be+embarrassed+by:n find+fault+with:n`,
  agree: `approve+of:n accept:n be+in+agreement:t be+comfortable+with:ng be+satisfied+with:n be+satisfied:t`,
  claim: `pretend:ti feign:n mean:ti be+adamant:t be+clear:t be+emphatic:t`,
};
