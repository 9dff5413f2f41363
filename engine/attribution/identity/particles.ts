/** Small words within the names of people. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della dela dello degli dei von van der den bin bint ibn al el da dos das do la le du di ter ten zu af av'.split(
    ' ',
  ),
);

/** Letters that follow a person's name and are no part of it. */
const AFTER_NAME = /^(?:MP|MEP|MSP|MLA|QC|KC|TD|PhD|MD|OBE|CBE|MBE)$/;

/** Whether a word is a rank or seat written behind a name: "Ana Ruiz MP". */
export const followsName = (word: string): boolean => AFTER_NAME.test(word);
