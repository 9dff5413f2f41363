import { z } from 'zod';

/**
 * What every fact must look like before it is packed. Dates keep their precision; a fact without a source, an `asOf`
 * or an allowed licence does not pass.
 */

/** Licences under which facts may ship; 'LicenseRef-facts': only a fact was taken from an opened page, no words. */
export const ALLOWED_LICENCES = [
  'CC0-1.0',
  'CC-BY-4.0',
  'MIT',
  'PDDL-1.0',
  'Unicode-3.0',
  'LicenseRef-public-domain',
  'LicenseRef-facts',
] as const;

/** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD', and a day that exists. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .refine((date) => date.length < 10 || isDay(date), 'no such day');

/** A later check runs where the pattern failed too: any string may come here. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** A whole day. */
export const day = partialDate.refine((date) => date.length === 10, 'a whole day is needed');

export const licence = z.enum(ALLOWED_LICENCES);

/** "Q858" where a source states it, else "<kind>:<words>" of small letters, digits, dots and hyphens. */
export const entityId = z
  .string()
  .regex(/^(Q[1-9]\d*|(person|org|gov|mfa|mod|place|event|work|office):[A-Za-z0-9][A-Za-z0-9.-]*)$/);
export const qid = z.string().regex(/^Q[1-9]\d*$/);
/** ISO 3166 alpha-2, or XK for Kosovo. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/);

export const CONTROL_MODES = [
  'state-controlled',
  'state-owned-independent',
  'state-funded-independent',
  'public-service',
  'party',
  'cooperative',
  'foundation',
  'private',
  'captured-private',
  'captured-public',
  'independent-public',
] as const;

/** Of a name in Latin letters: something to read, no control characters, no markup. */
export const name = z
  .string()
  .min(1)
  .max(160)
  .regex(/^[^\p{C}<>]+$/u)
  .refine((text) => /\p{Script=Latin}|\d/u.test(text), 'no Latin letter')
  .refine((text) => text === text.trim(), 'spaces at an end');
