import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../platform/words';
import { Section } from '../parts/section';
import type { SettingsActions } from './actions';

const LARGEST = 1_000_000;

/** Saves the settings as a file and takes them from one. */
export function Transfer({ actions, words }: { readonly actions: SettingsActions; readonly words: Words }) {
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'done' | 'refused' | undefined>(undefined);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const done = file.size <= LARGEST && (await actions.importSettings(await file.text()).catch(() => false));
    setOutcome(done ? 'done' : 'refused');
  };
  return (
    <Section title={words('transfer_title')}>
      <div class="transfer">
        <button type="button" class="second" onClick={actions.exportSettings}>
          {words('transfer_export')}
        </button>
        <button type="button" class="second" onClick={() => input.current?.click()}>
          {words('transfer_import')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const { currentTarget } = event;
            void take(currentTarget.files?.[0]).then(() => {
              currentTarget.value = '';
            });
          }}
        />
      </div>
      <p role="status" class="hint">
        {outcome ? words(`transfer_${outcome}`) : words('transfer_hint')}
      </p>
    </Section>
  );
}
