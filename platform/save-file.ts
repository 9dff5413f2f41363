/** A file to be saved by the reader's browser. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const KEPT_MS = 1_000;

/** Hands a file to the browser, which saves it where the reader keeps downloads; no permission is needed. */
export function saveFile({ name, type, text }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
