/** Small words within the names of people. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della dela dello degli dei von van der den bin bint ibn al el da dos das do la le du di ter ten zu af av'.split(
    ' ',
  ),
);
