import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinLife } from '../page/life';
import { openPage } from '../page/session';

/** Comes to a page only when it may be an article, or the reader asks for it. */
export default defineUnlistedScript(() => {
  const life = joinLife('reader');
  if (life) void openPage(life);
});
