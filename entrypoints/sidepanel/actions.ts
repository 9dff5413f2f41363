import type { PanelActions } from '../../components/panel/actions';
import { sendToBackground } from '../../messages/send';
import type { PanelView } from '../../messages/types';
import { grantHost } from '../../platform/access';
import { browser } from '../../platform/browser';
import { saveFile } from '../../platform/save-file';

/** What the panel can ask for, bound to the tab that it shows. */
export function actionsFor({ tab, state }: PanelView): PanelActions {
  const send = (sent: Promise<unknown>) => void sent.catch(() => undefined);
  return {
    choose: (id) => send(sendToBackground({ type: 'choose', tab, id: id ?? null })),
    show: (id) => send(sendToBackground({ type: 'show', tab, id })),
    setLevel: (level) => send(sendToBackground({ type: 'settings', change: { level } })),
    grantAccess: () => {
      if (state.kind !== 'no-access') return;
      send(grantHost(state.host).then((given) => given && sendToBackground({ type: 'granted' })));
    },
    setSiteOff: (host, off) => send(sendToBackground({ type: 'site', host, off })),
    retry: () => send(sendToBackground({ type: 'retry', tab })),
    copy: (text) => navigator.clipboard.writeText(text),
    fragment: (id) => sendToBackground({ type: 'fragment', tab, id }).catch(() => undefined),
    save: saveFile,
    openSettings: () => send(browser.runtime.openOptionsPage()),
  };
}
