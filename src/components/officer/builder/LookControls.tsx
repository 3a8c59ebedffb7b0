import type { Look } from '../card/sides.ts';
import { SIZES } from '../card/sides.ts';
import type { BuilderTexts } from './builder-data.ts';
import { Check, RadioGroup } from './fields.tsx';

/** How the card is to look. */
export interface Looks extends Look {
  discreet: boolean;
  qr: boolean;
}

interface Props {
  texts: BuilderTexts;
  looks: Looks;
  onLook: (looks: Looks) => void;
}

/** Paper, language, print. */
export function LookControls({ texts, looks, onLook }: Props) {
  const { languages, sizes } = texts;
  return (
    <fieldset className="questions">
      <legend>{texts.lookLegend}</legend>
      <RadioGroup
        legend={texts.sizeLegend}
        choices={SIZES.map((size) => [size, sizes[size]] as const)}
        value={looks.size}
        onChoose={(size) => onLook({ ...looks, size })}
      />
      <RadioGroup
        legend={texts.languagesLegend}
        choices={(['en', 'cy', 'both'] as const).map((language) => [language, languages[language]] as const)}
        value={looks.languages}
        onChoose={(language) => onLook({ ...looks, languages: language })}
      />
      <div className="choices">
        <Check checked={looks.large} onChange={() => onLook({ ...looks, large: !looks.large })}>
          {texts.large}
        </Check>
        <Check checked={looks.discreet} onChange={() => onLook({ ...looks, discreet: !looks.discreet })}>
          {texts.discreet}
        </Check>
        <Check checked={looks.qr} onChange={() => onLook({ ...looks, qr: !looks.qr })}>
          {texts.qr}
        </Check>
      </div>
      <p className="small soft">{texts.qrReason}</p>
    </fieldset>
  );
}
