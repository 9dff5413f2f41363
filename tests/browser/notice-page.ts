import type { Verdict } from '../../engine/compatibility/types';
import { type TendOptions, tendNotices } from '../../page/notice/tend';
import { NOTICE_WORDS, type Word } from '../../page/notice/words';

export const word: Word = (key, ...with_) =>
  NOTICE_WORDS[key].replace(/\$(\d)/g, (_, n: string) => with_[Number(n) - 1] ?? '');

export const IE: Verdict = {
  verdict: 'met',
  reason: 'ie',
  reasonWith: ['Internet Explorer 11'],
  action: 'nothing',
  browser: 'Firefox 160',
};

/** Shows a fixture in the test's own document, in place of what was there. */
export function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  for (const { name, value } of page.documentElement.attributes) document.documentElement.setAttribute(name, value);
  for (const style of document.head.querySelectorAll('style.fixture')) style.remove();
  for (const style of page.head.querySelectorAll('style')) {
    style.className = 'fixture';
    document.head.append(style);
  }
  document.body.replaceWith(document.adoptNode(page.body));
}

/** Tends the page until the returned controller is aborted. */
export function tend(more: Partial<TendOptions> = {}): AbortController {
  const lifetime = new AbortController();
  tendNotices({
    site: 'harbour.example',
    word,
    lang: 'en',
    dir: 'ltr',
    signal: lifetime.signal,
    ask: async () => IE,
    offOnThisSite: () => {},
    ...more,
  });
  return lifetime;
}

/** Modes in which roots were asked for. They are closed outside the end-to-end build; opened here, to be clicked in. */
export const askedModes: string[] = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
  askedModes.push(init.mode);
  return attach.call(this, { ...init, mode: 'open' });
};

export const hosts = () => [...document.querySelectorAll<HTMLElement>('hearsay-notice')];

/** The one notice's shadow root; throws where there is none or several. */
export function shadow(): ShadowRoot {
  const [host, other] = hosts();
  if (!host?.shadowRoot || other) throw new Error(`${hosts().length} notices`);
  return host.shadowRoot;
}

export function button(className: string): HTMLButtonElement {
  const found = shadow().querySelector<HTMLButtonElement>(`button.${className}`);
  if (!found) throw new Error(`no button ${className}`);
  return found;
}

/** Sum of the layout shifts that the browser saw while `run` ran and two frames after. */
export async function shifts(run: () => void | Promise<void>): Promise<number> {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  await frames(4);
  observer.observe({ type: 'layout-shift' });
  await run();
  await frames(4);
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
}

export async function frames(count: number): Promise<void> {
  for (let n = 0; n < count; n++) await new Promise((done) => requestAnimationFrame(done));
}
