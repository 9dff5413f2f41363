import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerForNotices } from '../page/notice-door';
import { tendPageNotices } from '../page/notices';

/** Comes to a page only when its text names a browser. */
export default defineUnlistedScript(() => answerForNotices(tendPageNotices));
