import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  onChange(value: Value): void;
  /** In one line of equal parts, or one under the other with their hints. */
  readonly shape?: 'line' | 'list';
  readonly quietLegend?: boolean;
}

/** One of a few: radio buttons, drawn as a divided line or as a list. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class={`choice choice-${props.shape ?? 'line'}`}>
      <legend class={props.quietLegend ? 'unseen' : ''}>{props.legend}</legend>
      <div class="choice-options">
        {props.options.map(({ value, label, hint }) => (
          <label key={value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            <span class="choice-face">
              <span class="choice-label">{label}</span>
              {hint && <span class="choice-hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  onChange(on: boolean): void;
}

/** On or off. */
export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
