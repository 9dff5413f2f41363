import type { Provenance as Carried } from '../../knowledge/types';
import { useRoom } from '../panel/room';

/** Where a fact is from, under which licence, and when it was last checked. */
export function Provenance({ of }: { readonly of: Carried }) {
  const { known, words } = useRoom();
  const titles = of.src.map((id) => known.source(id)?.title ?? id);
  return (
    <p class="provenance">
      {words('fact_source', words.list(titles))}
      {' · '}
      {words('fact_checked', words.date(of.asOf, 'short'))}
    </p>
  );
}
