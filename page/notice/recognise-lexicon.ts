import { NOUN } from './names';

/**
 * The words of browser banners, as one table of classes. A class is the union over languages: a word of one language
 * seldom means something of another class elsewhere, and a page's stated language is often wrong for a banner that a
 * library put there. Full for en, de, fr, es, it, pt, nl, ru, pl, zh, ja, ko, ar; for some thirty others only the noun,
 * "old" and "update", which is enough where tokens or links speak too. Stems stand for their inflected forms.
 * Written from the stock sentences of banner libraries (browser-update, outdated-browser: MIT, ISC) and dictionaries.
 */

const BRAND = 'chrome|firefox|safari|\\bedge\\b|opera\\b|谷歌|火狐';

/** Words before the noun that make it the reader's own browser. */
const READER =
  'your|this|you(?:.re| are| use| appear| have)?|ihre?[nmrs]?|ihnen|deine?[nmrs]?|eure?[nmrs]?|diese[nmrs]?|sie|du|votre|ton|ce|vous|tu|su|este|seu|teu|esse|est[áa]s?|us[ao]s?|utilizas?|você|suo|tuo|vostro|questo|utilizz\\S+|stai|sta|je|jouw|uw|u|deze|ваш\\S*|вы|вас|вам|вами|твой|данн\\S+|этот|twoj\\S*|twój|swoj\\S*|ta|tej|tą|używ\\S+|korzyst\\S+|din|du|váš|vaš\\S*|aquest|acest|anda|bu';
/** Scripts without spaces, or with the possessive after or inside the word. */
const JOINED =
  '(?:您|你|当前|目前|此|该|本|這個|这个).{0,12}(?:浏览器|瀏覽器|IE|Internet Explorer)|(?:お使い|ご利用|ご使用|この|あなた).{0,14}(?:ブラウザ|Internet Explorer|IE)|ブラウザ.{0,8}(?:お使い|ご利用|ご使用)|متصفحك|متصفح.{0,12}(?:الخاص بك|الحالي)|هذا المتصفح|(?:تستخدم|لديك).{0,20}متصفح|(?:귀하|사용|현재|이).{0,14}브라우저|הדפדפן של|tarayıcını|selaimesi|böngészőj|คุณ.{0,14}เบราว์|browser (?:you.re |you are )us|browser(?: \\([^)]{1,40}\\))?,? de[nr] (?:sie|du)|navigat\\S+ que (?:vous|tu)|navegador (?:que |en |actual)|browser (?:che|in) us|browser che (?:stai|hai|utilizz)|browser di[et] (?:je|u) |браузер\\S*,? (?:котор|что вы|у вас)|przegląda\\S+(?: \\([^)]{1,40}\\))?,? (?:której|z której|którą)|المتصفح الذي|(?:version|versión|versão|versione|versie|верси\\S+|wersj\\S+) (?:\\S+ ){0,2}(?:du|del|do|van je|van uw|вашего|twojej) (?:\\S+ )?(?:navigat|navegador|browser|браузер|przegląd)';

const UNSUPPORTED =
  'unsupported|(?:\\bno|no longer|n.t|never|stopped|ended) (?:\\w+ ){0,3}support|support (?:\\w+ ){0,4}(?:ended|dropped|discontinued)|only supports?|(?:not|n.t) (?:\\w+ ){0,2}(?:compatible|able to display|meet|support)|(?:in|in-|non |no )compatib|ncompat|limited support|retired|end[- ]of[- ](?:life|support)|security (?:vuln|risk|hole|issue)|insecure|(?:need|requires?) (?:an? )?(?:newer|more (?:recent|modern)|modern|different|supported)|ne (?:support|pren)\\S* (?:\\S+ )?pas|(?:not|n.t) optimi|nicht (?:\\S+ )?optimi|non (?:\\S+ )?ottimi|pas (?:\\S+ )?optimi|unterstütz\\S* (?:\\S+ ){0,5}(?:nicht|kein)|ondersteun\\S* (?:\\S+ ){0,5}niet|nicht (?:\\S+ ){0,4}(?:unterstütz|kompatib|geeignet)|nkompatib|(?:pas|plus) (?:\\S+ ){0,3}(?:pris|support|compatible|adapté)|non (?:\\S+ ){0,3}(?:support|compatib|pris)|no (?:\\S+ ){0,3}(?:compatible|soport|admit)|não (?:\\S+ ){0,3}(?:suport|compat)|niet (?:\\S+ ){0,3}(?:ondersteun|compatib|geschikt)|не (?:\\S+ )?(?:поддержив|совместим|підтрим)|неподдерж|несовместим|nie (?:\\S+ ){0,2}(?:obsług|wspier|kompat|zgodn)|nieobsług|niewspier|不(?:再)?(?:受|被)?(?:支持|支援)|停止支[持援]|不[兼相]容|(?:サポート|対応)(?:され|し)?て?(?:い|お)?(?:ません|りません|ない)|(?:サポート|対応|推奨).{0,4}外|サポート.{0,6}終了|非対応|غير (?:مدعوم|متوافق)|لم [ين]عد|لا [ينت]دعم|지원(?:되|하)지|지원.{0,3}(?:종료|중단)|호환되지|stöds inte|(?:ikke|inte) (?:\\S+ )?(?:støtt|understøtt|stöd)|ei (?:\\S+ )?tue|podporov|nem támogat|desteklen?m|không .{0,6}hỗ trợ|tidak .{0,5}didukung';
const OLD =
  'out-?dated|newer version (?:\\w+ ){0,4}available|wedi dyddio|ketinggalan|منسوخ|out[- ]of[- ]date|\\bold(?:er)? (?:\\S+ ){0,2}(?:\\S*browser|versions?(?! of (?:this|our|the) (?:web|site|page|story|article))|internet|ie\\b|one|chrome|firefox|safari)|(?:is|are|too|very|quite|rather|bit|looks|seems) old\\b|obsol|ancient|antiqu|(?:not|n.t) (?:\\w+ )?(?:up[- ]to[- ]date|the latest|current)|legacy|veraltet|\\balte[nrs]?\\b|zu alt|nicht (?:mehr )?(?:\\S+ )?(?:aktuell|neuest)|désuet|périmé|dépassé|ancien|(?:pas|plus) à jour|vieux|vieille|d[ei]sa[ck]tuali|anticuad|antig|desfasad|no está actuali|viej[oa]|non (?:è )?(?:più )?aggiornat|vecchi|desatuali|ultrapassad|verouderd|\\boude?\\b|niet (?:meer )?(?:up-to-date|bijgewerkt|actueel)|устар|стар(?:ый|ая|ую|ой|ого)|неактуал|застаріл|przestarzał|nieaktual|star(?:a|ą|ej) |[过過]时|[过過]期|[过過太较較偏][低旧舊老]|[老陈]旧|[旧舊]版|低版本|不是最新|古い|古く|旧バ|旧式|最新(?:版|の)?では|以前のブラウザ|قديم|غير مُ?حد|오래|구형|구버전|낮[은습]|최신.{0,8}아[니닙]|föråldra|gammal|forælde|foreldet|gammel|utdatert|vanhent|vanha|zastar|elavult|eski|güncel de|ξεπερασ|παρωχ|ενημερωμ|מיושן|ישן|עדכני|învechit|vechi|lỗi thời|usang|kedalu|остаря|pasenus|vananen';

/** "May not work properly": a claim only beside a request. */
const BROKEN =
  '(?:not|n.t|cannot) (?:\\w+ ){0,3}(?:work|display|function|load|render|show|view|look)|(?:broken|incorrectly|unexpectedly|limited)\\b|(?:nicht|fehlerhaft|eingeschränkt) (?:\\S+ ){0,3}(?:dargestellt|angezeigt|funktion|genutzt|dar)|ne (?:\\S+ ){0,4}(?:affich|fonctionn)|no (?:\\S+ ){0,3}(?:ver|funcion|mostr|visuali)|non (?:\\S+ ){0,3}(?:visualizz|funzion)|não (?:\\S+ ){0,3}(?:funcion|exib|aparec|ver)|niet (?:\\S+ ){0,3}(?:werk|weergegeven|getoond)|не (?:\\S+ )?работа|не(?: \\S+)? ?(?:корректно|правильно)|неправильно|nieprawidłow|niepoprawn|(?:无法|無法|不能)(?:正常|正確|正确)|正しく|正常に|قد لا (?:ت|ي)|بشكل (?:غير )?صحيح|제대로|정상적';
const UPDATE =
  'updat|upgrad|up to date|aktuali[sz]|à (?:jour|niveau)|actual[ií][cztsz]|aggiorn|atuali[zc]|bijwerk|обнов|онов|актуал|升[级級]|更新|アップ[デグ]|تحديث|حدّ?ث|ترقية|업데이트|업그레이드|p[dp]{1,2}ater|uppdater|päivit|frissít|güncelle|ενημέρ|ενημερώ|αναβάθμ|עדכ|שדר|cập nhật|nâng cấp|perbarui|อัป|अपडेट|روزرسانی|diwedda|uuenda|atnaujin|posodob|ažurir|eguner|uppfær';
const REQUEST =
  'us[ei]|best viewed|(?:works|looks|runs) be(?:st|tter)|need|requir|switch|change|install|download|try|recom|suggest|advise|visit|view|open|access|acced|accéd|acess|apri|abra|abre|öffne|visite|besuch|откр|choose|wechsel|verwend|nutz|empfehl|erforder|benötig|lade|utili|télécharg|conseill|essay|nécessair|descarg|camb|prueb|elija|neces|scaric|consig|raccom|passa|baix|mude|troque|escolh|gebruik|aanbev|aanra|raden|kies|stap over|nodig|исполь|устано|скача|реком|воспольз|смени|перейд|необход|требу|użyj|używ|skorzyst|zainst|pobierz|zalec|polec|zmie|使用|下[载載]|安[装裝]|建[议議]|推[荐薦]|更[换換]|需要|ください|下さい|推奨|勧め|必要|ダウンロード|استخد|نوصي|تنزيل|يرجى|جرّ?ب|사용|설치|권장|이용|använd|brug|bruk';
const BETTER =
  'modern|newer|latest|recent|another|different|alternative|supported|following|these|such as|better|aktuelle|neue|andere|folgende|récent|autre|dernière|suivant|otr[oa]|última|siguiente|altro|ultima|seguent|atual|outro|nov[oa]|nieuw|ander|ondersteund|volgende|нов|соврем|друг|nowsz|nowoczes|inn[aąey]|最新|其[他它]|新版|[现現]代|以上|推奨|新しい|他の|別の|أحدث|حديث|آخر|최신|다른|nyare|annan|nyere|anden';

/** A message that speaks of a function, a script or the browser's settings is not about the browser itself. */
const FEATURE =
  'javascript|java script|scripts?\\b|\\baudio|\\bv[ií]d[eé]o|speech|voice|sprach|\\bvoz\\b|webgl|\\bcanvas|notif|\\bpush\\b|geoloc|\\bgps\\b|\\bflash\\b|i-?frame|\\bframes\\b|\\bsvg\\b|\\bpdf\\b|plug-?in|microphone|camera|webrtc|clipboard|\\bcop[iy]|\\bprint|full-?screen|upload|\\bdrag|播放|音[频訊]|[视視]频|視訊|影片|脚本|通知|動画|音声|スクリプト|видео|аудио|скрипт|уведомл|إشعار|فيديو|الصوت|비디오|오디오|동영상|자바스크립트|benachricht|einstellung|settings?\\b|paramètre|ajustes|configura|impostaz|instelling|настройк|ustawien|[设設][置定]|this feature|diese funktion|cette fonction|esta función|extension|add-?on|incognito|private mode';
/** Banners of other trades, and security or sign-in matters: left alone whatever else they say. */
const OTHER_TRADE =
  'cookie|ad-?block| ad block|werbeblocker|bloqu?eador|subscri|newsletter|abonn|suscri|consent|privacy policy|certificat|zertifikat|captcha|not a robot|unusual traffic|\\blog ?in\\b|sign ?in\\b|anmeld|\\bnpm\\b|this library|package|polyfill|changelog|release notes|\\bAPIs?\\b';
const REPORTED =
  '\\b(?:said|says|told|wrote|announced|reported|according to|reads the|spokes\\w+|complained)\\b|sagte|teilte|a déclaré|selon |dijo|según |ha detto|disse|сообщ|заяви|\\bI (?:am|use|have|was|don.t|can|tried|get|got)\\b|\\bI.m\\b';
const CONDITIONAL = '^\\W*(?:if|when|wenn|falls|si|se|als|если|jeśli|如果|もし)[ ,]';

/** Without the u flag where no \p is used: ignoring case by Unicode folding costs several times as much. */
const of = (source: string) => new RegExp(source, source.includes('\\p{') ? 'iu' : 'i');
const START = '(?<![\\p{L}\\p{N}])';
/** "IE" counts only in capitals: "ie" is a word of several languages. */
const IE = '(?<![\\p{L}\\p{N}])(?:MS)?IE(?: ?\\d{1,2})?(?![\\p{L}\\p{N}])';

export const LEXICON = {
  noun: of(NOUN),
  ie: new RegExp(IE, 'u'),
  ieNamed: new RegExp(`[Ii]nternet [Ee]xplorer|${IE}`, 'u'),
  brand: of(BRAND),
  /** "your version of Safari". */
  readerBrand: of(
    `${START}(?:${READER}) (?:\\S+ ){0,3}(?:version|versi[oó]n|versão|versie|верси|wersj)\\S* (?:\\S+ ){0,2}(?:${BRAND})`,
  ),
  app: /\bapps?\b|приложени|アプリ|应用|應用|تطبيق/iu,
  version: /vers[ií]|versão|верси|wersj|版|バージョン|إصدار|نسخة|버전|\brelease/iu,
  reader: of(`${START}(?:${READER}) (?:[^\\s.,;]+ ){0,6}?[("„“«]?[\\p{L}’'-]{0,12}(?:${NOUN})|${JOINED}`),
  readerIe: new RegExp(
    `${START}[YISVTD](?:ou|hr|ie|otre|ous|u)\\S* (?:\\S+ ){0,5}${IE}|${START}y(?:our|ou.re|ou are) (?:\\S+ ){0,5}${IE}`,
    'u',
  ),
  unsupported: of(UNSUPPORTED),
  old: of(OLD),
  broken: of(BROKEN),
  update: of(UPDATE),
  request: of(REQUEST),
  better: of(BETTER),
  feature: of(FEATURE),
  otherTrade: of(OTHER_TRADE),
  reported: of(REPORTED),
  conditional: of(CONDITIONAL),
} as const;
