import { describe, expect, it } from 'vitest';
import { requirement } from '../../engine/compatibility/requirement';
import type { ActionKey, ReaderBrowser, ReasonKey, Releases, VerdictKind } from '../../engine/compatibility/types';
import { verdict } from '../../engine/compatibility/verdict';
import { readerFrom } from '../../tools/notices/reader';

/** A list as of 12 November 2026 in miniature: two-week releases, one Extended Support Release, planned rows. */
const LIST: Releases = {
  source: 'test',
  licence: 'CC0-1.0',
  dated: '2026-11-12',
  browsers: {
    firefox: [
      ['115', '2023-07-04', 'retired'],
      ['140', '2025-06-24', 'retired'],
      ['152', '2026-06-16', 'retired'],
      ['153', '2026-07-21', 'esr'],
      ['154', '2026-08-18', 'retired'],
      ['155', '2026-09-01', 'retired'],
      ['158', '2026-10-13', 'retired'],
      ['159', '2026-10-27', 'retired'],
      ['160', '2026-11-10', 'current'],
      ['161', '2026-11-24', 'beta'],
      ['162', '2026-12-08', 'planned'],
    ],
    chrome: [
      ['109', '2023-01-10', 'retired'],
      ['150', '2026-06-30', 'retired'],
      ['152', '2026-08-25', 'retired'],
      ['156', '2026-10-20', 'retired'],
      ['157', '2026-11-03', 'current'],
      ['158', '2026-11-17', 'beta'],
      ['160', null, 'planned'],
    ],
    edge: [
      ['150', '2026-07-02', 'retired'],
      ['157', '2026-11-05', 'current'],
    ],
    safari: [
      ['18.5', '2025-05-12', 'retired'],
      ['26.6', '2026-07-27', 'retired'],
      ['27', '2026-09-14', 'retired'],
      ['27.2', '2026-10-26', 'current'],
    ],
    opera: [['140', '2026-11-01', 'current']],
  },
};

/** As the command reads `--browser`. */
const browser = (words: string): ReaderBrowser => readerFrom(words);

type Row = [says: string, browser: string, today: string, verdict: VerdictKind, reason: ReasonKey, action: ActionKey];
const SOON = '2026-11-13';
const OLD = 'Your browser is outdated. Please update it.';
const rows: Row[] = [
  // Internet Explorer: proof, whatever the list.
  ['IE 11 is not supported. Visit us with another browser.', 'Firefox 160', SOON, 'met', 'ie', 'nothing'],
  ['IE 11 is not supported. Visit us with another browser.', 'Waterfox 6.5', '2029-01-01', 'met', 'ie', 'nothing'],
  [
    'Internet Explorer is no longer supported by this site, please use a modern browser.',
    'Mystery 1',
    SOON,
    'met',
    'ie',
    'nothing',
  ],
  ['IE 9 or earlier is not supported here. Please upgrade.', 'Chrome 109', SOON, 'met', 'ie', 'nothing'],
  ['You are using Internet Explorer 8. Please change to a newer browser.', 'Safari 18.5', SOON, 'met', 'ie', 'nothing'],
  [
    'Your version of Internet Explorer is not supported. Please upgrade your browser.',
    'Edge 150',
    SOON,
    'met',
    'ie',
    'nothing',
  ],
  [
    "We don't support Internet Explorer. Please use Chrome, Safari or Edge.",
    'Firefox 160',
    SOON,
    'met',
    'ie',
    'nothing',
  ],
  [
    'Der Internet Explorer wird nicht mehr unterstützt. Bitte nutzen Sie einen anderen Browser.',
    'Firefox 115',
    SOON,
    'met',
    'ie',
    'nothing',
  ],
  [
    "Internet Explorer n'est plus pris en charge. Veuillez utiliser un autre navigateur.",
    'Opera 140',
    SOON,
    'met',
    'ie',
    'nothing',
  ],
  ['Internet Explorer 11 ya no es compatible con este sitio.', 'Brave 157', SOON, 'met', 'ie', 'nothing'],
  ['Internet Explorer non è più supportato.', 'Vivaldi 8', SOON, 'met', 'ie', 'nothing'],
  ['本站不支持 IE 浏览器，请使用其他浏览器。', 'Firefox 160', SOON, 'met', 'ie', 'nothing'],
  ['Internet Explorerはサポートされていません。', 'Chrome 157', SOON, 'met', 'ie', 'nothing'],
  ['Internet Explorer 11 больше не поддерживается.', 'Chrome 157', SOON, 'met', 'ie', 'nothing'],
  ['Your browser, Internet Explorer 11 (IE11), was retired by its maker.', 'Firefox 160', SOON, 'met', 'ie', 'nothing'],
  // Least versions.
  ['This site needs Chrome 102 or later.', 'Chrome 157', SOON, 'met', 'at-least', 'nothing'],
  ['This site needs Chrome 102 or later.', 'Chrome 101', SOON, 'not-met', 'below', 'update'],
  ['This site needs Chrome 102 or later.', 'Chrome 102.0.5005.61', '2030-01-01', 'met', 'at-least', 'nothing'],
  ['This site needs Chrome 102 or later.', 'Chromium 156', SOON, 'met', 'at-least', 'nothing'],
  ['This site needs Chrome 102 or later.', 'Brave 157', SOON, 'cannot-tell', 'same-engine', 'try'],
  ['This site needs Chrome 102 or later.', 'Firefox 160', SOON, 'cannot-tell', 'not-listed', 'try'],
  [
    'Your browser may be out of date. Supported browsers: Google Chrome Version 102, Microsoft Edge Version 102',
    'Edge 157',
    SOON,
    'met',
    'at-least',
    'nothing',
  ],
  [
    'Your browser may be out of date. Supported browsers: Google Chrome Version 102, Microsoft Edge Version 102',
    'Firefox 160',
    SOON,
    'cannot-tell',
    'not-listed',
    'try',
  ],
  ['Bitte verwenden Sie Firefox ab Version 128 oder Chrome 120.', 'Firefox 160', SOON, 'met', 'at-least', 'nothing'],
  ['请使用 Chrome 80 以上版本的浏览器。', 'Chrome 79', SOON, 'not-met', 'below', 'update'],
  ['Safari 26 or newer, please.', 'Safari 18.5', SOON, 'not-met', 'below', 'update'],
  ['Firefox 90+ and Chrome 90+ are supported.', 'Firefox 152', SOON, 'met', 'at-least', 'nothing'],
  // What a site refuses.
  [
    'Firefox 60 and earlier are not supported. Please update.',
    'Firefox 160',
    SOON,
    'met',
    'newer-than-refused',
    'nothing',
  ],
  ['Firefox 60 and earlier are not supported. Please update.', 'Firefox 52', SOON, 'not-met', 'refused', 'update'],
  ['Chrome below 50 is not supported. Please update.', 'Chrome 50', SOON, 'met', 'newer-than-refused', 'nothing'],
  ['Unfortunately Firefox is not supported.', 'Firefox 160', SOON, 'not-met', 'refused', 'try'],
  ['Unfortunately Safari is not supported.', 'Firefox 160', SOON, 'met', 'other-browser', 'nothing'],
  [
    'We no longer support old versions of Firefox. We recommend the latest Chrome or Firefox.',
    'Firefox 160',
    SOON,
    'met',
    'newest',
    'nothing',
  ],
  [
    'We no longer support old versions of Firefox. We recommend the latest Chrome or Firefox.',
    'Firefox 115',
    SOON,
    'not-met',
    'behind-much',
    'update',
  ],
  // Lists without versions.
  ['Please use Chrome, Edge or Safari to view this site.', 'Firefox 160', SOON, 'cannot-tell', 'not-listed', 'try'],
  ['Please use Chrome, Edge or Safari to view this site.', 'Edge 157', SOON, 'met', 'listed', 'nothing'],
  [
    'This browser is not supported. Please use Chrome or Edge.',
    'Safari 27.2',
    SOON,
    'cannot-tell',
    'not-listed',
    'try',
  ],
  [
    'This browser is not supported. Please use the latest version of Chrome.',
    'Chrome 109',
    SOON,
    'not-met',
    'behind-much',
    'update',
  ],
  ['This browser is not supported', 'Firefox 160', SOON, 'cannot-tell', 'unnamed', 'try'],
  ['このブラウザはサポートされていません。', 'Safari 27.2', SOON, 'cannot-tell', 'unnamed', 'try'],
  // Age, against the dated list.
  [OLD, 'Firefox 160', SOON, 'met', 'newest', 'nothing'],
  [OLD, 'Firefox 161', '2026-11-25', 'met', 'newest', 'nothing'],
  [OLD, 'Firefox 160', '2026-11-25', 'met', 'due', 'check'],
  [OLD, 'Firefox 159', SOON, 'cannot-tell', 'behind-some', 'check'],
  [OLD, 'Firefox 152', SOON, 'not-met', 'behind-much', 'update'],
  [OLD, 'Firefox 152', '2027-06-01', 'not-met', 'behind-much', 'update'],
  [OLD, 'Firefox 160', '2027-01-12', 'cannot-tell', 'list-old', 'check'],
  [OLD, 'Chrome 157', '2028-01-01', 'cannot-tell', 'list-old', 'check'],
  [OLD, 'Firefox 153.7.0', SOON, 'met', 'esr', 'nothing'],
  [OLD, 'Firefox 153.0.1', SOON, 'cannot-tell', 'behind-some', 'check'],
  [OLD, 'Firefox 153.7.0', '2027-03-01', 'cannot-tell', 'list-old', 'check'],
  [OLD, 'Firefox 140.11.0', SOON, 'not-met', 'behind-much', 'update'],
  [OLD, 'Waterfox 6.5', SOON, 'cannot-tell', 'unknown-browser', 'check'],
  [OLD, 'Pale Moon 33', SOON, 'cannot-tell', 'unknown-browser', 'check'],
  [OLD, 'Brave 157', SOON, 'cannot-tell', 'unknown-browser', 'check'],
  [OLD, 'Mystery', SOON, 'cannot-tell', 'unknown-browser', 'check'],
  [OLD, 'Safari 27.2', SOON, 'met', 'newest', 'nothing'],
  [OLD, 'Safari 18.5', SOON, 'not-met', 'behind-much', 'update'],
  ['Ihr Browser ist veraltet. Bitte aktualisieren Sie ihn.', 'Chrome 157', SOON, 'met', 'newest', 'nothing'],
  ['Votre navigateur est obsolète.', 'Chrome 109', SOON, 'not-met', 'behind-much', 'update'],
  ['您的浏览器版本过低，请升级。', 'Edge 157', SOON, 'met', 'newest', 'nothing'],
  ['متصفحك قديم. يرجى تحديث المتصفح.', 'Firefox 160', SOON, 'met', 'newest', 'nothing'],
  // The site takes the browser for another.
  [
    'Your web browser (Safari 17.4) is out of date. Update your browser.',
    'Firefox 160',
    SOON,
    'met',
    'newest',
    'nothing',
  ],
  [
    'Your web browser (Safari 17.4) is out of date. Update your browser.',
    'Firefox 159',
    SOON,
    'cannot-tell',
    'mistaken',
    'check',
  ],
  [
    'Your web browser (Firefox 78) is out of date. Update your browser.',
    'Firefox 160',
    SOON,
    'met',
    'newest',
    'nothing',
  ],
  // Words that belong to one named browser, and browsers that changed under their name.
  [
    'This site does not support Safari versions older than 15. Please update Safari.',
    'Chrome 109',
    SOON,
    'met',
    'other-browser',
    'nothing',
  ],
  [
    'This site does not support Safari versions older than 15. Please update Safari.',
    'Safari 14',
    SOON,
    'not-met',
    'refused',
    'update',
  ],
  [
    'Internet Explorer and Edge Legacy are not supported. Use Chrome or Firefox.',
    'Edge 157',
    SOON,
    'met',
    'newer-than-refused',
    'nothing',
  ],
  [
    'Bitte nutzen Sie Chrome ab Version 120 oder Firefox ab Version 121.',
    'Chrome 109',
    SOON,
    'not-met',
    'below',
    'update',
  ],
  ['推奨ブラウザ：Google Chrome 最新版、Microsoft Edge 最新版', 'Chrome 109', SOON, 'not-met', 'behind-much', 'update'],
  [
    'This site works in all browsers except Internet Explorer. Please switch.',
    'Firefox 160',
    SOON,
    'met',
    'ie',
    'nothing',
  ],
  ['You are using Opera, which is not supported. We recommend Chrome.', 'Opera 140', SOON, 'not-met', 'refused', 'try'],
  [
    'You are using Opera, which is not supported. We recommend Chrome.',
    'Firefox 160',
    SOON,
    'cannot-tell',
    'mistaken',
    'check',
  ],
  [
    'Firefox ESR 115 is not supported. Please update Firefox.',
    'Firefox 160',
    SOON,
    'met',
    'newer-than-refused',
    'nothing',
  ],
  [
    'Your version of Chrome (78) is too old for this site. Please update Chrome.',
    'Chrome 109',
    SOON,
    'not-met',
    'behind-much',
    'update',
  ],
  [
    'Votre version de Safari (14) n’est plus prise en charge. Installez la version 16.',
    'Safari 18.5',
    SOON,
    'not-met',
    'behind-much',
    'update',
  ],
];

describe('verdict', () => {
  it('has at least sixty cases', () => expect(rows.length).toBeGreaterThanOrEqual(60));
  it.each(rows)('%s | %s on %s', (says, words, today, kind, reason, action) => {
    const given = verdict(requirement(says), browser(words), LIST, today);
    expect([given.verdict, given.reason, given.action]).toEqual([kind, reason, action]);
  });

  it('says for which browser the site takes the reader’s, where that is another', () => {
    const given = (says: string, words: string) => verdict(requirement(says), browser(words), LIST, SOON).takenFor;
    expect(given('Your web browser (Safari 17.4) is out of date. Update it.', 'Firefox 160')).toBe('Safari 17');
    expect(given('Your web browser (Firefox 78) is out of date. Update it.', 'Firefox 160')).toBe('Firefox 78');
    expect(given('Your web browser (Firefox 160) is out of date. Update it.', 'Firefox 160.0.1')).toBeUndefined();
    expect(given('You are using Internet Explorer 8. Please update it.', 'Firefox 160')).toBeUndefined();
    expect(given('Your browser is out of date. Please use Safari.', 'Firefox 160')).toBeUndefined();
  });

  it('names the day of the list wherever it rests on the list', () => {
    for (const [says, words, today] of rows) {
      const given = verdict(requirement(says), browser(words), LIST, today);
      const onList = ['newest', 'esr', 'due', 'behind-some', 'behind-much', 'list-old'].includes(given.reason);
      expect(given.listDated).toBe(onList ? LIST.dated : undefined);
      expect(given.reasonWith.includes(LIST.dated)).toBe(onList);
    }
  });

  it('gives a clear result for hostile words and versions', () => {
    for (const says of ['', '\u0000', 'IE'.repeat(100_000), '('.repeat(50_000), 'Chrome 99999999999999 or later']) {
      for (const words of ['?', 'Firefox', 'Firefox x.y', 'Chrome 1e9']) {
        expect(['met', 'not-met', 'cannot-tell']).toContain(
          verdict(requirement(says), browser(words), LIST, 'no day').verdict,
        );
      }
    }
  });
});
