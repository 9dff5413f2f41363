import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FERRY_READING, FERRY_STATE, viewOf } from '../fixtures/readings/ferry';
import { clear, draw, heading, type Spied, spied } from './panel-page';

const READ = viewOf(FERRY_STATE);
let actions: Spied;
beforeEach(async () => {
  await page.viewport(420, 800);
  actions = spied();
});
afterEach(clear);
const seen = (text: string) => page.getByText(text, { exact: true }).first();
const press = (name: string | RegExp) =>
  userEvent.click(page.getByRole('button', { name, exact: typeof name === 'string' }).first());

describe('the way through the panel', () => {
  it('leads to a claim by keyboard with the focus on its heading, and back to where it came from', async () => {
    await draw(READ, actions);
    const row = document.querySelector<HTMLElement>('[id="overview-9"]')!;
    row.focus();
    await userEvent.keyboard('{Enter}');
    expect(heading()).toBe('Tomas Orlo warned');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(actions.choose).toHaveBeenLastCalledWith(9);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(row);
    expect(actions.choose).toHaveBeenLastCalledWith(undefined);
  });

  it('keeps filter, order and place of the overview', async () => {
    await draw(READ, actions);
    await press('In quotation marks');
    document.querySelector<HTMLElement>('[id="overview-9"]')!.focus();
    document.scrollingElement!.scrollTo(0, 150);
    const height = document.scrollingElement!.scrollTop;
    expect(height).toBe(150);
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.scrollingElement!.scrollTop).toBe(0));
    await userEvent.keyboard('{Escape}');
    expect(
      page.getByRole('button', { name: 'In quotation marks', exact: true }).element().getAttribute('aria-pressed'),
    ).toBe('true');
    expect(document.querySelector('[id="overview-6"]')).toBeNull();
    await vi.waitFor(() => expect(document.scrollingElement!.scrollTop).toBe(height));
  });

  it('goes from claim to claim without losing the focus', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 5 }), actions);
    await press('Next claim');
    expect(heading()).toBe('Kessel Port Authority claimed');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Next claim');
    expect(actions.choose).toHaveBeenLastCalledWith(6);
    expect(page.getByText('6 of 14').element()).toBeTruthy();
  });

  it('stops at the last claim', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 14 }), actions);
    const next = page.getByRole('button', { name: 'Next claim' });
    expect(next.element().getAttribute('aria-disabled')).toBe('true');
    (next.element() as HTMLElement).click();
    expect(actions.choose).not.toHaveBeenCalled();
  });

  it('follows a click in the page without taking the focus, and says which claim it is', async () => {
    await draw(READ, actions);
    await draw(viewOf(FERRY_STATE, { chosen: 9 }), actions);
    expect(heading()).toBe('Tomas Orlo warned');
    expect(document.activeElement).toBe(document.body);
    await vi.waitFor(() =>
      expect(document.querySelector('.panel > [role=status]')?.textContent).toBe('Tomas Orlo warned'),
    );
    await draw(viewOf(FERRY_STATE, { chosen: 5 }), actions);
    await press(/All claims/);
    expect(heading()).toBe(FERRY_STATE.article.title);
  });

  it('opens the same claim again after the reader has left it', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 9 }), actions);
    await press(/All claims/);
    await draw(READ, actions);
    await draw(viewOf(FERRY_STATE, { chosen: 9 }), actions);
    expect(heading()).toBe('Tomas Orlo warned');
  });

  it('is not taken back by a late echo of its own choice', async () => {
    await draw(READ, actions);
    await userEvent.click(document.querySelector('[id="overview-5"]')!);
    await userEvent.click(document.querySelector('.person .plain-link')!);
    await vi.waitFor(() => expect(heading()).toBe('Ilse Brandt'));
    await draw(viewOf(FERRY_STATE, { chosen: 5 }), actions);
    expect(heading()).toBe('Ilse Brandt');
    await draw(viewOf(FERRY_STATE, { chosen: 9 }), actions);
    expect(heading()).toBe('Tomas Orlo warned');
  });

  it('takes two late echoes for what they are', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 5 }), actions);
    await press('Next claim');
    await press('Next claim');
    await draw(viewOf(FERRY_STATE, { chosen: 6 }), actions);
    await draw(viewOf(FERRY_STATE, { chosen: 7 }), actions);
    expect(heading()).toBe('Nordline said');
  });

  it('tells which claim is current again after a way back', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 6 }), actions);
    await userEvent.click(document.querySelector('[id="otherwise-7"]')!);
    expect(actions.choose).toHaveBeenLastCalledWith(7);
    await userEvent.keyboard('{Escape}');
    expect(actions.choose).toHaveBeenLastCalledWith(6);
  });

  it('begins again at the overview of another article', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 9 }), actions);
    const other = { ...FERRY_STATE, reading: { ...FERRY_READING, articleHash: 'other' } };
    await draw(viewOf(other), actions);
    expect(heading()).toBe(FERRY_STATE.article.title);
  });

  it('keeps the claim open when only its marks change', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 9 }), actions);
    await draw(viewOf({ ...FERRY_STATE, lost: [9] }, { chosen: 9 }), actions);
    expect(heading()).toBe('Tomas Orlo warned');
    expect(seen('Show in article').element().closest('button')?.disabled).toBe(true);
  });

  it('says so where a claim is gone from a newer reading', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 99 }), actions);
    expect(heading()).toBe('This claim is gone');
  });
});

describe('a claim', () => {
  const text = () => document.querySelector('.view:not([hidden])')!.textContent ?? '';

  it('has office on the day, chain and what answers it', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 5 }), actions);
    expect(text()).toContain('Minister of Transport and Waterways · Velland');
    expect(text()).toContain('from 29 March 2017 until 5 October 2021');
    expect(text()).not.toContain('Deputy Prime Minister');
    expect(text()).toContain('Answered by:');
    expect(text()).toContain('Dana Vey');
  });

  it('keeps what was learned later folded', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 5 }), actions);
    const later = page.getByText('The inquiry of both countries found');
    expect(later.element().checkVisibility()).toBe(false);
    await userEvent.click(seen('Learned later'));
    expect(later.element().checkVisibility()).toBe(true);
  });

  it.each([
    [8, 'The article gives no name. We do not guess one.'],
    [13, 'The article gives no source for these words.'],
    [14, 'We cannot tell for sure who this is, so we name nobody.'],
    [7, 'We know nothing about this source beyond what the article says.'],
    [10, 'since August 2015; in office when last checked (Jun 2018), before this article'],
  ])('number %d says honestly: %s', async (chosen, honest) => {
    await draw(viewOf(FERRY_STATE, { chosen }), actions);
    expect(text()).toContain(honest);
  });

  it('offers all who it could be', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 14 }), actions);
    expect(text()).toContain('Could be one of these:');
    expect(text()).toContain('Karl Berg (sea captain)');
    await press('Karl Berg (politician)');
    expect(heading()).toBe('Karl Berg (politician)');
  });

  it('says on its source why the name is linked', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 5 }), actions);
    await userEvent.click(document.querySelector('.person .plain-link')!);
    expect(heading()).toBe('Ilse Brandt');
    expect(text()).toContain('Why this link: The article gives a full name that we know.');
  });

  it('is shown in the article, and copied, and says when it could not be', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 5 }), actions);
    await press('Show in article');
    expect(actions.show).toHaveBeenCalledWith(5);
    await press('Copy quotation');
    expect(actions.copy.mock.lastCall?.[0]).toContain('— Ilse Brandt, Transport Minister');
    await vi.waitFor(() => expect(text()).toContain('Copied'));
    actions.copy.mockRejectedValue(new Error('refused'));
    await press('Copied');
    await vi.waitFor(() => expect(text()).toContain('Not copied'));
  });

  it('can be copied with an address of its own words, once the page has tested it', async () => {
    let tell: (fragment: string | undefined) => void = () => {};
    actions.fragment.mockImplementation(
      () =>
        new Promise((resolve) => {
          tell = resolve;
        }),
    );
    await draw(viewOf(FERRY_STATE, { chosen: 5 }), actions);
    const link = () => page.getByRole('button', { name: 'Copy link' });
    expect(link().query()).toBeNull();
    tell('text=Nobody');
    await vi.waitFor(() => expect(link().query()).not.toBeNull());
    await press('Copy link');
    expect(actions.copy.mock.lastCall?.[0]).toBe(`${FERRY_STATE.article.url}#:~:text=Nobody`);
    await press('Copy quotation');
    expect(actions.copy.mock.lastCall?.[0]).toContain('#:~:text=Nobody');
  });

  it('can be saved with all others', async () => {
    await draw(viewOf(FERRY_STATE), actions);
    await press('CSV (table)');
    await press('JSON-LD (Web Annotations)');
    expect(actions.save.mock.calls.map(([file]) => file.name)).toEqual([
      'hearsay-Ministers-Trade-Blame-Over-Sunken-Ferry-Maren-Government.csv',
      'hearsay-Ministers-Trade-Blame-Over-Sunken-Ferry-Maren-Government.jsonld',
    ]);
  });

  it('can be objected to', async () => {
    await draw(viewOf(FERRY_STATE, { chosen: 5 }), actions);
    await userEvent.click(seen('Why is this highlighted?'));
    await press('This is wrong');
    expect(actions.copy.mock.lastCall?.[0]).toContain('this reading is wrong');
  });

  it('shows markup of the page as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const hostile = { ...FERRY_STATE, article: { ...FERRY_STATE.article, title: evil, outlet: evil } };
    await draw(viewOf(hostile), actions);
    expect(heading()).toBe(evil);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('a state without an article', () => {
  it('asks for access within the press', async () => {
    await draw(viewOf({ kind: 'no-access', host: 'courier.example' }), actions);
    const button = page.getByRole('button', { name: 'Allow on courier.example' }).element() as HTMLElement;
    button.click();
    expect(actions.grantAccess).toHaveBeenCalledOnce();
  });

  it('switches the site on again, and tries again', async () => {
    await draw(viewOf({ kind: 'site-off', host: 'courier.example' }), actions);
    await press('Switch on again');
    expect(actions.setSiteOff).toHaveBeenCalledWith('courier.example', false);
    await draw(viewOf({ kind: 'failed', what: 'engine' }), actions);
    await press('Read again');
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  it('tells a private window that nothing is kept', async () => {
    await draw(viewOf(FERRY_STATE, { private: true }), actions);
    expect(document.querySelector('footer')?.textContent).toContain('nothing of this reading is kept');
  });
});

describe('the head and foot', () => {
  it('change the level and switch the site off', async () => {
    await draw(READ, actions);
    await userEvent.click(page.getByRole('radio', { name: 'Quotes', exact: true }));
    expect(actions.setLevel).toHaveBeenCalledWith('quoted');
    await press('Switch off on courier.example');
    expect(actions.setSiteOff).toHaveBeenCalledWith('courier.example', true);
    await press('Settings');
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });
});
