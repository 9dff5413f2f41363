import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { drawing } from '../../tools/gallery/drawing';
import { SCENES, type SceneName } from '../../tools/gallery/scenes';
import '../../assets/styles/interface.css';

const NAMES = Object.keys(SCENES) as SceneName[];
afterEach(() => render(null, document.body));
const draw = (name: SceneName) => act(() => render(drawing(name), document.body));

describe.each(NAMES)('%s', (name) => {
  it('has nothing that axe objects to, light and dark', async () => {
    await page.viewport(420, 800);
    await draw(name);
    for (const theme of ['light', 'dark']) {
      // Without motion, so that no colour is caught half-way.
      Object.assign(document.querySelector<HTMLElement>('[data-theme]')!.dataset, { theme, motion: 'reduced' });
      for (const details of document.querySelectorAll('details')) details.open = true;
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  it.each([320, 640])('fits into %d px without scrolling sideways', async (width) => {
    await page.viewport(width, 700);
    await draw(name);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('has one main part and one heading of the first rank in sight', async () => {
    await draw(name);
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect([...document.querySelectorAll('h1')].filter((one) => one.checkVisibility())).toHaveLength(1);
  });

  it('has no id twice', async () => {
    await draw(name);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
