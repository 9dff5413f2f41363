import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import { browserWords } from '../../platform/i18n';
import { actionsFor } from './actions';
import { followWindow } from './follow';

const root = document.getElementById('root')!;
const words = browserWords();
document.documentElement.lang = words.lang;
document.documentElement.dir = words.dir;
document.title = words('name');

void followWindow(({ view, settings }) => {
  document.documentElement.dataset.theme = settings.theme;
  render(<Panel view={view} settings={settings} words={words} actions={actionsFor(view)} />, root);
});
