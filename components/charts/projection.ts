/** A latitude and longitude in degrees. */
export type Geo = readonly [latitude: number, longitude: number];

export interface Projection {
  /** Place on a sheet of `WIDTH` by `HEIGHT`. */
  at(geo: Geo): readonly [x: number, y: number];
  /** Degrees that the sheet shows. */
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export const WIDTH = 320;
export const HEIGHT = 180;
/** Degrees of latitude that a map shows at least: enough to know the coast or a border. */
const LEAST = 16;
const MARGIN = 1.5;

/** A flat map with true proportions at its middle, wide enough for all places. */
export function projectionFor(places: readonly Geo[]): Projection {
  const [latitudes, longitudes] = [places.map(([one]) => one), places.map(([, one]) => one)];
  const [low, high] = [Math.min(...latitudes), Math.max(...latitudes)];
  const [left, right] = [Math.min(...longitudes), Math.max(...longitudes)];
  const middle: Geo = [(low + high) / 2, (left + right) / 2];
  const squeeze = Math.max(0.2, Math.cos((middle[0] * Math.PI) / 180));
  const span = Math.max(LEAST, (high - low) * MARGIN, ((right - left) * squeeze * MARGIN * HEIGHT) / WIDTH);
  const scale = HEIGHT / span;
  const [halfWidth, halfHeight] = [WIDTH / 2 / scale / squeeze, span / 2];
  return {
    at: ([latitude, longitude]) => [
      WIDTH / 2 + (longitude - middle[1]) * squeeze * scale,
      HEIGHT / 2 - (latitude - middle[0]) * scale,
    ],
    west: middle[1] - halfWidth,
    east: middle[1] + halfWidth,
    south: middle[0] - halfHeight,
    north: middle[0] + halfHeight,
  };
}

/** The drawing of a line given in steps of tenths of a degree, longitude first; empty where none of it is on the sheet. */
export function pathOf(steps: readonly number[], { at, west, east, south, north }: Projection): string {
  let [x, y] = [0, 0];
  let drawn = '';
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    const [longitude, latitude] = [x / 10, y / 10];
    [left, right] = [Math.min(left, longitude), Math.max(right, longitude)];
    [low, high] = [Math.min(low, latitude), Math.max(high, latitude)];
    const [px, py] = at([latitude, longitude]);
    drawn += `${drawn ? 'L' : 'M'}${px.toFixed(1)} ${py.toFixed(1)}`;
  }
  return right < west || left > east || high < south || low > north ? '' : drawn;
}
