import { render } from 'preact';
import { SettingsPage } from '../../components/settings/settings-page';
import type { Source } from '../../knowledge/types';
import { sendToBackground } from '../../messages/send';
import { readAccess, readKeys, readPacked } from '../../platform/about';
import { browserWords } from '../../platform/i18n';
import { settingsActions } from './actions';

const root = document.getElementById('root')!;
const words = browserWords();
document.documentElement.lang = words.lang;
document.documentElement.dir = words.dir;
document.title = `${words('name')} · ${words('settings')}`;

async function draw(): Promise<void> {
  const [settings, access, keys, sources] = await Promise.all([
    sendToBackground({ type: 'read-settings' }),
    readAccess(),
    readKeys(),
    readPacked('sources.json'),
  ]);
  document.documentElement.dataset.theme = settings.theme;
  const actions = settingsActions(settings, () => void draw());
  render(
    <SettingsPage
      settings={settings}
      access={access}
      keys={keys}
      sources={Array.isArray(sources) ? (sources as Source[]) : []}
      actions={actions}
      words={words}
    />,
    root,
  );
}

void draw();
