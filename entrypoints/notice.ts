import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { joinLife } from '../page/life';
import { tendPageNotices } from '../page/notices';

/** Comes to a page only when its text names a browser. */
export default defineUnlistedScript(() => {
  const life = joinLife('notice');
  if (life) void tendPageNotices(life);
});
