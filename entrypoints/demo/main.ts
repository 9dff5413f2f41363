import '../article.content/style.css';
import { answerForNotices } from '../../page/notice-door';
import { tendPageNotices } from '../../page/notices';
import { openPage } from '../../page/session';

/** The demo article is a page of the extension: no content script comes here, so it opens its own. */
answerForNotices(tendPageNotices);
const life = new AbortController();
addEventListener('pagehide', (event) => event.persisted || life.abort());
void openPage({ signal: life.signal, alive: () => true });
