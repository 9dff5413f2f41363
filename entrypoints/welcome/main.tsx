import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome';
import { sendToBackground } from '../../messages/send';
import { readAccess } from '../../platform/about';
import { setAccess } from '../../platform/access';
import { browser } from '../../platform/browser';
import { browserWords } from '../../platform/i18n';

const root = document.getElementById('root')!;
const words = browserWords();
document.documentElement.lang = words.lang;
document.documentElement.dir = words.dir;

async function draw(): Promise<void> {
  const [settings, access] = await Promise.all([sendToBackground({ type: 'read-settings' }), readAccess()]);
  document.documentElement.dataset.theme = settings.theme;
  const actions = {
    setAccess: (mode: 'list' | 'everywhere' | 'click') =>
      setAccess(mode).then(async (given) => {
        if (given) await sendToBackground({ type: 'granted' }).catch(() => undefined);
        void draw();
        return given;
      }),
    openDemo: () => void browser.tabs.create({ url: browser.runtime.getURL('/demo.html' as never) }),
  };
  render(<Welcome access={access} settings={settings} actions={actions} words={words} />, root);
}

void draw();
