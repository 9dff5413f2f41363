import { useState } from 'preact/hooks';
import type { Words } from '../../platform/words';
import { Choice } from '../parts/choice';
import type { Access, AccessMode, SetAccess } from './access';

interface AccessChoiceProps {
  readonly access: Access;
  readonly words: Words;
  readonly setAccess: SetAccess;
}

/** The choice of access, with the button that asks the browser for it: browsers want a press, not a choice. */
export function AccessChoice({ access, words, setAccess }: AccessChoiceProps) {
  const [wanted, setWanted] = useState<AccessMode>(access.mode);
  const [outcome, setOutcome] = useState<'granted' | 'refused' | undefined>(undefined);
  const ask = () => {
    if (wanted === access.mode) return;
    setAccess(wanted).then(
      (granted) => setOutcome(granted ? 'granted' : 'refused'),
      () => setOutcome('refused'),
    );
  };
  return (
    <div class="access">
      <Choice<AccessMode>
        legend={words('access_legend')}
        quietLegend
        shape="list"
        value={wanted}
        options={[
          { value: 'list', label: words.count('access_list', access.listed), hint: words('access_list_hint') },
          { value: 'everywhere', label: words('access_everywhere'), hint: words('access_everywhere_hint') },
          { value: 'click', label: words('access_click'), hint: words('access_click_hint') },
        ]}
        onChange={(mode) => {
          setWanted(mode);
          setOutcome(undefined);
        }}
      />
      <div class="access-act">
        <button type="button" class="main" aria-disabled={wanted === access.mode} onClick={ask}>
          {words(wanted === 'click' ? 'access_use' : 'access_allow')}
        </button>
        <p role="status" class="hint">
          {outcome ? words(`access_${outcome}`) : wanted === access.mode ? words('access_present') : ''}
        </p>
      </div>
    </div>
  );
}
