import type { Attribution, Speaker } from '../../engine/types';
import { Locator } from '../charts/locator';
import { OfficeChart } from '../charts/office-chart';
import { controlOn } from '../facts/known';
import { officesOf, officesOn } from '../facts/offices';
import { ClaimRow } from '../overview/claim-row';
import { useRoom } from '../panel/room';
import { OfficeLine } from '../parts/office-line';
import { sortIn } from '../parts/reasons';
import { Section } from '../parts/section';
import { sourceKey } from '../reading/shares';
import { kindKey, nameOf, namingOfSpeaker, speakerKey } from '../reading/speakers';
import { Candidates } from './candidates';
import { ControlLine } from './control';
import { EntityFacts } from './entity-facts';
import { FactSources } from './fact-sources';
import { LinkedBecause } from './linked-because';

/** The speaker of a key among all who speak or pass on, and what they say or pass on here. */
function found(key: string, attributions: readonly Attribution[]) {
  let speaker: Speaker | undefined;
  const passedOn: Attribution[] = [];
  const says = attributions.filter((one) => {
    for (const relay of one.chain) {
      if (speakerKey(relay) !== key) continue;
      speaker ??= relay;
      passedOn.push(one);
    }
    const everyone = [one.speaker, ...(one.speaker.members ?? [])];
    const me = everyone.find((each) => speakerKey(each) === key);
    if (sourceKey(one) !== key && !me) return false;
    speaker ??= me ?? one.speaker;
    return true;
  });
  return { speaker, says, passedOn };
}

/** A person, organisation, outlet or place: what is known of it on the article's day, and all it says here. */
export function Source({ of }: { readonly of: string }) {
  const { article, ordered, known, words } = useRoom();
  const { speaker, says, passedOn } = found(of, ordered);
  const unclear = of === 'unclear' || of === 'none';
  const id = unclear ? undefined : (speaker?.entity ?? (of.startsWith('entity ') ? of.slice(7) : undefined));
  const entity = speaker?.kind === 'unnamed' ? undefined : known.entity(id);
  const event = entity ? undefined : known.event(id);
  const name = unclear
    ? words(of === 'none' ? 'source_none' : 'source_unclear')
    : (entity?.label ?? event?.label ?? (speaker ? nameOf(speaker, known, words, article.text) : words('source_none')));
  const roles = entity ? officesOf(known.context, entity.id) : [];
  const now = entity ? officesOn(known.context, entity.id) : [];
  const control = entity ? controlOn(entity, known.context) : [];
  const kind =
    sortIn(words, entity?.sort ?? event?.sort) ??
    (entity ? words(`kind_${entity.kind}`) : event ? words('kind_event') : speaker && words(kindKey(speaker)));
  return (
    <article class="source">
      <header class="source-head">
        <p class="eyebrow">{[unclear ? undefined : kind, entity?.countryLabel].filter(Boolean).join(' · ')}</p>
        <h1 tabIndex={-1}>{name}</h1>
        {entity?.about && <p>{entity.about}</p>}
        {of === 'unclear' && <p class="honest">{words('who_unclear')}</p>}
        {of === 'none' && <p class="honest">{words('who_none')}</p>}
        {speaker && !unclear && namingOfSpeaker(speaker) === 'unnamed' && <p class="honest">{words('who_unnamed')}</p>}
        {speaker &&
          !unclear &&
          !entity &&
          !speaker.members &&
          !speaker.candidates &&
          namingOfSpeaker(speaker) === 'named' && <p class="honest">{words('who_unknown')}</p>}
        {speaker && !entity && <Candidates of={speaker} />}
        {!unclear && <LinkedBecause entity={entity?.id ?? event?.id} candidates={speaker?.candidates} />}
      </header>
      {now.length > 0 && (
        <Section title={words('office_on', words.date(known.context.date))}>
          {now.map((role) => (
            <OfficeLine key={`${role.office}${role.title}`} role={role} date={known.context.date} words={words} />
          ))}
        </Section>
      )}
      {roles.length > 0 && (
        <Section title={words('offices_title')}>
          <OfficeChart roles={roles} date={known.context.date} words={words} />
        </Section>
      )}
      {control.length > 0 && (
        <Section title={words('control_title')}>
          {control.map((one) => (
            <ControlLine key={`${one.mode}${one.from}`} control={one} />
          ))}
        </Section>
      )}
      {entity?.kind === 'place' && entity.geo && (
        <Section title={words('where_title')}>
          <Locator places={[{ label: entity.label, geo: entity.geo }]} label={words('where_map', entity.label)} />
          <p class="provenance">{words('where_map_source')}</p>
        </Section>
      )}
      {(entity ?? event) && <EntityFacts entity={entity} event={event} />}
      <Claims list="says" title={words('source_says')} claims={says} nameless={!speaker?.members} />
      <Claims list="passes-on" title={words('source_passes_on')} claims={passedOn} />
      {(entity ?? event) && (
        <FactSources of={[...(entity ? [entity] : []), ...(event ? [event] : []), ...roles, ...control]} />
      )}
    </article>
  );
}

function Claims(props: {
  readonly title: string;
  readonly list: string;
  readonly claims: readonly Attribution[];
  readonly nameless?: boolean;
}) {
  if (props.claims.length === 0) return null;
  return (
    <Section title={props.title}>
      <ul class="rows">
        {props.claims.map((claim) => (
          <ClaimRow key={claim.id} list={props.list} attribution={claim} nameless={props.nameless ?? false} />
        ))}
      </ul>
    </Section>
  );
}
