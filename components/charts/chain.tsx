import type { Attribution } from '../../engine/types';
import { controlOn } from '../facts/known';
import { officesOn } from '../facts/offices';
import type { View } from '../panel/navigation';
import { type Room, useRoom } from '../panel/room';
import { sourceKey } from '../reading/shares';
import { kindKey, nameOf, speakerKey, whoSays } from '../reading/speakers';
import { type Mouth, wayOf } from '../reading/way';
import { controlText } from '../source/control';

/** What is known of a link in few words: an office, who controls it, or what sort of source it is. */
function noteOf({ part, speaker }: Mouth, room: Room): string {
  const { known, words, article } = room;
  const entity = part === 'outlet' ? known.outlet(article.outlet) : known.entity(speaker?.entity);
  const [office] = entity ? officesOn(known.context, entity.id) : [];
  if (office) return office.shortTitle;
  const [control] = entity ? controlOn(entity, known.context) : [];
  const parts = [control ? controlText(control, words) : undefined, entity?.countryLabel].filter(
    (one) => one !== undefined,
  );
  if (parts.length > 0) return parts.join(' · ');
  if (part === 'outlet') return words('chain_outlet');
  if (!speaker) return '';
  return words(kindKey(speaker));
}

function nameOfMouth({ part, speaker }: Mouth, attribution: Attribution, room: Room): string {
  const { known, words, article } = room;
  if (part === 'outlet') return known.outlet(article.outlet)?.label ?? article.outlet ?? words('chain_this_page');
  if (part === 'speaker') return whoSays(attribution, known, words, article.text);
  return speaker ? nameOf(speaker, known, words, article.text) : words('source_none');
}

function viewOf({ part, speaker }: Mouth, attribution: Attribution, { known, article }: Room): View | undefined {
  if (part === 'speaker') return { kind: 'source', key: sourceKey(attribution) };
  if (part === 'relay') return speaker && { kind: 'source', key: speakerKey(speaker) };
  const outlet = known.outlet(article.outlet);
  return outlet && { kind: 'source', key: `entity ${outlet.id}` };
}

/** The way of the words, drawn: speaker, relays, outlet. Each link opens its card. */
export function Chain({ attribution }: { readonly attribution: Attribution }) {
  const room = useRoom();
  const { words, article, open } = room;
  const way = wayOf(article, attribution);
  return (
    <ol class="chain">
      {way.map((mouth, index) => {
        const id = `chain-${attribution.id}-${index}`;
        const view = viewOf(mouth, attribution, room);
        const face = (
          <>
            <span class="chain-part">{words(`chain_part_${mouth.part}`)}</span>
            <span class="chain-name">{nameOfMouth(mouth, attribution, room)}</span>
            <span class="chain-note">{noteOf(mouth, room)}</span>
          </>
        );
        return (
          <li key={id} class={`link link-${mouth.part}${mouth.open ? ' link-open' : ''}`}>
            <svg class="link-dot" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              {mouth.part === 'outlet' ? (
                <rect x="2.5" y="2.5" width="11" height="11" />
              ) : (
                <circle cx="8" cy="8" r="5.5" />
              )}
            </svg>
            {view ? (
              <button type="button" id={id} class="link-face" onClick={() => open(view, id)}>
                {face}
              </button>
            ) : (
              <span class="link-face">{face}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
