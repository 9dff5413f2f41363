import type { Control } from '../../knowledge/types';
import type { Words } from '../../platform/words';
import { useRoom } from '../panel/room';
import { Provenance } from '../parts/provenance';

type Underscored<Text extends string> = Text extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : Text;

/** Who holds or rates an outlet, in few words ("State-controlled"). */
export const controlText = ({ mode }: Control, words: Words): string =>
  words(`control_${mode.replaceAll('-', '_') as Underscored<Control['mode']>}`);

/** Control or ownership, with who says so and of which year. A rating is never given without its assessor. */
export function ControlLine({ control }: { readonly control: Control }) {
  const { words } = useRoom();
  return (
    <div class="control">
      <p class="control-mode">
        {controlText(control, words)}
        {control.by && <span class="control-by">{` · ${control.by}`}</span>}
      </p>
      {(control.assessor || control.from) && (
        <p class="control-assessor">
          {[
            control.from && words('control_from', words.date(control.from)),
            control.assessor && words('control_assessed', control.assessor, words.date(control.asOf.slice(0, 4))),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <Provenance of={control} />
    </div>
  );
}
