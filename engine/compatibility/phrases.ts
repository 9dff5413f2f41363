/** Phrases by which banners state a requirement, over the languages that recognition knows. */
const of = (source: string) => new RegExp(source, 'iu');

/** A browser's name, and a version where one follows within a few marks. */
export const NAMED =
  /(?<ie>internet explorer|\bMSIE\b|(?<![\p{L}\p{N}])IE(?=[^\p{L}]|$))|(?<edge>microsoft edge|\bedge\b)|(?<chrome>google chrome|\bchrome\b|chromium|谷歌浏览器|谷歌)|(?<firefox>(?:mozilla )?firefox|火狐)|(?<samsung>samsung internet)|(?<safari>(?:apple )?safari)|(?<opera>\bopera\b)/giu;

/** The version right after a name: "Chrome (version 102 or later)". */
export const VERSION =
  /^(?:\s*(?:browser|浏览器|ブラウザ))?(?:\s+ESR)?[\s(（,]{0,3}(?:(?:ab|from|à partir de|a partir (?:de|da)|desde|dalla|vanaf|od|от|начиная с)\s+(?:la |der )?)?(?:(?:version|versione|versión|versão|versie|wersj[aię]|верси[яиюей]+|ver|v|版本|バージョン|버전|الإصدار|>=|≥)[.:]?\s*)?(?:IE\s?)?(\d{1,3})(?:\.\d+)*(?!\d|\s*(?:million|percent|%))/iu;

/** "Chrome below 50", "IE < 9". */
export const BELOW_VERSION = of(
  '^\\s*(?:versions? )?(?:below|under|older than|lower than|prior to|before|less than|unter|vor|älter als|inférieur\\S* à|anterior a|inferior a|ниже|poniżej|低于|<)\\s*(?:version )?(\\d{1,3})(?!\\d)',
);
export const AND_BELOW = of(
  '^[\\s),）]{0,3}(?:(?:or|and|&|or any) (?:\\w+ )?(?:earlier|older|below|lower|under|prior|previous)|(?:oder|und) (?:\\S+ )?(?:älter|niedriger|früher|darunter|kleiner)|(?:ou|et) (?:\\S+ )?(?:antérieur|inférieur|moins|plus ancien)|(?:o|y|e) (?:\\S+ )?(?:anterior|inferior|precedent|menor)|ou (?:anterior|inferior)|(?:of|en) (?:\\S+ )?(?:lager|ouder|eerder)|(?:и|или) (?:ниже|старше|более ранн|ранее)|(?:lub|i) (?:starsz|niższ|wcześniejsz)|及?(?:或)?以下|或更[低早]|以前|이하|أو (?:أقدم|أقل))',
);
export const BEFORE_NAME = of(
  '(?:below|under|older than|lower than|prior to|earlier than|before|less than|älter als|unter|vor|antérieures? à|inférieures? à|anterior(?:es)? a|inferior(?:es)? a|precedent[ei] a|ouder dan|lager dan|ниже|старше|до|starsz\\S* niż|poniżej|低于|早于)\\s*(?:version \\d+ of )?(?:microsoft |mozilla |google )?$',
);
export const OLD_VERSIONS = of(
  "(?:(?:old|older|outdated|earlier|previous|legacy|ancient) (?:versions? of|versions?)|alte\\S* versionen? (?:von|des)|ältere\\S* (?:versionen? (?:von|des))?|anciennes? versions? d[e’']|versiones (?:antiguas|anteriores) de|vecchie versioni di|versões (?:antigas|anteriores) do|oude(?:re)? versies? van|стар\\S+ верси\\S+|starsz\\S+ wersj\\S+)\\s*(?:the |microsoft |mozilla |google )?$",
);
/** "Chrome 最新版", "Edge (latest)". */
export const LATEST_AFTER = /^\s*[(（]?(?:最新|latest|neueste|最新版)/iu;
/** Edge before it became Chromium: another browser, whose last version was 18. */
export const LEGACY = { before: /legacy (?:microsoft )?$/iu, after: /^[\s(（]{1,2}legacy|^html/iu } as const;
/** Words of age that belong to a named browser's versions, not to the reader's. */
export const THAN =
  /(?:older|lower|earlier) than|(?:and|or|oder|und|ou|et|y|e) (?:older|earlier|älter|anciennes?|antérieures?|antigu\S+|anterior\S*)|(?:old(?:er)?|legacy) versions? of/giu;
export const LATEST = of(
  '(?:latest|newest|most recent|current|up[- ]to[- ]date)(?: (?:stable )?(?:versions?|releases?)(?: of)?)?|neu(?:e)?ste|aktuell(?:e|en|ste)|dernière|plus récent|última|más reciente|ultima|più recente|mais recente|laatste|nieuwste|последн|najnowsz|最新|أحدث|최신',
);
/** From here on a sentence says what to do instead. */
export const REQUEST = of(
  '\\b(?:please|use|using one of|try|switch|upgrad\\w*|updat\\w*|install|download|recommend\\w*|suggest|consider|visit|view|works best|best viewed|open)\\b|supported browsers|bitte|wechsel|verwenden sie einen|empfehl|aktualisier|installier|nutzen sie (?:bitte|einen|den)|veuillez|utilisez|mettez|installez|recommand|conseill|téléchargez|actuali[cz]|utilice|use |instale|recomend|aggiorn|utilizza |consigli|raccomand|scaric|atuali[zc]|gebruik (?:een|bij|de)|installeer|raden|update uw|пожалуйста|обнов|используйте|установите|рекоменд|воспольз|prosimy|zaktualizuj|użyj|zalec|zainstaluj|请|請|升[级級]|建[议議]|推[荐薦]|下[载載]|アップデート|ください|推奨|更新|يرجى|استخدم|استخدام|نوصي|업데이트|권장|사용해|이용해',
);
export const REFUSED = of(
  'unsupported|(?:\\bno|not|no longer|n.t|never|stopped|ended|dropped) (?:\\w+ ){0,4}(?:support|work|compatible)|incompatib|not (?:\\w+ )?compatible|retired|end[- ]of[- ](?:life|support)|nicht (?:\\S+ ){0,4}(?:unterstütz|kompatib|geeignet)|inkompatib|(?:pas|plus) (?:\\S+ ){0,3}(?:pris|support|compatible)|non (?:\\S+ ){0,3}(?:support|compatib|pris)|no (?:\\S+ ){0,3}(?:compatible|soport|admit)|não (?:\\S+ ){0,3}(?:suport|compat)|niet (?:\\S+ ){0,3}(?:ondersteun|compatib)|не (?:\\S+ )?(?:поддержив|совместим)|nie (?:\\S+ ){0,2}(?:obsług|wspier)|不(?:再)?(?:受|被)?(?:支持|支援)|不[兼相]容|(?:サポート|対応)(?:され|し)?て?(?:い|お)?(?:ません|りません)|対象外|サポート.{0,6}終了|غير (?:مدعوم|متوافق)|لا (?:يدعم|ندعم)|지원(?:되|하)지|지원.{0,3}(?:종료|중단)',
);
export const OUTDATED = of(
  'out-?dated|out[- ]of[- ]date|\\b(?:too )?old(?:er)?\\b|obsol|ancient|antiquated|(?:not|n.t) (?:\\w+ )?up[- ]to[- ]date|veraltet|\\balte[nrs]?\\b|zu alt|nicht (?:mehr )?(?:\\S+ )?aktuell|désuet|périmé|dépassé|ancien|(?:pas|plus) à jour|vieux|vieille|d[ei]sa[ck]tuali|anticuad|antig|desfasad|viej[oa]|non (?:è )?(?:più )?aggiornat|vecchi|ultrapassad|verouderd|\\boude?\\b|niet (?:meer )?(?:up-to-date|actueel)|устар|стар(?:ый|ая|ую|ой)|неактуал|застаріл|przestarzał|nieaktual|star(?:a|ą|ej) |[过過]时|[过過]期|[过過太较較偏][低旧舊老]|[老陈]旧|[旧舊]版|低版本|不是最新|古い|旧バ|最新(?:版|の)?では|قديم|غير مُ?حد|오래|구형|구버전|낮[은습]|최신.{0,8}아[니닙]|föråldra|gammal|forælde|utdatert|vanhent|zastar|elavult|güncel de|παρωχ|מיושן|învechit|lỗi thời|usang|остаря|security (?:vuln|risk|hole)|sicherheitslücke',
);
/** "No longer", or a call to update: a claim of age though the word is not used. */
export const AGEING = of(
  'no longer|anymore|up to date browser|latest (?:versions?|browser)|最新.{0,20}(?:浏览器|ブラウザ)|updat|upgrad|newer|nicht (?:\\S+ ){0,2}mehr|(?:n.est|n.est) plus|ya no|non è più|não é mais|niet (?:meer|langer)|больше не|już nie|不再|더 이상|لم يعد|aktualisier|mettez .{0,12}à jour|mettre .{0,12}à jour|actuali[cz]|aggiorn|atuali[zc]|bijwerk|обнов|zaktualiz|升[级級]|更新|アップ[デグ]|업데이트|업그레이드|تحديث|uppdater|opdater|oppdater|modern',
);
/** What stands between the reader and the name where the site names the reader's own browser. */
export const READER =
  /(?:you(?:['’]re| are)? (?:us\w+|on|visiting\s+with|browsing\s+with)|your (?:\S+ ){0,2}(?:browser|version)|sie (?:be)?(?:nutzen|verwenden)|ihr (?:\S+)?browser|dein (?:\S+)?browser|ihr mit de[mn]|votre (?:version|navigateur)[^,.]{0,12}|vous (?:utilisez|naviguez)|(?:su|tu|seu|o seu) navegador[^,.]{0,10}|(?:est[áa]s? usando|está utilizando|utiliza)|il tuo browser|stai (?:usando|utilizzando)|u gebruikt|uw \S*browser|je gebruikt|ваш \S*\s?браузер|вы используете|twoja przeglądarka\S*|używasz|浏览器|瀏覽器|ブラウザ|お使いの|متصفح\S*(?: \S+){0,3}|브라우저)[^.,:;!?]{0,24}$/iu;
export const EXAMPLES =
  /such as|like\b|e\.?g\.|for example|wie (?:z\.? ?b|etwa|chrome|microsoft|google|mozilla|firefox)|z\. ?b|zum beispiel|comme|par exemple|tels? que|como\b|por ejemplo|come\b|zoals|bijvoorbeeld|например|таки|np\.|takiej jak|例如|如|など|مثل|같은/iu;
/** Before a name that is spoken of only to be left. */
export const INSTEAD =
  /(?:other than|except(?: for)?|außer|sauf|excepto|eccetto|behalve|кроме|oprócz|instead of|rather than|anstelle von|statt|au lieu d\S*|en lugar de|invece di|em vez do|in plaats van|вместо|zamiast|mode in|modus (?:von|des)|除了?)\s*(?:microsoft |the )?$/iu;
export const FEATURES = /\b(?:CSS ?\d?|HTML ?5|ES ?6|ES2\d{3}|TLS ?1\.\d|SVG|WebGL|Flexbox|Grid)\b/gi;
