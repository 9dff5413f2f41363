import { render } from 'preact';
import '../../assets/styles/interface.css';
import { drawing } from './drawing';
import type { SceneName } from './scenes';

const LOCALES = import.meta.glob<Record<string, { message: string }>>('../../assets/public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
});

declare global {
  interface Window {
    /** Draws a scene of the gallery in place of the one before. */
    show(name: SceneName, lang: string): void;
  }
}

window.show = (name, lang) => {
  render(null, document.body);
  render(drawing(name, LOCALES[`../../assets/public/_locales/${lang}/messages.json`]), document.body);
};
