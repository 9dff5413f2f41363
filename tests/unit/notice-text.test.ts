import { describe, expect, it } from 'vitest';
import { NOUN, namesBrowser } from '../../page/notice/names';
import { LONGEST, statements } from '../../page/notice/recognise-text';

describe('the first look', () => {
  const words = NOUN.replace('(?:eur|or)', 'eur').replace('[mn]', 'n').split('|');
  it.each([...words, 'firefox', 'Chrome', 'Safari', 'IE 11', 'IE11', 'Explorer', 'BROWSER', 'БРАУЗЕР'])(
    'sees %s',
    (word) => expect(namesBrowser(`— ${word}. `)).toBe(true),
  );
});

describe('statements that make a banner', () => {
  it.each([
    ['en', 'The browser you are using is out of date. Get a newer one for the full site.'],
    ['en', 'We stopped supporting Internet Explorer. Try a modern browser such as Firefox.'],
    ['en', 'It looks like you are on an old browser. Some pages may look odd.'],
    ['en', 'You need a more modern browser for this page.'],
    ['en', 'Browser not supported. Please switch to a newer one.'],
    ['en', 'A newer version of your browser is available. Update for the best experience.'],
    ['en', 'You’re using Internet Explorer 10. Some parts might not work. Please upgrade.'],
    ['en', 'We noticed you’re using Internet Explorer. This site looks better in Chrome.'],
    ['fr', 'Vous utilisez un navigateur que nous ne supportons pas.'],
    ['pl', 'Przeglądarka (Chrome 60), której używasz, jest przestarzała.'],
    ['de', 'Leider ist dein Browser zu alt für diese Seite.'],
    ['de', 'Sie surfen mit einem veralteten Browser. Wir empfehlen ein Update.'],
    ['fr', 'Vous utilisez un navigateur trop ancien. Pensez à le mettre à jour.'],
    ['fr', "Ce navigateur n'est pas compatible avec notre site."],
    ['es', 'Estás usando un navegador antiguo. Actualízalo, por favor.'],
    ['es', 'Este navegador ya no es compatible con la página.'],
    ['it', 'Stai usando un browser obsoleto.'],
    ['it', 'Questo browser non è più supportato.'],
    ['pt', 'Você está usando um navegador antigo. Atualize para ver melhor.'],
    ['pt', 'O seu navegador não é suportado por esta página.'],
    ['nl', 'Deze browser wordt niet langer ondersteund.'],
    ['nl', 'U gebruikt een oude browser.'],
    ['ru', 'Вы пользуетесь устаревшим браузером. Обновите его.'],
    ['ru', 'Ваш браузер не поддерживается.'],
    ['pl', 'Korzystasz ze starej przeglądarki. Zaktualizuj ją.'],
    ['pl', 'Ta przeglądarka nie jest obsługiwana.'],
    ['zh', '您当前使用的浏览器版本太旧，建议更换为最新的浏览器。'],
    ['zh', '此瀏覽器已不受支援，請改用其他瀏覽器。'],
    ['ja', 'ご利用のブラウザは古いバージョンです。最新版に更新してください。'],
    ['ja', 'お使いのブラウザはサポート対象外です。'],
    ['ar', 'هذا المتصفح غير مدعوم. يرجى استخدام متصفح أحدث.'],
    ['ko', '현재 사용 중인 브라우저는 지원되지 않습니다.'],
  ])('%s: %s', (_, text) => {
    expect(namesBrowser(text)).toBe(true);
    expect(statements(text)).toMatchObject({ enough: true });
  });
});

describe('statements that do not', () => {
  it.each([
    'IE 11 is not supported.',
    'Your browser does not support the video tag. Please update your browser.',
    'Your browser does not support notifications. Try the latest Chrome.',
    'We use cookies. You can change this in your browser, even an outdated one.',
    'JavaScript is disabled in your browser. Please enable it or use a modern browser.',
    'Please disable your ad blocker in this browser and update the page.',
    'Your browser is outdated, the company said. Please update your browser, it told readers.',
    'If you use an old browser, some pictures may be missing.',
    'I use an old browser that is not supported and like it.',
    'Use your browser’s back button to return.',
    'The makers of three browsers met on Monday to talk about updates.',
    'Votre navigateur ne prend pas en charge la vidéo. Mettez à jour votre navigateur.',
    'お使いのブラウザは音声入力に対応していません。最新版をご利用ください。',
    'Please sign in again: your browser is no longer supported for this account.',
    'The certificate of this site is not trusted by your outdated browser.',
  ])('%s', (text) => expect(statements(text).enough).toBe(false));

  it('nothing beyond the longest banner, and no exception on hostile text', () => {
    const banner = 'Your browser is outdated. Please update your browser.';
    expect(statements(banner).enough).toBe(true);
    expect(statements(banner.padEnd(LONGEST + 1, ' and on')).enough).toBe(false);
    for (const text of ['', '\ud800', '“'.repeat(1000), 'browser '.repeat(130), 'your '.repeat(200)])
      expect(statements(text).enough).toBe(false);
  });
});
