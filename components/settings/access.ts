/** Where Hearsay may read: the list of news sites that ships with it, every site, or only a page where it is clicked. */
export type AccessMode = 'list' | 'everywhere' | 'click';

export interface Access {
  readonly mode: AccessMode;
  /** Hosts granted one by one. */
  readonly hosts: readonly string[];
  /** How many sites the list has. */
  readonly listed: number;
}

/** Asks the browser for this access, synchronously in the click; false where it was not granted. */
export type SetAccess = (mode: AccessMode) => Promise<boolean>;
