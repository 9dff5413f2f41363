import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { scan } from '../../page/notice/recognise';
import article from '../fixtures/pages/notice-article.html?raw';
import blocker from '../fixtures/pages/notice-blocker.html?raw';
import fixed from '../fixtures/pages/notice-fixed.html?raw';
import news from '../fixtures/pages/notice-news.html?raw';
import rtl from '../fixtures/pages/notice-rtl.html?raw';
import { askedModes, button, frames, hosts, IE, shadow, shifts, show, tend } from './notice-page';

let lifetime: AbortController | undefined;
afterEach(() => lifetime?.abort());
const start = (more?: Parameters<typeof tend>[0]) => {
  lifetime = tend(more);
};
const banner = () => document.querySelector<HTMLElement>('#banner')!;
const settled = () => vi.waitFor(() => expect(hosts()).toHaveLength(1));

describe('a banner in the flow', () => {
  it('is hidden by an attribute and a notice stands before it, and nothing shifts', async () => {
    show(news);
    const top = document.querySelector('#head')!.getBoundingClientRect().top;
    const shifted = await shifts(async () => {
      start();
      await settled();
    });
    expect(shifted).toBe(0);
    expect(document.querySelector('#head')!.getBoundingClientRect().top).toBe(top);
    expect(getComputedStyle(banner()).display).toBe('none');
    expect(hosts()[0]!.nextElementSibling).toBe(banner());
    const section = shadow().querySelector('section')!;
    expect(section.getAttribute('role')).toBe('region');
    expect(section.getAttribute('aria-label')).toBe('Browser compatibility notice');
    expect(section.textContent).toContain('harbour.example says: “IE 11 is not supported here.');
    expect(section.textContent).toContain('You are using Firefox 160. Requirement met.');
    expect(section.querySelector('a')).toBeNull();
  });

  it('keeps its place where margins of its children reach through it', async () => {
    show(news);
    const inner = document.createElement('p');
    inner.append(...banner().childNodes);
    banner().append(inner);
    banner().style.padding = '0';
    const top = document.querySelector('#head')!.getBoundingClientRect().top;
    expect(
      await shifts(async () => {
        start();
        await settled();
      }),
    ).toBe(0);
    expect(document.querySelector('#head')!.getBoundingClientRect().top).toBe(top);
  });

  it('comes back by Show original, by Undo and by the end of our life', async () => {
    show(news);
    const before = document.body.outerHTML;
    start();
    await settled();
    await userEvent.click(button('original'));
    expect(getComputedStyle(banner()).display).toBe('block');
    expect(hosts()).toHaveLength(1);
    await userEvent.click(button('original'));
    expect(getComputedStyle(banner()).display).toBe('none');
    if (shadow().querySelector('section.tight')) await userEvent.click(button('details'));
    await userEvent.click(button('undo'));
    expect(document.body.outerHTML).toBe(before);
    await frames(30);
    expect(hosts()).toHaveLength(0);
    lifetime?.abort();
    start();
    await settled();
    lifetime?.abort();
    expect(document.body.outerHTML).toBe(before);
  });

  it('tells when the reader wants none on this site', async () => {
    show(news);
    const off = vi.fn();
    start({ offOnThisSite: off });
    await settled();
    if (shadow().querySelector('section.tight')) await userEvent.click(button('details'));
    await userEvent.click(button('off'));
    expect(off).toHaveBeenCalledOnce();
    expect(hosts()).toHaveLength(0);
    expect(getComputedStyle(banner()).display).toBe('block');
  });

  it('is left alone where the verdict does not come', async () => {
    show(news);
    const ask = vi.fn(async () => Promise.reject(new Error('gone')));
    start({ ask });
    await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());
    await frames(3);
    expect(hosts()).toHaveLength(0);
    expect(getComputedStyle(banner()).display).toBe('block');
  });

  it('has a closed root outside the end-to-end build', async () => {
    show(news);
    start();
    await settled();
    expect(askedModes.at(-1)).toBe(import.meta.env.MODE === 'e2e' ? 'open' : 'closed');
  });

  it('ignores clicks that a script made', async () => {
    show(news);
    start();
    await settled();
    button('original').click();
    expect(getComputedStyle(banner()).display).toBe('none');
  });
});

describe('a page that goes on changing', () => {
  it('has a late banner replaced', async () => {
    show(news);
    const late = banner();
    late.remove();
    start();
    await frames(3);
    expect(hosts()).toHaveLength(0);
    document.querySelector('#head')!.before(late);
    await settled();
    expect(getComputedStyle(late).display).toBe('none');
  });

  it('has a banner replaced that its script shows later', async () => {
    show(news);
    banner().style.display = 'none';
    const told = vi.fn();
    start({ told });
    const words = 'IE 11 is not supported here. For a better visit, open our site in another browser.';
    expect(told).toHaveBeenLastCalledWith({ replaced: [], hidden: [words] });
    expect(hosts()).toHaveLength(0);
    banner().style.display = '';
    await settled();
    expect(told).toHaveBeenLastCalledWith({ replaced: [words], hidden: [] });
  });

  it('neither doubles nor loses the notice when the surroundings render again', async () => {
    show(news);
    start();
    await settled();
    for (let n = 0; n < 3; n++) {
      const shell = document.querySelector('#shell')!;
      const again = new DOMParser().parseFromString(news, 'text/html').querySelector('#shell')!;
      shell.replaceWith(document.adoptNode(again));
      await settled();
      await vi.waitFor(() => expect(getComputedStyle(banner()).display).toBe('none'));
      expect(hosts()).toHaveLength(1);
    }
    hosts()[0]!.remove();
    await settled();
    expect(hosts()[0]!.nextElementSibling).toBe(banner());
  });

  it('is not fought with: after some repairs the page has its way', async () => {
    show(news);
    start();
    await settled();
    for (let n = 0; n < 20; n++) {
      hosts()[0]?.remove();
      await frames(1);
    }
    await vi.waitFor(() => expect(hosts()).toHaveLength(0));
    expect(getComputedStyle(banner()).display).toBe('block');
  });
});

describe('other places', () => {
  it('a fixed bar keeps place and height, and the margin it made goes with Hide and returns', async () => {
    show(fixed);
    const bar = document.querySelector<HTMLElement>('#bar')!;
    const height = bar.getBoundingClientRect().height;
    expect(
      await shifts(async () => {
        start();
        await settled();
      }),
    ).toBe(0);
    const rect = hosts()[0]!.getBoundingClientRect();
    expect([rect.top, rect.height, rect.width]).toEqual([0, height, document.documentElement.clientWidth]);
    expect(getComputedStyle(hosts()[0]!).position).toBe('fixed');
    expect(document.documentElement.style.marginTop).toBe('48px');
    await userEvent.click(button('dismiss'));
    expect(document.documentElement.style.marginTop).toBe('');
    expect(getComputedStyle(bar).display).toBe('none');
    lifetime?.abort();
    expect(document.documentElement.style.marginTop).toBe('48px');
    expect(getComputedStyle(bar).display).toBe('block');
  });

  it('a whole-page blocker keeps all it says, with the notice above', async () => {
    show(blocker);
    start();
    await settled();
    expect(document.querySelector('#wall')!.getBoundingClientRect().height).toBeGreaterThan(20);
    expect(shadow().textContent).toContain('Nothing on this page was hidden.');
    expect(hosts()[0]!.getBoundingClientRect().bottom).toBeLessThanOrEqual(
      document.querySelector('#wall')!.getBoundingClientRect().top,
    );
  });

  it('reads right to left with the page, in the language of the interface', async () => {
    show(rtl);
    expect(
      await shifts(async () => {
        start({ dir: 'rtl', lang: 'ar' });
        await settled();
      }),
    ).toBe(0);
    const section = shadow().querySelector('section')!;
    expect([section.dir, section.lang]).toEqual(['rtl', 'ar']);
    expect(getComputedStyle(section).direction).toBe('rtl');
    expect(section.textContent).toContain('متصفحك قديم');
  });

  it('an article about browsers is not touched, nor code, fallbacks, quotations or comments', async () => {
    show(article);
    const before = document.documentElement.outerHTML;
    expect(scan(document)).toEqual([]);
    start();
    await frames(5);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('a paragraph about IE 11 in the article under a banner is not touched', () => {
    show(news);
    expect(scan(document).map(({ element }) => element.id)).toEqual(['banner']);
  });

  it('is the box around its words and a line break, not the words alone', () => {
    show(news);
    const box = document.createElement('div');
    box.id = 'around';
    box.style.position = 'fixed';
    banner().before(box);
    box.append(banner(), document.createElement('br'));
    expect(scan(document).map(({ element }) => element.id)).toEqual(['around']);
  });
});

describe('the notice itself', () => {
  const media = (features: Record<string, string>, type = '') =>
    (cdp() as unknown as { send(method: string, with_: object): Promise<void> }).send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  afterEach(() => media({}));

  const colours = () => {
    const { color, backgroundColor } = getComputedStyle(shadow().querySelector('section')!);
    return { color, backgroundColor };
  };

  it.each([
    ['light', ''],
    ['dark', 'body { background: #111; color: #eee; } .strip { background: #222 !important; }'],
  ])('is %s with the page, and axe objects to nothing in it', async (_, css) => {
    show(news.replace('</style>', `.strip { height: 200px; } ${css}</style>`));
    start();
    await settled();
    expect(shadow().querySelector('section')!.classList.contains('dark')).toBe(css !== '');
    const { violations, passes } = await axe.run(hosts()[0]!, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });

  it('says the verdict by form and by words', async () => {
    show(news);
    start({ ask: async () => ({ ...IE, verdict: 'cannot-tell', reason: 'unnamed', reasonWith: [], action: 'try' }) });
    await settled();
    const sign = shadow().querySelector('.sign')!;
    expect([sign.textContent, sign.getAttribute('aria-hidden')]).toEqual(['?', 'true']);
    expect(shadow().textContent).toContain('Cannot tell. Try the page as it is.');
  });

  it('says for which browser the site takes the reader’s', async () => {
    show(fixed);
    start({ ask: async () => ({ ...IE, reason: 'newest', reasonWith: ['2026-11-12'], takenFor: 'Firefox 78' }) });
    await settled();
    expect(shadow().textContent).toContain('The site takes your browser for Firefox 78. You are using Firefox 160.');
  });

  it('is not printed, and neither is what it hides', async () => {
    show(news);
    start();
    await settled();
    await media({}, 'print');
    expect(
      hosts()[0]!.getBoundingClientRect().height === 0 ||
        getComputedStyle(shadow().querySelector('section')!).display === 'none',
    ).toBe(true);
    expect(getComputedStyle(banner()).display).toBe('none');
  });

  it('has an edge and link colours where colours are forced', async () => {
    show(news);
    start();
    await settled();
    const usual = colours();
    await media({ 'forced-colors': 'active' });
    expect(getComputedStyle(shadow().querySelector('section')!).borderTopWidth).toBe('1px');
    expect(colours()).not.toEqual(usual);
  });

  it('keeps within its place however narrow, and opens to the whole', async () => {
    show(news);
    document.body.style.width = '300px';
    start();
    await settled();
    const host = hosts()[0]!;
    const height = host.clientHeight;
    const section = shadow().querySelector('section')!;
    expect(section.scrollHeight).toBeLessThanOrEqual(height + 1);
    expect(section.scrollWidth).toBeLessThanOrEqual(host.clientWidth);
    await userEvent.click(button('details'));
    expect(host.clientHeight).toBeGreaterThan(height);
    expect(shadow().querySelector('.claim')!.getBoundingClientRect().height).toBeGreaterThan(10);
  });

  it('quotes the words, not the buttons', async () => {
    show(fixed);
    start();
    await settled();
    expect(shadow().querySelector('.claim')!.textContent).not.toContain('Ignore');
    expect(shadow().querySelector('.claim')!.textContent).toContain('Update it for more safety');
  });
});

describe('odd places', () => {
  it('a bar that sticks goes on sticking', async () => {
    show(news.replace('.strip {', '.strip { position: sticky; top: 0;'));
    expect(
      await shifts(async () => {
        start();
        await settled();
      }),
    ).toBe(0);
    expect(getComputedStyle(hosts()[0]!).position).toBe('sticky');
  });

  it('a flex row keeps its order and widths', async () => {
    show(news.replace('<style>', '<style>#shell { display: flex; flex-direction: column; } .strip { order: 0; }'));
    const before = document.querySelector('#head')!.getBoundingClientRect();
    expect(
      await shifts(async () => {
        start();
        await settled();
      }),
    ).toBe(0);
    expect(document.querySelector('#head')!.getBoundingClientRect().toJSON()).toEqual(before.toJSON());
    expect(hosts()[0]!.getBoundingClientRect().width).toBe(before.width);
  });

  it('an overlay over the window stays, with the notice above it, reachable', async () => {
    show(news.replace('.strip {', '.strip { position: fixed; inset: 0; z-index: 99;'));
    start();
    await settled();
    expect(getComputedStyle(banner()).display).toBe('block');
    const rect = hosts()[0]!.getBoundingClientRect();
    expect(document.elementFromPoint(rect.left + 20, rect.top + 10)).toBe(hosts()[0]);
  });
});
