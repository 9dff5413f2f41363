import type { PartialDate, Role } from '../../knowledge/types';
import type { Words } from '../../platform/words';
import { yearOf } from '../facts/dates';
import { standing } from '../facts/offices';
import { qualifiers, tenure } from '../parts/tenure';

interface Scale {
  readonly from: number;
  readonly to: number;
}

function scaleOf(roles: readonly Role[], date: PartialDate): Scale {
  const years = [yearOf(date)];
  for (const { start, end, asOf } of roles) {
    if (start) years.push(yearOf(start));
    years.push(yearOf(end ?? asOf));
  }
  const [from, to] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) + 0.01)];
  return { from, to: Math.max(to, from + 1) };
}

/** Offices as bars over the years, the article's day a line through them; an unknown end fades where it was last checked. */
export function OfficeChart(props: {
  readonly roles: readonly Role[];
  readonly date: PartialDate;
  readonly words: Words;
}) {
  const { roles, date, words } = props;
  const { from, to } = scaleOf(roles, date);
  const at = (year: number) => `${(100 * (year - from)) / (to - from)}%`;
  const year = (value: number) => words.date(String(value));
  return (
    <div class="tenures">
      <div class="tenures-day" aria-hidden="true">
        <span class="tenures-day-mark" style={{ insetInlineStart: at(yearOf(date)) }}>
          {words.date(date, 'short')}
        </span>
      </div>
      <ol class="tenures-list">
        {roles.map((role) => {
          const start = role.start ? yearOf(role.start) : from;
          const end = yearOf(role.end ?? role.asOf);
          const how = standing(role, date);
          return (
            <li key={`${role.office}${role.title}${role.start}`} class={`tenure tenure-${how}`}>
              <p class="tenure-title">
                {[role.title, ...qualifiers(role, words)].join(' · ')}
                {how === 'held' && <span class="unseen"> {words('office_then')}</span>}
              </p>
              <p class="tenure-time">{tenure(role, date, words)}</p>
              <span class="tenure-track" aria-hidden="true">
                <span
                  class={`tenure-bar${role.end ? '' : ' tenure-bar-open'}${role.start ? '' : ' tenure-bar-early'}`}
                  style={{
                    insetInlineStart: at(start),
                    inlineSize: `${(100 * Math.max(end - start, 0)) / (to - from)}%`,
                  }}
                />
                <span class="tenure-day" style={{ insetInlineStart: at(yearOf(date)) }} />
              </span>
            </li>
          );
        })}
      </ol>
      <div class="tenures-years" aria-hidden="true">
        <span>{year(from)}</span>
        <span>{year(to)}</span>
      </div>
    </div>
  );
}
