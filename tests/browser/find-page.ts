/** Raw markup of every fixture, by name. */
const pages = import.meta.glob<string>('../fixtures/pages/*.html', { query: '?raw', import: 'default', eager: true });

/** Opens markup in a frame of its own and gives its document once it has loaded; the frame goes when the test ends. */
export async function open(markup: string): Promise<HTMLIFrameElement & { readonly contentDocument: Document }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:900px;height:600px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = markup;
  document.body.append(frame);
  await loaded;
  return frame as HTMLIFrameElement & { readonly contentDocument: Document };
}

/** Opens a fixture. Throws where there is none of this name. */
export async function openFixture(name: string): Promise<HTMLIFrameElement & { readonly contentDocument: Document }> {
  const markup = pages[`../fixtures/pages/${name}.html`];
  if (markup === undefined) throw new Error(`There is no fixture ${name}`);
  return open(markup);
}

/** Names of the fixtures that belong to finding. */
export const fixtureNames = Object.keys(pages)
  .map((path) => path.replace(/^.*\/|\.html$/g, ''))
  .filter((name) => !/^(?:notice|demo)/.test(name));
