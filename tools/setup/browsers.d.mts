/** Path of Chromium on this machine, or undefined. */
export function findChromium(): string | undefined;
/** Path of Firefox on this machine, or undefined. */
export function findFirefox(): string | undefined;
/** Finds Chromium or installs it; ends the process where neither works. */
export function ensureChromium(): Promise<string>;
/** Finds Firefox or installs it; undefined where neither works. */
export function ensureFirefox(): Promise<string | undefined>;
