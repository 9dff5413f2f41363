interface NavigationLike {
  addEventListener(
    type: 'navigatesuccess' | 'currententrychange',
    listener: () => void,
    options: AddEventListenerOptions,
  ): void;
}

/** Address without its fragment: a jump within the page is no other page. */
const pageOf = (document: Document): string => document.URL.replace(/#.*$/, '');

/** How often the address is looked at after an act of the reader, where the browser does not tell of navigation. */
const CHECKS_MS = [50, 400, 1500];

/**
 * Tells when the page shows another address without loading: by the Navigation API, else by history events and by a
 * few looks after each click or key (a content script does not see the page's own calls of `pushState`).
 */
export function onAddressChange(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  let address = pageOf(document);
  const check = (): void => {
    const now = pageOf(document);
    if (signal.aborted || now === address) return;
    address = now;
    changed();
  };
  const options = { signal, passive: true };
  const { navigation } = view as unknown as { navigation?: NavigationLike };
  if (navigation) {
    navigation.addEventListener('currententrychange', check, options);
    navigation.addEventListener('navigatesuccess', check, options);
    return;
  }
  view.addEventListener('popstate', check, options);
  view.addEventListener('hashchange', check, options);
  const later = (): void => {
    for (const wait of CHECKS_MS) setTimeout(check, wait);
  };
  for (const act of ['click', 'keyup']) document.addEventListener(act, later, { ...options, capture: true });
}
