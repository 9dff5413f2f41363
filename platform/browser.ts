/** The browser, with promises everywhere. Nothing else in the house names the polyfill. */
export { browser } from 'wxt/browser';
