import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import en from '../../assets/public/_locales/en/messages.json';
import '../../assets/styles/interface.css';
import type { PanelActions } from '../../components/panel/actions';
import { Panel } from '../../components/panel/panel';
import { DEFAULT_SETTINGS, type PanelView } from '../../messages/types';
import { lookupIn, makeWords } from '../../platform/words';

const words = makeWords(lookupIn(en));

export type Spied = { [Name in keyof PanelActions]: ReturnType<typeof vi.fn> & PanelActions[Name] };

/** Actions that only note that they were asked for. */
export const spied = (): Spied =>
  ({
    choose: vi.fn(),
    show: vi.fn(),
    setLevel: vi.fn(),
    grantAccess: vi.fn(),
    setSiteOff: vi.fn(),
    retry: vi.fn(),
    copy: vi.fn(async () => {}),
    fragment: vi.fn(async () => 'text=the%20words'),
    save: vi.fn(),
    openSettings: vi.fn(),
  }) as Spied;

/** Draws the panel in the test's own document; called again, it is the same panel with another view. */
export async function draw(view: PanelView, actions: PanelActions = spied()): Promise<void> {
  await act(() => {
    render(<Panel view={view} settings={DEFAULT_SETTINGS} actions={actions} words={words} />, document.body);
  });
}

/** Takes everything away. */
export const clear = () => render(null, document.body);

/** The heading of the view that is seen. */
export const heading = () =>
  [...document.querySelectorAll<HTMLElement>('h1')].find((one) => one.checkVisibility())?.textContent;
