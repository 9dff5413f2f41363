import type { Attribution, Speaker } from '../../engine/types';
import { controlOn } from '../facts/known';
import { officesOn } from '../facts/offices';
import { useRoom } from '../panel/room';
import { OfficeLine } from '../parts/office-line';
import { Provenance } from '../parts/provenance';
import { sourceKey } from '../reading/shares';
import { kindKey, nameOf, namingOf, speakerKey } from '../reading/speakers';
import { Candidates } from '../source/candidates';
import { ControlLine } from '../source/control';

/** Who says so: name, office on the article's day, and what we do not know said plainly. */
export function Who({ attribution }: { readonly attribution: Attribution }) {
  const { words } = useRoom();
  const { speaker } = attribution;
  const naming = namingOf(attribution);
  if (naming === 'none') return <p class="honest">{words('who_none')}</p>;
  if (naming === 'unclear') {
    return (
      <>
        <p class="honest">{words('who_unclear')}</p>
        <Called attribution={attribution} />
        <Candidates of={speaker} />
      </>
    );
  }
  if (naming === 'unnamed') {
    return (
      <>
        <Called attribution={attribution} />
        <p class="honest">{words('who_unnamed')}</p>
        <Candidates of={speaker} />
      </>
    );
  }
  const everyone = speaker.members?.length ? speaker.members : [speaker];
  return (
    <>
      {everyone.map((one) => (
        <Person
          key={speakerKey(one)}
          speaker={one}
          viewKey={everyone.length > 1 ? speakerKey(one) : sourceKey(attribution)}
        />
      ))}
      <Called attribution={attribution} />
    </>
  );
}

function Person({ speaker, viewKey }: { readonly speaker: Speaker; readonly viewKey: string }) {
  const { article, known, words, open } = useRoom();
  const entity = known.entity(speaker.entity);
  const [office, ...further] = entity ? officesOn(known.context, entity.id) : [];
  const [control] = entity ? controlOn(entity, known.context) : [];
  const id = `who-${viewKey}`;
  const ambiguous = !entity && (speaker.candidates?.length ?? 0) > 0;
  return (
    <div class="person">
      <p class="person-name">
        <button type="button" id={id} class="plain-link" onClick={() => open({ kind: 'source', key: viewKey }, id)}>
          {nameOf(speaker, known, words, article.text)}
        </button>
      </p>
      {office && <OfficeLine role={office} date={known.context.date} words={words} />}
      {further.length > 0 && (
        <p class="person-further">{words('who_also', words.list(further.map(({ shortTitle }) => shortTitle)))}</p>
      )}
      {!office && entity?.about && <p class="person-about">{entity.about}</p>}
      {!office && entity?.countryLabel && (
        <p class="person-country">{[words(kindKey(speaker)), entity.countryLabel].join(' · ')}</p>
      )}
      {control && <ControlLine control={control} />}
      {!office && entity?.kind === 'person' && (
        <p class="honest">{words('who_no_office', words.date(known.context.date))}</p>
      )}
      {!entity && !ambiguous && <p class="honest">{words('who_unknown')}</p>}
      {ambiguous && <Candidates of={speaker} />}
      {office && <Provenance of={office} />}
    </div>
  );
}

/** How the article itself calls the source, where that says more or other than the name. */
function Called({ attribution: { speaker, source } }: { readonly attribution: Attribution }) {
  const { article, known, words } = useRoom();
  const [first] = source;
  const called = speaker.description ?? (first ? article.text.slice(first[0], first[1]) : '');
  const plain = called.toLowerCase().replace(/^the /, '');
  if (!plain || nameOf(speaker, known, words, article.text).toLowerCase().includes(plain)) return null;
  return (
    <p class="called">
      {words('who_called')} <q>{called}</q>
    </p>
  );
}
