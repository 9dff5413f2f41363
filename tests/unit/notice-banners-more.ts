import type { BannerCase } from './notice-banners';

/** A second hand of our own banners and look-alikes, written after the first was mended and before it was run. */
const hand: Readonly<Record<string, readonly string[]>> = {
  en: [
    '<div>This website no longer works in Internet Explorer. Open it in Microsoft Edge or another modern browser.</div>',
    '<div class="x"><h2>Time to update your browser</h2><p>The version you’re using is out of date and may put your security at risk.</p></div>',
    '<div>We do not support your current browser. You can keep reading, but things may look strange.</div>',
    '<div>Your version of Chrome (78) is too old for this site. Please update Chrome.</div>',
  ],
  de: [
    '<div>Der von Ihnen verwendete Browser ist veraltet. Einige Funktionen stehen möglicherweise nicht zur Verfügung.</div>',
    '<div>Browser nicht unterstützt. Bitte verwenden Sie die aktuelle Version von Chrome, Firefox, Safari oder Edge.</div>',
    '<div>Sie benutzen eine alte Version des Internet Explorers. Bitte installieren Sie einen modernen Browser.</div>',
    '<div>Wir unterstützen deinen Browser leider nicht. Lade dir einen aktuellen herunter.</div>',
  ],
  fr: [
    '<div>La version de votre navigateur est trop ancienne pour afficher correctement ce site.</div>',
    '<div>Nous ne prenons plus en charge votre navigateur. Essayez avec Chrome, Edge ou Firefox.</div>',
    '<div>Ce navigateur est obsolète. Téléchargez une version récente pour profiter du site.</div>',
  ],
  es: [
    '<div>Parece que usas un navegador antiguo. Te sugerimos cambiar a uno más moderno.</div>',
    '<div>Internet Explorer ya no es compatible con nuestra web. Utiliza otro navegador, por favor.</div>',
    '<div>La versión de tu navegador está obsoleta. Actualiza a la última versión.</div>',
  ],
  it: [
    '<div>Il browser che usi non è supportato. Prova con un altro.</div>',
    '<div>Questo sito non supporta la versione del tuo browser. Aggiorna il browser per proseguire.</div>',
    '<div>Stai usando una vecchia versione di Internet Explorer. Passa a un browser moderno.</div>',
  ],
  pt: [
    '<div>Seu navegador não é compatível com este site. Use a versão mais recente do Chrome ou do Firefox.</div>',
    '<div>Está a utilizar um navegador obsoleto. Actualize-o para navegar em segurança.</div>',
    '<div>Não damos mais suporte ao Internet Explorer. Acesse com outro navegador.</div>',
  ],
  nl: [
    '<div>Jouw browser is niet meer up-to-date. Download de nieuwste versie.</div>',
    '<div>Deze website werkt niet in Internet Explorer. Gebruik een moderne browser.</div>',
    '<div>Wij ondersteunen uw browser niet langer. Installeer een andere browser.</div>',
  ],
  ru: [
    '<div>Этот браузер не поддерживается. Скачайте актуальную версию Chrome или Firefox.</div>',
    '<div>Вы заходите на сайт с устаревшего браузера. Рекомендуем обновить его до последней версии.</div>',
    '<div>Сайт не работает в Internet Explorer. Откройте его в другом браузере.</div>',
  ],
  pl: [
    '<div>Wersja Twojej przeglądarki jest zbyt stara. Pobierz nowszą wersję.</div>',
    '<div>Nie wspieramy już przeglądarki Internet Explorer. Użyj innej przeglądarki.</div>',
    '<div>Wygląda na to, że używasz starej przeglądarki. Zachęcamy do aktualizacji.</div>',
  ],
  zh: [
    '<div>您正在使用的浏览器已过时，请尽快更新。</div>',
    '<div>抱歉，本站不支持您的浏览器。推荐使用最新版Chrome。</div>',
    '<div>提醒您：IE瀏覽器已停止支援，請改用其他瀏覽器。</div>',
  ],
  ja: [
    '<div>このサイトはお使いのブラウザに対応していません。</div>',
    '<div>Internet Explorerのサポートは終了しました。他のブラウザをご利用ください。</div>',
    '<div>ご使用中のブラウザは古いため、正常に表示できません。</div>',
  ],
  ar: [
    '<div dir="rtl">إصدار متصفحك قديم جداً. حمّل أحدث إصدار من المتصفح.</div>',
    '<div dir="rtl">متصفحك غير متوافق مع هذا الموقع.</div>',
    '<div dir="rtl">لم نعد ندعم متصفح Internet Explorer، يرجى استخدام متصفح آخر.</div>',
  ],
};
export const MORE_BANNERS: readonly BannerCase[] = Object.entries(hand).flatMap(([lang, all]) =>
  all.map((html) => ({ lang, html })),
);

export const MORE_NOT_BANNERS: readonly string[] = [
  '<div class="bar">Comments do not load? Clear the cache of your browser and refresh the page.</div>',
  '<div class="bar">Your browser’s language is German. Switch to the German edition?</div>',
  '<div class="bar">You are browsing privately. Sign in or use another browser window to go on reading.</div>',
  '<div role="alert">Warning: the site ahead may contain harmful programs. Your browser stopped an unsafe download.</div>',
  '<div class="bar">This page uses an outdated security protocol. Your browser could not open a secure connection.</div>',
  '<div class="bar">We have updated our site. If something looks odd, refresh your browser.</div>',
  '<div class="bar">Add the Gazette to your browser’s start page and get the latest headlines.</div>',
  '<div class="bar">Best weather map yet: now works in every browser, old or new.</div>',
  '<div class="bar">Make the Gazette your home page. Choose your browser: Chrome, Firefox, Safari, Edge.</div>',
  '<div class="bar">The old version of this site can still be opened in your browser until May.</div>',
  '<div class="bar">Ihr Browser blockiert die Ortung. Bitte ändern Sie die Freigabe, um das lokale Wetter zu sehen.</div>',
  '<div class="bar">Sie lesen die alte Fassung dieser Seite. Bitte laden Sie sie im Browser neu, um die aktuelle zu sehen.</div>',
  '<div class="bar">Votre navigateur bloque la publicité. Désactivez le bloqueur pour lire la suite.</div>',
  '<div class="bar">Rechargez la page dans votre navigateur pour voir la dernière mise à jour du direct.</div>',
  '<div class="bar">Tu navegador tiene activado el bloqueo de anuncios. Desactívalo para seguir leyendo.</div>',
  '<div class="bar">Aggiorna la pagina del browser per vedere gli ultimi risultati.</div>',
  '<div class="bar">Atualize a página no seu navegador para ver as últimas notícias.</div>',
  '<div class="bar">Ververs de pagina in uw browser om het laatste nieuws te zien.</div>',
  '<div class="bar">Обновите страницу в браузере, чтобы увидеть новые сообщения.</div>',
  '<div class="bar">Odśwież stronę w przeglądarce, aby zobaczyć nowe wpisy.</div>',
  '<div class="bar">请在浏览器中刷新页面以查看最新消息。</div>',
  '<div class="bar">ブラウザを更新すると最新の記事が表示されます。</div>',
  '<div class="bar" dir="rtl">قم بتحديث الصفحة في متصفحك لرؤية آخر الأخبار.</div>',
  '<div class="bar">Refresh your browser to see the latest posts in this live blog.</div>',
];

/** Bare claims: a banner only where its own class or its links say so too, and never in a table or a list. */
export const BARE_BANNERS: readonly BannerCase[] = [
  { lang: 'en', html: '<div class="unsupported-browser">Internet Explorer is not supported on this site</div>' },
  { lang: 'en', html: '<div id="ie-warning"><p>Unsupported browser</p></div>' },
  {
    lang: 'de',
    html: '<div class="browser-hinweis browser-warning">Dieser Browser ist veraltet: Internet Explorer</div>',
  },
];
export const BARE_NOT_BANNERS: readonly string[] = [
  '<main><h1>Support</h1><table><tr><th>Browser</th><td class="no-support unsupported-browser">Internet Explorer is not supported</td></tr></table></main>',
  '<main><h1>Support</h1><ul><li class="ie-only ie-warning">Internet Explorer 10 is not supported</li></ul></main>',
  '<main><h1>Support</h1><div class="browser-support"><p>IE 11 is not supported.</p><p>Firefox has been supported since the first release of the library, as have all its long-term releases.</p></div></main>',
  '<div class="card">Internet Explorer is not supported</div>',
];
