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
  const year = words.date((control.from ?? control.asOf).slice(0, 4));
  return (
    <div class="control">
      <p class="control-mode">
        {controlText(control, words)}
        {control.by && <span class="control-by">{` · ${control.by}`}</span>}
      </p>
      {control.assessor && <p class="control-assessor">{words('control_assessed', control.assessor, year)}</p>}
      <Provenance of={control} />
    </div>
  );
}
