import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../assets/styles/interface.css';
import { drawing } from '../../tools/gallery/drawing';
import type { SceneName } from '../../tools/gallery/scenes';

type Messages = Record<string, { message: string }>;
const LOCALES = Object.entries(
  import.meta.glob<Messages>('../../assets/public/_locales/*/messages.json', { eager: true, import: 'default' }),
).map(([path, messages]) => [/_locales\/(\w+)/.exec(path)?.[1] ?? path, messages] as const);
const SCENES: readonly SceneName[] = ['overview', 'claim-chain', 'source-person', 'settings', 'welcome', 'no-access'];

afterEach(() => render(null, document.body));

describe.each(LOCALES)('in %s', (_, messages) => {
  it.each(SCENES)('%s fits into 320 px and reads in its direction', async (name) => {
    await page.viewport(320, 700);
    await act(() => render(drawing(name, messages), document.body));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const frame = document.querySelector<HTMLElement>('.panel, .page')!;
    expect(getComputedStyle(frame).direction).toBe(messages.interface_dir?.message);
    expect(frame.lang).toBe(messages.interface_lang?.message);
    // A message that is missing would show its key.
    expect(frame.textContent).not.toMatch(/\b[a-z]+_[a-z_]+\b/);
  });
});
