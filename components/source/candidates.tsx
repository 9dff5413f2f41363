import type { Speaker } from '../../engine/types';
import { officesOn } from '../facts/offices';
import { useRoom } from '../panel/room';

/** "Could be one of": where the evidence does not decide, all who it could be. */
export function Candidates({ of }: { readonly of: Speaker }) {
  const { known, words, open } = useRoom();
  const candidates = (of.candidates ?? []).map((id) => known.entity(id)).filter((one) => one !== undefined);
  if (candidates.length === 0) return null;
  return (
    <div class="candidates">
      <p>{words('who_could_be')}</p>
      <ul>
        {candidates.map(({ id, label, about, countryLabel }) => (
          <li key={id}>
            <button
              type="button"
              id={`could-be-${id}`}
              class="plain-link"
              onClick={() => open({ kind: 'source', key: `entity ${id}` }, `could-be-${id}`)}
            >
              {label}
            </button>
            <span class="candidate-note">{officesOn(known.context, id)[0]?.shortTitle ?? about ?? countryLabel}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
