import { useEffect, useState } from 'preact/hooks';
import { type Geo, HEIGHT, pathOf, projectionFor, WIDTH } from './projection';

interface Outline {
  readonly land: readonly (readonly number[])[];
  readonly borders: readonly (readonly number[])[];
}

interface LocatorProps {
  readonly places: readonly { readonly label: string; readonly geo: Geo }[];
  readonly label: string;
}

/** Loaded when the first map is drawn, and kept. */
let outline: Promise<Outline> | undefined;

function useOutline(): Outline | undefined {
  const [loaded, setLoaded] = useState<Outline | undefined>(undefined);
  useEffect(() => {
    outline ??= import('./outline.json').then(({ default: shapes }) => shapes);
    // Without the outline the dots stand alone on the graticule, which is less but not wrong.
    outline.then(setLoaded, () => {});
  }, []);
  return loaded;
}

const GRID = 10;

function lines(from: number, to: number): number[] {
  const first = Math.ceil(from / GRID) * GRID;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / GRID) + 1) }, (_, index) => first + index * GRID);
}

/** A small map with a dot a place, numbered as in the list beside it where there are several. */
export function Locator({ places, label }: LocatorProps) {
  const shapes = useOutline();
  const projection = projectionFor(places.map(({ geo }) => geo));
  const { west, east, south, north, at } = projection;
  const paths = (some: Outline['land'] = []) => some.map((steps) => pathOf(steps, projection)).filter(Boolean);
  return (
    <svg class="locator" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path class="locator-land" d={paths(shapes?.land).join('Z')} />
      <path class="locator-border" d={paths(shapes?.borders).join('')} />
      <path
        class="locator-grid"
        d={[
          ...lines(west, east).map((longitude) => `M${at([0, longitude])[0].toFixed(1)} 0V${HEIGHT}`),
          ...lines(south, north).map((latitude) => `M0 ${at([latitude, 0])[1].toFixed(1)}H${WIDTH}`),
        ].join('')}
      />
      {places.map(({ label: name, geo }, index) => {
        const [x, y] = at(geo);
        return (
          <g key={name} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
            <circle class="locator-dot" r={places.length > 1 ? 8 : 5} />
            {places.length > 1 && (
              <text class="locator-number" text-anchor="middle" dy="3.5">
                {index + 1}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
