import { readFile, writeFile } from 'node:fs/promises';

/**
 * Makes the coarse outline behind the locator map from Natural Earth (public domain) at 1:110 million, as the package
 * world-atlas (ISC) carries it in TopoJSON. Usage: tsx tools/outline.ts PATH/TO/countries-110m.json PATH/TO/land-110m.json
 * Lines are thinned to a fifth of a degree and written as steps of tenths of a degree, longitude before latitude.
 */
type Arc = readonly (readonly [number, number])[];
type Point = readonly [number, number];
interface Topology {
  readonly arcs: readonly Arc[];
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}
interface Geometry {
  readonly type: string;
  readonly arcs: unknown;
}

const TOLERANCE = 2;

/** Absolute points of an arc in tenths of a degree. */
function pointsOf({ arcs, transform: { scale, translate } }: Topology, index: number): Point[] {
  let [x, y] = [0, 0];
  const points = (arcs[index < 0 ? ~index : index] ?? []).map(([dx, dy]): Point => {
    x += dx;
    y += dy;
    return [(x * scale[0] + translate[0]) * 10, (y * scale[1] + translate[1]) * 10];
  });
  return index < 0 ? points.reverse() : points;
}

/** Drops points that lie nearer than the tolerance to the line between those that stay (Douglas and Peucker, 1973). */
function thin(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points[points.length - 1]];
  if (!first || !last || points.length < 3) return [...points];
  let [farthest, at] = [0, 0];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  points.forEach(([x, y], index) => {
    const away =
      length === 0
        ? Math.hypot(x - first[0], y - first[1])
        : Math.abs(dy * (x - first[0]) - dx * (y - first[1])) / length;
    if (away > farthest) [farthest, at] = [away, index];
  });
  if (farthest < TOLERANCE) return [first, last];
  return [...thin(points.slice(0, at + 1)).slice(0, -1), ...thin(points.slice(at))];
}

/** Land that crosses the date line goes on beyond 180 degrees, instead of jumping round the world. */
function unwrapped(points: readonly Point[]): Point[] {
  let turn = 0;
  const whole = points.map(([x, y], index): Point => {
    const before = points[index - 1]?.[0] ?? x;
    if (x - before > 1800) turn -= 3600;
    if (before - x > 1800) turn += 3600;
    return [x + turn, y];
  });
  const middle = whole.reduce((sum, [x]) => sum + x, 0) / Math.max(1, whole.length);
  const home = Math.round(middle / 3600) * 3600;
  return whole.map(([x, y]): Point => [x - home, y]);
}

function steps(points: readonly Point[]): number[] {
  let [x, y] = [0, 0];
  return points.flatMap(([px, py]) => {
    const [nextX, nextY] = [Math.round(px), Math.round(py)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}

const flat = (arcs: unknown): number[] => (Array.isArray(arcs) ? arcs.flatMap(flat) : [arcs as number]);

const [countriesPath, landPath] = process.argv.slice(2);
if (!countriesPath || !landPath) throw new Error('two TopoJSON files are needed: countries and land');
const countries: Topology = JSON.parse(await readFile(countriesPath, 'utf8'));
const land: Topology = JSON.parse(await readFile(landPath, 'utf8'));

const uses = new Map<number, number>();
for (const { arcs } of countries.objects.countries?.geometries ?? []) {
  for (const arc of flat(arcs)) uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
}
const borders = [...uses].filter(([, count]) => count > 1).map(([arc]) => steps(thin(pointsOf(countries, arc))));
const rings = (land.objects.land?.geometries ?? []).flatMap(({ type, arcs }) =>
  type === 'MultiPolygon' ? (arcs as number[][][]).flat() : (arcs as number[][]),
);
const shapes = rings
  .map((ring) => ring.flatMap((arc) => thin(pointsOf(land, arc))))
  .filter((points) => points.length > 3)
  .map((points) => steps(unwrapped(points)));
const file = new URL('../components/charts/outline.json', import.meta.url);
await writeFile(file, `${JSON.stringify({ land: shapes, borders })}\n`);
