import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import en from '../../assets/public/_locales/en/messages.json';
import type { Mark } from '../../messages/types';
import { type Card, openCard } from '../../page/card/card';
import type { CardWords } from '../../page/card/words';
import { lookupIn, makeWords } from '../../platform/words';

const words: CardWords = makeWords(lookupIn(en));
const MARK: Mark = {
  id: 1,
  level: 'quoted',
  content: [],
  source: [],
  quoted: [],
  cue: [],
  who: 'Ilse Brandt',
  office: 'Transport Minister of Velland',
  through: 'Interpress',
};

/** The root is closed outside the end-to-end build; opened here, to look into it. */
const attach = Element.prototype.attachShadow;
let mode: string | undefined;
beforeEach(() => {
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    mode = init.mode;
    return attach.call(this, { ...init, mode: 'open' });
  };
  const article = document.createElement('article');
  article.innerHTML = '<p><a href="#x" id="link">A line of an article.</a></p>';
  document.body.append(article);
});
let card: Card | undefined;
afterEach(() => {
  card?.close();
  Element.prototype.attachShadow = attach;
  document.body.replaceChildren();
});

const at = (left: number, top: number) => new DOMRect(left, top, 60, 18);
const inside = () => card!.host.shadowRoot!;
const cards = () => document.querySelectorAll('hearsay-card');

describe('the card', () => {
  it('says who, in what office and through whom, behind a closed root', () => {
    card = openCard(MARK, at(20, 20), words);
    expect(mode).toBe('closed');
    expect([...inside().querySelectorAll('p')].map((one) => one.textContent)).toEqual([
      'Ilse Brandt',
      'Transport Minister of Velland',
      'through Interpress',
      'More in the sidebar: press the Hearsay button in the toolbar.',
    ]);
    const section = inside().querySelector('section')!;
    expect([section.role, section.ariaLabel, section.lang]).toEqual(['dialog', 'Who says so', 'en-GB']);
  });

  it('leaves the article as it was', () => {
    const before = document.body.innerHTML;
    card = openCard(MARK, at(20, 20), words);
    expect(document.body.innerHTML).toBe(before);
    card.close();
    expect(cards()).toHaveLength(0);
  });

  it('names the keys where it is told them, and shows text as text', () => {
    card = openCard({ ...MARK, who: '<b>Ilse</b>' }, at(20, 20), words, { shortcut: 'Alt+H' });
    expect(inside().textContent).toContain('press Alt+H or');
    expect(inside().querySelector('.who')?.textContent).toBe('<b>Ilse</b>');
  });

  it.each([
    ['a corner below', () => at(innerWidth - 5, innerHeight - 5)],
    ['a corner above', () => at(-40, 0)],
  ])('stays in the window at %s', (_, rect) => {
    card = openCard(MARK, rect(), words);
    const { left, right, top, bottom } = card.host.getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(innerWidth);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('is one, goes on Escape and on a press elsewhere, and tells so once', async () => {
    const closed = vi.fn();
    openCard(MARK, at(20, 20), words, { closed });
    card = openCard(MARK, at(20, 60), words, { closed });
    expect(cards()).toHaveLength(1);
    expect(closed).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(cards()).toHaveLength(0);
    expect(closed).toHaveBeenCalledTimes(2);
    card = openCard(MARK, at(20, 200), words, { closed });
    await userEvent.click(document.querySelector('#link')!);
    expect(cards()).toHaveLength(0);
    card.close();
    expect(closed).toHaveBeenCalledTimes(3);
  });

  it('takes the focus of a keyboard and gives it back', async () => {
    const link = document.querySelector<HTMLElement>('#link')!;
    link.focus();
    card = openCard(MARK, at(20, 60), words, { byKeyboard: true });
    expect(document.activeElement).toBe(card.host);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(link);
  });

  it('opens the panel for a person and not for a script of the page', async () => {
    const openPanel = vi.fn();
    card = openCard(MARK, at(20, 60), words, { openPanel });
    const more = inside().querySelector<HTMLButtonElement>('.more')!;
    more.click();
    expect(openPanel).not.toHaveBeenCalled();
    await userEvent.click(more);
    expect(openPanel).toHaveBeenCalledOnce();
  });

  it('goes with our life in the page', () => {
    const lifetime = new AbortController();
    card = openCard(MARK, at(20, 60), words, { signal: lifetime.signal });
    lifetime.abort();
    expect(cards()).toHaveLength(0);
  });
});
