import { browser } from './browser';

interface SidePanel {
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
}
interface Sidebar {
  open(): Promise<void>;
  isOpen?(options: { windowId?: number }): Promise<boolean>;
}

const sidePanel = (): SidePanel | undefined => (browser as unknown as { sidePanel?: SidePanel }).sidePanel;
const sidebar = (): Sidebar | undefined => (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;

/** True where a click in a page can open the panel (Chromium). Firefox lets only its own buttons and keys do that. */
export function pageCanOpenPanel(): boolean {
  return sidePanel() !== undefined;
}

/**
 * Opens the side panel or sidebar. Call it synchronously in the listener of the reader's gesture: after one `await`
 * the browser refuses.
 * @returns whether it opened.
 */
export function openPanel(where: { readonly tabId: number; readonly windowId?: number }): Promise<boolean> {
  try {
    const opening = sidePanel()?.open({ tabId: where.tabId }) ?? sidebar()?.open();
    return opening
      ? opening.then(
          () => true,
          () => false,
        )
      : Promise.resolve(false);
  } catch {
    return Promise.resolve(false);
  }
}

/** Whether a sidebar shows our panel in the window: one of our own pages listens there. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  const bar = sidebar();
  if (bar?.isOpen) return bar.isOpen({ windowId }).catch(() => false);
  const contexts = (
    browser.runtime as unknown as {
      getContexts?(filter: { contextTypes: string[] }): Promise<readonly unknown[]>;
    }
  ).getContexts;
  if (!contexts) return false;
  return contexts.call(browser.runtime, { contextTypes: ['SIDE_PANEL'] }).then(
    (open) => open.length > 0,
    () => false,
  );
}
