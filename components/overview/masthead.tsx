import { controlOn } from '../facts/known';
import { useRoom } from '../panel/room';
import { controlText } from '../source/control';

/** What is read: title, outlet and what is known of it, date, byline. */
export function Masthead() {
  const { article, known, words, open } = useRoom();
  const outlet = known.outlet(article.outlet);
  const [control] = outlet ? controlOn(outlet, known.context) : [];
  const about = outlet && [control && controlText(control, words), outlet.countryLabel].filter(Boolean).join(' · ');
  return (
    <header class="masthead">
      <p class="masthead-outlet">
        {outlet ? (
          <button
            type="button"
            id="masthead-outlet"
            class="plain-link"
            onClick={() => open({ kind: 'source', key: `entity ${outlet.id}` }, 'masthead-outlet')}
          >
            {outlet.label}
          </button>
        ) : (
          (article.outlet ?? words('outlet_unknown'))
        )}
        {' · '}
        {article.published ? (
          <time dateTime={article.published}>{words.date(article.published)}</time>
        ) : (
          words('date_unknown')
        )}
      </p>
      <h1 tabIndex={-1}>
        <bdi>{article.title || words('title_unknown')}</bdi>
      </h1>
      {about && <p class="masthead-about">{about}</p>}
      {article.outlet && !outlet && <p class="masthead-about">{words('outlet_not_known')}</p>}
      {article.agency && article.agency !== article.outlet && (
        <p class="masthead-about">{words('agency_credited', article.agency)}</p>
      )}
      {article.truncated && <p class="masthead-about">{words('article_truncated')}</p>}
      {known.context.dateAssumed && (
        <p class="masthead-about">{words('date_assumed', words.date(known.context.date))}</p>
      )}
    </header>
  );
}
