import { browser } from './browser';

/**
 * Keeps values in one area of the browser's storage. Everything read back is unknown: the caller parses it. A storage
 * that fails reads as empty, and a value that cannot be kept is not kept.
 */
export interface Store {
  get(key: string): Promise<unknown>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  keys(): Promise<readonly string[]>;
}

function store(area: 'local' | 'session'): Store {
  const storage = () => browser.storage[area];
  return {
    async get(key) {
      try {
        return (await storage().get(key))[key];
      } catch {
        return undefined;
      }
    },
    async set(values) {
      try {
        await storage().set({ ...values });
      } catch {
        // Full or corrupt: what is not kept is made again.
      }
    },
    async remove(keys) {
      try {
        await storage().remove([...keys]);
      } catch {
        // As above.
      }
    },
    async keys() {
      try {
        return Object.keys(await storage().get(null));
      } catch {
        return [];
      }
    },
  };
}

export const localStore = store('local');
export const sessionStore = store('session');
