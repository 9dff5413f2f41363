/**
 * Banners of our own wording, as sites of many trades write them, and texts that look like one and are not. Written
 * from general knowledge before recognition was run on them; a failing row is mended at its cause, never by its words.
 */
export interface BannerCase {
  readonly lang: string;
  readonly html: string;
}

const en = [
  '<div class="notice-strip">Heads up! You’re browsing with Internet Explorer, which we stopped supporting in 2022. Switch to Edge, Chrome or Firefox to keep reading.</div>',
  '<div role="alert">Some features of this website may not work properly in your version of Safari. Please update to the latest version.</div>',
  '<div class="top"><p><strong>Looks like your browser needs an update.</strong></p><p>To get the best of our site, please use a newer version of your browser.</p><button>Dismiss</button></div>',
  '<div id="legacy"><span>Sorry, your browser isn’t supported.</span> <a href="https://www.google.com/chrome/">Get Chrome</a> <a href="https://www.mozilla.org/firefox/">Get Firefox</a></div>',
  '<aside>You seem to be using an unsupported browser. For the best experience, we suggest Chrome 110+, Firefox 110+ or Safari 16+.</aside>',
  '<div class="bar">We’ve noticed that you are using an older browser. Parts of our site will look broken. <a href="https://browsehappy.com/">Upgrade now</a></div>',
];
const de = [
  '<div class="hinweis">Ihr Browser wird von unserer Website leider nicht mehr unterstützt. Bitte wechseln Sie zu einem aktuellen Browser.</div>',
  '<div>Du nutzt einen veralteten Browser. Bitte aktualisiere ihn, um alle Inhalte sehen zu können.</div>',
  '<div class="leiste"><p>Achtung: Sie verwenden den Internet Explorer.</p><p>Für eine fehlerfreie Darstellung nutzen Sie bitte Firefox, Chrome oder Edge.</p></div>',
  '<div role="status">Diese Seite ist für Ihre Browserversion nicht optimiert. Wir empfehlen ein Update auf die neueste Version.</div>',
  '<div>Ihre Browser-Version ist nicht mehr aktuell. Aus Sicherheitsgründen empfehlen wir Ihnen, den Browser zu aktualisieren.</div>',
];
const fr = [
  '<div class="bandeau">Votre navigateur n’est plus à jour. Pour une meilleure expérience, nous vous conseillons d’installer la dernière version de Firefox, Chrome ou Edge.</div>',
  '<div>Attention, vous naviguez avec une version obsolète d’Internet Explorer. Certaines rubriques peuvent ne pas s’afficher.</div>',
  '<div role="alert"><p>Navigateur non pris en charge</p><p>Le navigateur que vous utilisez n’est pas compatible avec ce site. Veuillez en changer.</p></div>',
  '<div>Ce site ne prend plus en charge Internet Explorer. Merci d’utiliser un navigateur plus récent.</div>',
  '<div class="msg">Vous utilisez un navigateur dépassé, ce qui peut nuire à votre sécurité. <a href="https://browser-update.org/fr/update.html">Mettre à jour</a></div>',
];
const es = [
  '<div class="aviso">Su navegador está desactualizado. Actualícelo para disfrutar de todas las secciones del diario.</div>',
  '<div>Estás utilizando Internet Explorer. Este sitio ya no es compatible con ese navegador. Te recomendamos Chrome o Firefox.</div>',
  '<div role="alert">Tu versión del navegador no es compatible. Por favor, instala una más reciente.</div>',
  '<div>Para ver correctamente esta página, utilice un navegador moderno. El suyo no está soportado.</div>',
  '<div class="barra">Navegador no compatible. Descargue la última versión de <a href="https://www.google.com/chrome/">Chrome</a>, <a href="https://www.mozilla.org/es/">Firefox</a> o <a href="https://www.microsoft.com/edge">Edge</a>.</div>',
];
const it = [
  '<div class="avviso">Il tuo browser non è aggiornato. Per navigare al meglio ti consigliamo di installare l’ultima versione.</div>',
  '<div>Stai navigando con Internet Explorer, un browser che il nostro sito non supporta più. Usa Chrome, Firefox o Edge.</div>',
  '<div role="alert">Attenzione! Il browser in uso non è compatibile con questo sito.</div>',
  '<div>La versione del browser che stai utilizzando è obsoleta. Aggiornala per continuare la lettura.</div>',
  '<div class="banda"><p>Browser non supportato</p><p>Per visualizzare correttamente il sito è necessario un browser più recente.</p></div>',
];
const pt = [
  '<div class="faixa">O seu navegador está desatualizado. Atualize-o para ter uma experiência melhor no nosso site.</div>',
  '<div>Você está acessando o site pelo Internet Explorer, que não é mais suportado. Use Chrome, Firefox ou Edge.</div>',
  '<div role="alert">Navegador incompatível: recomendamos que utilize uma versão mais recente do seu navegador.</div>',
  '<div>Este portal já não suporta a versão do navegador que está a utilizar. Por favor, atualize.</div>',
  '<div>Atenção: seu navegador é muito antigo e pode não exibir o conteúdo corretamente. <a href="https://browsehappy.com/">Troque de navegador</a></div>',
];
const nl = [
  '<div class="melding">Uw browser is verouderd. Werk uw browser bij om onze website goed te kunnen bekijken.</div>',
  '<div>Je gebruikt Internet Explorer. Deze site ondersteunt die browser niet meer. Stap over op Edge, Chrome of Firefox.</div>',
  '<div role="alert">Deze browser wordt niet ondersteund. Gebruik een recente versie van Chrome, Firefox of Safari.</div>',
  '<div>We zien dat je een oude versie van je browser gebruikt. Update je browser voor de beste leeservaring.</div>',
  '<div>Helaas is jouw browser niet geschikt voor deze website. <a href="https://browser-update.org/nl/">Kies een andere browser</a></div>',
];
const ru = [
  '<div class="plashka">Ваш браузер устарел. Обновите его, чтобы сайт работал корректно.</div>',
  '<div>Вы используете Internet Explorer. Сайт больше не поддерживает этот браузер, установите современный: Chrome, Firefox или Яндекс Браузер.</div>',
  '<div role="alert">Версия вашего браузера не поддерживается. Пожалуйста, обновите браузер.</div>',
  '<div>Похоже, у вас старая версия браузера. Некоторые разделы могут отображаться неправильно. <a href="https://browser.yandex.ru/">Установить</a></div>',
  '<div>К сожалению, браузер, которым вы пользуетесь, устарел и не позволяет корректно отобразить сайт.</div>',
];
const pl = [
  '<div class="pasek">Twoja przeglądarka jest nieaktualna. Zaktualizuj ją, aby wygodnie korzystać z serwisu.</div>',
  '<div>Korzystasz z przeglądarki Internet Explorer, która nie jest już wspierana. Zainstaluj Chrome, Firefox lub Edge.</div>',
  '<div role="alert">Używasz przestarzałej wersji przeglądarki. Strona może wyświetlać się nieprawidłowo.</div>',
  '<div>Twoja przeglądarka nie obsługuje naszej strony. Prosimy skorzystać z nowszej.</div>',
  '<div>Ta wersja przeglądarki nie jest obsługiwana. Zalecamy aktualizację do najnowszej wersji.</div>',
];
const zh = [
  '<div class="tip">您的浏览器版本过旧，可能无法正常浏览本站，建议升级到最新版本。</div>',
  '<div>本网站已不再支持IE浏览器，请使用Chrome、Edge或火狐浏览器访问。</div>',
  '<div role="alert">溫馨提示：您使用的瀏覽器版本過舊，請更新瀏覽器以獲得最佳瀏覽體驗。</div>',
  '<div>检测到您正在使用低版本浏览器，为了更好的体验，请更换浏览器。</div>',
  '<div class="bar">您的瀏覽器不支援本網站，建議改用 Chrome 或 Firefox 最新版本。</div>',
];
const ja = [
  '<div class="info">お使いのブラウザは最新版ではありません。最新のブラウザにアップデートしてください。</div>',
  '<div>当サイトはInternet Explorerに対応しておりません。ChromeまたはEdgeでご覧ください。</div>',
  '<div role="alert">ご利用のブラウザでは正しく表示されない場合があります。推奨ブラウザをご利用ください。</div>',
  '<div>現在お使いのブラウザのバージョンはサポートしておりません。新しいブラウザに変更してください。</div>',
  '<div class="bar">古いブラウザをお使いのようです。快適にご覧いただくため、最新版への更新をお勧めします。</div>',
];
const ar = [
  '<div class="tanbih" dir="rtl">متصفحك قديم. يرجى تحديثه للحصول على أفضل تجربة تصفح.</div>',
  '<div dir="rtl">أنت تستخدم متصفح إنترنت إكسبلورر، وهو لم يعد مدعوماً في موقعنا. ننصحك باستخدام متصفح كروم أو فايرفوكس.</div>',
  '<div role="alert" dir="rtl">المتصفح الذي تستخدمه غير مدعوم. الرجاء استخدام إصدار أحدث.</div>',
  '<div dir="rtl">نسخة المتصفح لديك قديمة وقد لا تعمل بعض أقسام الموقع بشكل صحيح. قم بتحديث المتصفح.</div>',
  '<div dir="rtl">هذا الموقع لا يدعم متصفحك الحالي. يرجى استخدام Chrome أو Firefox.</div>',
];

export const BANNERS: readonly BannerCase[] = Object.entries({
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  ru,
  pl,
  zh,
  ja,
  ar,
}).flatMap(([lang, all]) => all.map((html) => ({ lang, html })));

/** Stand at the top of the page, where a banner would, and are of another trade. */
const top = [
  '<div role="alert">Your connection to this site is not secure. Your browser may be blocking parts of the page. Update your settings.</div>',
  '<div class="banner">We use cookies to recognise your browser and to improve the site. By continuing you accept our updated cookie policy.</div>',
  '<div class="modal">It looks like you’re using an ad blocker in your browser. Please disable it to support our journalism.</div>',
  '<div class="strip">Please enable JavaScript in your browser to view this page.</div>',
  '<div class="warn">The certificate of this server is not supported by older browsers. Contact the administrator.</div>',
  '<div class="bar">Read this story in our app instead of your browser. Download the latest version now.</div>',
  '<div class="bar">Allow browser notifications for the latest news. You can change this at any time.</div>',
  '<div role="alert">You have been signed out because your browser session is too old. Please log in again.</div>',
  '<div role="alert">We noticed a login from a new browser, Chrome on Windows. If this was not you, change your password.</div>',
  '<div class="bar">Your browser is set to block third-party cookies. Please change this to stay signed in.</div>',
  '<div class="wall">Checking your browser before you open the site. This process is automatic.</div>',
  '<div class="wall">Please verify that you are not a robot. Your browser will be redirected shortly.</div>',
  '<div class="strip">Your subscription is out of date. Update your payment details to go on reading in this browser.</div>',
  '<div class="strip">This video cannot be played in your browser. Please update or use another browser.</div>',
  '<div class="strip">Your browser does not support the audio element. Download the podcast instead.</div>',
  '<div class="strip">Unser Werbeblocker-Hinweis: Bitte deaktivieren Sie den Blocker in Ihrem Browser, um uns zu unterstützen.</div>',
  '<div class="strip">Bitte aktivieren Sie JavaScript in Ihrem Browser, um diese Seite zu nutzen.</div>',
  '<div class="strip">Diese Website verwendet Cookies. Sie können sie in Ihrem Browser deaktivieren. Aktuelle Fassung vom März.</div>',
  '<div class="strip">Nous utilisons des cookies pour reconnaître votre navigateur. Vous pouvez modifier vos choix à tout moment.</div>',
  '<div class="strip">Veuillez activer JavaScript dans votre navigateur pour utiliser cette page.</div>',
  '<div class="strip">Utilizamos cookies propias y de terceros. Puede cambiar la configuración de su navegador.</div>',
  '<div class="strip">Ваш браузер сообщил о блокировщике рекламы. Отключите его, чтобы поддержать редакцию.</div>',
  '<div class="strip">请在浏览器中启用JavaScript后刷新页面。</div>',
  '<div class="strip">ブラウザの通知を許可すると、最新ニュースをお届けします。</div>',
  '<div class="strip">Your location could not be found by your browser. Use the search instead to choose another town.</div>',
  '<div class="strip">New: our browser extension now supports Firefox. Install it for the latest alerts.</div>',
  '<div class="strip">Firefox 160 is out! Download the new version and read our review of the browser.</div>',
  '<div class="strip">Dark mode now follows your browser’s settings. Update them to change how the site looks.</div>',
  '<div class="bar">Hello again! Your browser remembered your old address. Please update it before checkout.</div>',
  '<div class="bar">Our old site will be retired on 1 June. Please update the bookmarks in your browser.</div>',
];
/** Stand in the body of an article. */
const prose = [
  '<p>Internet Explorer 11 is no longer supported by Microsoft, and users were told to switch to Edge.</p>',
  '<p>“Your browser is out of date,” the screen read, and for three hours nobody at the clinic could open a file.</p>',
  '<h2>Your browser is not supported</h2>',
  '<p>If you are using an outdated browser, please upgrade it, the agency advises in its yearly report on safety.</p>',
  '<p>You are using an outdated browser.</p>',
  '<p>Your browser is outdated. Please update your browser. That is what the fake page told visitors, and then it installed the malware.</p>',
  '<div class="pullquote">Your browser is not supported. Please use Chrome.</div>',
  '<ul><li>Your browser is outdated: update it now</li><li>Your phone is outdated: buy another</li></ul>',
  '<p>Der Internet Explorer wird nicht mehr unterstützt. Nutzer sollen auf einen anderen Browser wechseln, heißt es in dem Brief.</p>',
  '<p>Votre navigateur n’est plus pris en charge : la phrase s’affiche depuis lundi sur les écrans des mairies.</p>',
  '<p>Ваш браузер устарел. С такой надписью столкнулись посетители портала в понедельник утром.</p>',
  '<p>您的浏览器版本过低，请升级。不少市民在网上办事时看到了这样的提示。</p>',
  '<aside class="infobox"><h3>What to do</h3><p>Update your browser. An old browser is not safe, and many sites no longer support it.</p></aside>',
  '<table><tr><td>IE 11</td><td>Your browser is not supported. Please upgrade.</td></tr></table>',
  '<figure><img alt=""><figcaption>Your browser is not supported. Please upgrade: the message on the screen at Gate 4.</figcaption></figure>',
];
/** Whole pages of other kinds. */
const pages = [
  '<main><h1>System requirements</h1><p>You need one of the following browsers.</p><ul><li>Chrome 110 or later</li><li>Firefox 110 or later</li></ul><p>Internet Explorer is not supported.</p></main>',
  '<main><h1>Release notes 4.0</h1><h2>Breaking changes</h2><p>Internet Explorer 11 is not supported. Please use a modern browser.</p><h2>Fixes</h2><p>The date picker opens again.</p></main>',
  '<main><h1>Help centre</h1><dl><dt>Why is my browser not supported?</dt><dd>We support the latest two versions of each browser. Update your browser and try again.</dd></dl></main>',
  '<main><h1>Forum</h1><div class="post"><div class="post-body">Every time I open the mail it says your browser is not supported, please upgrade. I use Firefox!</div></div></main>',
  '<main><h1>Forum</h1><div class="message-body"><div class="bbwrapper">Your browser is outdated. Please update your browser. Anyone else seeing this?</div></div></main>',
  '<div id="comments"><div class="comment"><p>This browser is not supported by your site any more, please fix. Use a better system.</p></div></div>',
  '<main><h1>Which browsers we support</h1><p>Our site works in the latest versions of Chrome, Edge, Firefox and Safari. Older browsers may not show every page. We recommend that you keep your browser up to date.</p><p>Internet Explorer is no longer supported.</p></main>',
  '<main><h1>Accessibility statement</h1><p>The site is tested with current browsers.</p><p>It is not compatible with browsers more than three major versions old. Please update your browser to use it with your screen reader.</p><p>Last reviewed in May.</p></main>',
  '<section class="teasers"><a href="/tech/ie"><h3>Your browser is no longer supported: what to do now</h3></a><a href="/tech/safe"><h3>Why you should update your browser today</h3></a></section>',
  '<section class="search"><h1>Results for “browser”</h1><div class="hit"><a href="/a">Your browser is outdated. Update it now</a><span>12 May</span></div></section>',
  '<main><h1>README</h1><pre><code>&lt;p class="browsehappy"&gt;You are using an outdated browser. Please upgrade your browser.&lt;/p&gt;</code></pre></main>',
  '<main><h1>Component demo</h1><canvas>Your browser is not supported. Please update your browser.</canvas></main>',
  '<main><h1>Edit</h1><textarea>Your browser is outdated. Please update your browser.</textarea><div contenteditable="true">Your browser is outdated. Please update your browser.</div></main>',
  '<footer><p>This site is best viewed in any browser. © The Harbour Gazette</p></footer>',
  '<nav><ul><li><a href="/update">Update your browser</a></li><li><a href="/old">Your browser is not supported?</a></li></ul></nav>',
];

export const NOT_BANNERS: Readonly<Record<'top' | 'prose' | 'pages', readonly string[]>> = { top, prose, pages };
