/**
 * One small text and who speaks in it. `is` gives the whole line of an attribution; `not` names who must not be shown
 * as its speaker; `same` and `apart` tell which attributions have one speaker and which have not.
 */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly outlet?: string;
  readonly is?: Readonly<Record<string, string>>;
  readonly not?: Readonly<Record<string, string>>;
  readonly same?: readonly string[];
  readonly apart?: readonly string[];
  /** Description of the speaker, as the article calls them. */
  readonly called?: Readonly<Record<string, string | undefined>>;
  /** Kind of the speaker. */
  readonly kind?: Readonly<Record<string, string>>;
}
