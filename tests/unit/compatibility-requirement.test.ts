import { describe, expect, it } from 'vitest';
import list from '../../assets/public/knowledge/browsers.json';
import { browserFrom } from '../../engine/compatibility/browser';
import { requirement } from '../../engine/compatibility/requirement';
import { type CompatData, cutReleases } from '../../knowledge/browsers/cut';

describe('requirement', () => {
  it('tells the refused from the list of what to use', () => {
    const read = requirement('We do not support Internet Explorer. Please use Chrome, Firefox or Edge 100+.');
    expect(read.refused).toEqual([{ browser: 'ie' }]);
    expect(read.listed).toEqual([{ browser: 'chrome' }, { browser: 'firefox' }, { browser: 'edge', version: 100 }]);
  });
  it('reads a limit below and "and before"', () => {
    expect(requirement('IE 9 and below are not supported.').refused).toEqual([{ browser: 'ie', version: 9 }]);
    expect(requirement('Browsers older than Firefox 78 are not supported.').refused).toEqual([
      { browser: 'firefox', version: 77 },
    ]);
    expect(requirement('IE8及以下版本不受支持。').refused).toEqual([{ browser: 'ie', version: 8 }]);
  });
  it('knows the browser that the site takes the reader’s for', () => {
    expect(requirement('Your web browser (Chrome 80) is out of date.').takesFor).toEqual({
      browser: 'chrome',
      version: 80,
    });
    expect(requirement('Ihr Webbrowser (Firefox 115) ist veraltet.').takesFor).toEqual({
      browser: 'firefox',
      version: 115,
    });
    expect(requirement('Please use Chrome.').takesFor).toBeUndefined();
  });
  it('names techniques', () => {
    expect(requirement('You are using a browser with limited support for CSS.').features).toEqual(['CSS']);
  });
});

describe('browserFrom', () => {
  it('trusts the browser’s own word before a user agent', () => {
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0';
    expect(browserFrom({ getBrowserInfo: { name: 'Waterfox', version: '6.5.1' }, userAgent })).toMatchObject({
      name: 'Waterfox',
      engine: 'Gecko',
    });
    expect(browserFrom({ getBrowserInfo: { name: 'Firefox', version: '153.7.0' }, userAgent })).toMatchObject({
      esr: true,
    });
    expect(browserFrom({ getBrowserInfo: { name: 'Firefox', version: '160.0.1' }, userAgent })).toMatchObject({
      esr: false,
    });
  });
  it('passes over the made-up brand and Chromium where a maker is named', () => {
    const brands = [
      { brand: 'Not)A;Brand', version: '8.0.0.0' },
      { brand: 'Chromium', version: '157.0.1' },
      { brand: 'Microsoft Edge', version: '157.0.2' },
    ];
    expect(browserFrom({ brands, userAgent: '' })).toEqual({ name: 'Edge', engine: 'Blink', version: '157.0.2' });
    expect(browserFrom({ brands: brands.slice(0, 2), userAgent: '' }).name).toBe('Chromium');
  });
  it('falls back to the user agent, forks first', () => {
    expect(
      browserFrom({ userAgent: 'Mozilla/5.0 AppleWebKit/605.1.15 (KHTML, like Gecko) Version/27.2 Safari/605.1.15' }),
    ).toEqual({ name: 'Safari', engine: 'WebKit', version: '27.2' });
    expect(browserFrom({ userAgent: 'Mozilla/5.0 Chrome/157.0.0.0 Safari/537.36 OPR/140.0.0.0' }).name).toBe('Opera');
    expect(browserFrom({ userAgent: '' })).toEqual({ name: '', engine: 'unknown', version: '' });
  });
});

describe('the release list', () => {
  const data: CompatData = {
    __meta: { version: '0', timestamp: '2026-11-12T14:10:29.391Z' },
    browsers: Object.fromEntries(
      ['chrome', 'edge', 'firefox', 'safari', 'opera', 'samsunginternet_android'].map((name) => [
        name,
        {
          releases: {
            '10': { release_date: '2026-01-02', status: 'current' },
            '9': { release_date: '2017-01-01', status: 'retired' },
            '9.1': { release_date: '≤2025-01-01', status: 'retired' },
            '11': { status: 'planned' },
          },
        },
      ]),
    ),
  };
  it('is cut in order of version, with the source’s day', () => {
    const cut = cutReleases(data);
    expect(cut.dated).toBe('2026-11-12');
    expect(cut.browsers.firefox).toEqual([
      ['9.1', '2025-01-01', 'retired'],
      ['10', '2026-01-02', 'current'],
      ['11', null, 'planned'],
    ]);
    expect(() => cutReleases({ ...data, browsers: {} })).toThrow('no chrome');
  });
  it('as committed has a day, a licence and a newest release of each browser', () => {
    expect(list.dated).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(list.licence).toBe('CC0-1.0');
    for (const rows of Object.values(list.browsers))
      expect(rows.some(([, , status]) => status === 'current')).toBe(true);
  });
});
