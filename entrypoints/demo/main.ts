import '../article.content/style.css';
import { beginLife } from '../../page/life';
import { tendPageNotices } from '../../page/notices';
import { openPage } from '../../page/session';

/** The demo article is a page of the extension: no content script comes here, so it brings reader and notice itself. */
const life = beginLife();
void openPage(life);
void tendPageNotices(life);
