import type { PageAnswers, PageMessage } from '../messages/types';

type Listener = (raw: unknown, sender: unknown, answer: (value: unknown) => void) => void;

/** The browser's own interface: the content script carries no polyfill. */
interface Native {
  readonly runtime: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: Listener): void;
      removeListener(listener: Listener): void;
    };
  };
  readonly i18n: {
    getMessage(key: string, substitutions?: readonly string[]): string;
  };
}

const native = (): Native => {
  const all = globalThis as unknown as { browser?: Native; chrome?: Native };
  return (all.browser?.runtime ? all.browser : all.chrome)!;
};

/** False once the extension was updated or switched off and this script is an orphan. */
export function isConnected(): boolean {
  try {
    return native().runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends to the background; undefined where it cannot be reached or gives no answer. The answer is not checked here. */
export async function tell<Type extends PageMessage['type']>(
  message: Extract<PageMessage, { type: Type }>,
): Promise<unknown | PageAnswers[Type]> {
  try {
    return await native().runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** Listens to the background until `signal` is aborted; what `take` gives, if anything, is the answer. */
export function listen(signal: AbortSignal, take: (raw: unknown) => unknown): void {
  const listener: Listener = (raw, _sender, answer) => {
    const given = take(raw);
    if (given !== undefined) answer(given);
  };
  const { onMessage } = native().runtime;
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isConnected()) onMessage.removeListener(listener);
  });
}

/** A message of the interface in the reader's language, '' where there is none. */
export function word(key: string, ...substitutions: readonly string[]): string {
  return isConnected() ? native().i18n.getMessage(key, [...substitutions]) : '';
}

/** Language and direction of the interface. */
export function tongue(): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang: word('interface_lang') || 'en', dir: word('interface_dir') === 'rtl' ? 'rtl' : 'ltr' };
}
