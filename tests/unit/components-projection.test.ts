import { describe, expect, it } from 'vitest';
import outline from '../../components/charts/outline.json';
import { type Geo, HEIGHT, pathOf, projectionFor, WIDTH } from '../../components/charts/projection';

const PLACES: readonly (readonly [string, readonly Geo[]])[] = [
  ['one place', [[35.9, 36.6]]],
  [
    'two far apart',
    [
      [55.75, 37.6],
      [38.9, -77],
    ],
  ],
  ['near a pole', [[-89.9, 12]]],
  [
    'both ends of the world',
    [
      [65, 179],
      [-18, -178],
    ],
  ],
];

describe('the locator', () => {
  it.each(PLACES)('has %s on the sheet', (_, places) => {
    const { at } = projectionFor(places);
    for (const [x, y] of places.map(at)) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(WIDTH);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(HEIGHT);
    }
  });

  it('has north above and east to the right', () => {
    const { at } = projectionFor([
      [50, 10],
      [52, 14],
    ]);
    const [[x, y], [otherX, otherY]] = [at([50, 10]), at([52, 14])];
    expect(otherX).toBeGreaterThan(x);
    expect(otherY).toBeLessThan(y);
  });

  it('keeps true proportions in the middle', () => {
    const { at } = projectionFor([[60, 20]]);
    const [x, y] = at([60, 20]);
    expect(at([61, 20])[1] - y).toBeCloseTo(-(at([60, 22])[0] - x), 3);
  });

  it('leaves out what is not on the sheet', () => {
    const syria = projectionFor([[35.9, 36.6]]);
    const drawn = outline.land.filter((steps) => pathOf(steps, syria));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(10);
    expect(pathOf([], syria)).toBe('');
  });

  it('has land where a reader looks for it', () => {
    const onLand = ([latitude, longitude]: Geo) => {
      let within = false;
      for (const steps of outline.land) {
        const points: number[][] = [];
        let [x, y] = [0, 0];
        for (let index = 0; index < steps.length; index += 2) {
          x += steps[index] ?? 0;
          y += steps[index + 1] ?? 0;
          points.push([x / 10, y / 10]);
        }
        points.forEach(([ax = 0, ay = 0], index) => {
          const [bx = 0, by = 0] = points[(index + 1) % points.length] ?? [];
          if (ay > latitude !== by > latitude && longitude < ((bx - ax) * (latitude - ay)) / (by - ay) + ax)
            within = !within;
        });
      }
      return within;
    };
    const inland: readonly Geo[] = [
      [55.75, 37.6],
      [34.5, 38],
      [39, 116],
      [40, -100],
      [-23, -50],
      [0, 25],
      [-25, 135],
      [66, 175],
    ];
    const atSea: readonly Geo[] = [
      [0, -30],
      [35, -150],
      [-40, 90],
      [57, 3],
      [34, 25],
    ];
    expect(inland.map(onLand)).toEqual(inland.map(() => true));
    expect(atSea.map(onLand)).toEqual(atSea.map(() => false));
  });

  it('has an outline that never jumps round the world', () => {
    const jumps = outline.land.flatMap((steps) =>
      steps.slice(2).filter((_, index) => index % 2 === 0 && Math.abs(steps[index + 2] ?? 0) > 1800),
    );
    // The edge of the antarctic sheet alone runs all the way.
    expect(jumps.length).toBeLessThanOrEqual(1);
  });
});
