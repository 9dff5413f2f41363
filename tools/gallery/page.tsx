import { render } from 'preact';
import '../../assets/styles/interface.css';
import en from '../../assets/public/_locales/en/messages.json';
import { Panel } from '../../components/panel/panel';
import { DEFAULT_SETTINGS } from '../../messages/types';
import { lookupIn, makeWords } from '../../platform/words';
import { SCENES, type SceneName } from './scenes';

const words = makeWords(lookupIn(en));

declare global {
  interface Window {
    /** Draws a scene of the gallery in place of the one before. */
    show(name: SceneName): void;
  }
}

const actions = {
  choose: () => {},
  show: () => {},
  setLevel: () => {},
  grantAccess: () => {},
  setSiteOff: () => {},
  retry: () => {},
  copy: async () => {},
  openSettings: () => {},
};

window.show = (name) => {
  const { view, settings } = SCENES[name];
  render(null, document.body);
  render(
    <Panel view={view} settings={{ ...DEFAULT_SETTINGS, ...settings }} actions={actions} words={words} />,
    document.body,
  );
};
