// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { mayCarryNotice } from '../../page/notice/hint';
import { naming } from '../../page/notice/naming';

const named = (body: string) => {
  document.body.innerHTML = body;
  return [...naming(document.body)].map(({ data }) => data.trim());
};
beforeEach(() => document.body.replaceChildren());

describe('text that names a browser', () => {
  it('is found node by node, in the order of the page', () => {
    const first = '<div><p>Ferries run late.</p><p>Your browser is <b>too old</b></p></div>';
    expect(named(`${first}Use Firefox <section><p>or Safari</p><p>or wait</p><p>or CHROME</p></section>`)).toEqual([
      'Your browser is',
      'Use Firefox',
      'or Safari',
      'or CHROME',
    ]);
  });

  it('is found where nothing stands between two nodes', () =>
    expect(named('<div><h3>Warning</h3><p>IE 11</p><p>has had its day</p></div>')).toEqual(['IE 11']));

  it('is no word that only two nodes make together, or that a longer word holds', () =>
    expect(named('<div><b>bro</b><i>wser</i> <p>MOVIES, SERIES and COOKIES</p><p>one browser</p></div>')).toEqual([
      'one browser',
    ]));

  it('is found beside scripts and around them, and not in them', () => {
    const script = '<script type="text/plain">navigator, the browser</script>';
    expect(named(`<div>${script}<p>Plain</p><ul><li>${script}a browser</li></ul></div><p>Chrome</p>`)).toEqual([
      'a browser',
      'Chrome',
    ]);
    expect(named(`<style>.browser{color:red}</style>${script}`)).toEqual([]);
  });

  it('is found in other scripts, in any case', () => {
    expect(named('<p>ваш браузер</p><p>БРАУЗЕР</p><p>ブラウザ</p><p>περιήγησης</p><p>ΠΕΡΙΉΓΗΣΗ</p>')).toHaveLength(5);
  });
});

it('a page may carry a notice where readers see a browser named, in a text no longer than a banner', () => {
  const may = (body: string) => {
    document.body.innerHTML = body;
    return mayCarryNotice(document.body);
  };
  expect(may('<p>Your browser is out of date.</p>')).toBe(true);
  expect(may('<pre>browser</pre><code>browser</code><textarea>browser</textarea>')).toBe(false);
  expect(may(`<p>Your browser is out of date.${' And so on.'.repeat(200)}</p>`)).toBe(false);
});
