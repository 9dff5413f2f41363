import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** Hosts a page can be on; asked for at run time, never at install. */
const ANY_HOST = ['*://*/*'];

/**
 * What stands in for WXT's own modules in the content script. Its context tells of a new script by events on the
 * page's document, with our id in their names: a page could hear that we have come, and end us. Ours tells nobody; a
 * script that comes again ends the one before through the world that they share (page/life.ts).
 */
const QUIET: Readonly<Record<string, string>> = {
  '\0native-browser': 'export const browser = globalThis.browser ?? globalThis.chrome; export default browser;',
  '\0quiet-context': `export class ContentScriptContext {
    signal = new AbortController().signal;
    isValid = true;
  }`,
};

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '128' }),
    permissions: ['activeTab', 'scripting', 'storage'],
    optional_host_permissions: ANY_HOST,
    // A permission prompt cannot be clicked headless: the end-to-end build has its hosts granted.
    ...(mode === 'e2e' ? { host_permissions: ANY_HOST } : {}),
    icons: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${size}.png`])),
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_panel__' },
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      marks: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_marks__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    },
    incognito: browser === 'firefox' ? 'spanning' : 'split',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hearsay@hearsay.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
  hooks: {
    'build:manifestGenerated': (wxt, manifest) => {
      // The content script is registered at run time for granted hosts only; WXT would ask for its matches at install.
      if (wxt.config.mode !== 'e2e') delete manifest.host_permissions;
      delete manifest.web_accessible_resources;
      if (manifest.sidebar_action) manifest.sidebar_action.open_at_install = false;
      delete manifest.options_page;
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      // On every page of the reader: the content script speaks to the browser directly, without the polyfill.
      if (!entrypoints.some((entry) => entry.type === 'content-script')) return;
      config.plugins = [
        {
          name: 'native-browser',
          enforce: 'pre' as const,
          resolveId: (id: string) => {
            if (/webextension-polyfill/.test(id)) return '\0native-browser';
            return /content-script-context/.test(id) ? '\0quiet-context' : undefined;
          },
          load: (id: string) => QUIET[id],
        },
        ...(config.plugins ?? []),
      ];
    },
  },
  vite: () => ({
    plugins: [preact()],
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
});
