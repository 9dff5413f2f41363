import type { VNode } from 'preact';
import en from '../../assets/public/_locales/en/messages.json';
import { Panel } from '../../components/panel/panel';
import type { Access } from '../../components/settings/access';
import type { Keys } from '../../components/settings/actions';
import { SettingsPage } from '../../components/settings/settings-page';
import { Welcome } from '../../components/welcome/welcome';
import { DEFAULT_SETTINGS } from '../../messages/types';
import { lookupIn, makeWords } from '../../platform/words';
import { FERRY_CONTEXT } from '../../tests/fixtures/readings/ferry-facts';
import { SCENES, type SceneName } from './scenes';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const actions = {
  choose: () => {},
  show: () => {},
  setLevel: () => {},
  grantAccess: () => {},
  setSiteOff: () => {},
  retry: () => {},
  copy: async () => {},
  fragment: async () => 'text=words',
  save: () => {},
  openSettings: () => {},
};

const setAccess = async () => true;
const welcomeActions = { setAccess, openDemo: () => {} };
const settingsActions = {
  change: () => {},
  setAccess,
  revoke: () => {},
  openKeys: () => {},
  exportSettings: () => {},
  importSettings: async () => true,
};
const ACCESS: Access = { mode: 'click', hosts: ['courier.example'], listed: 214 };
const KEYS: readonly Keys[] = [
  { command: 'next', shortcut: 'Alt+N' },
  { command: 'previous', shortcut: 'Alt+P' },
  { command: 'panel', shortcut: 'Alt+H' },
  { command: 'marks', shortcut: '' },
];

/** Draws a scene of the gallery, in another language where its messages are given. */
export function drawing(name: SceneName, messages: Messages = en): VNode {
  const words = makeWords(lookupIn(messages));
  const { page, view, settings: some } = SCENES[name];
  const settings = { ...DEFAULT_SETTINGS, ...some };
  switch (page) {
    case 'settings':
      return (
        <SettingsPage
          settings={settings}
          access={ACCESS}
          actions={settingsActions}
          words={words}
          keys={KEYS}
          sources={FERRY_CONTEXT.sources}
        />
      );
    case 'welcome':
      return <Welcome access={ACCESS} settings={settings} actions={welcomeActions} words={words} />;
    default:
      return <Panel view={view} settings={settings} actions={actions} words={words} />;
  }
}
