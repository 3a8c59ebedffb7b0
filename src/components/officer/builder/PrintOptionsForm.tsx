import type { CardFormat } from '../card/sides.ts';
import { SIZES } from '../card/sides.ts';
import type { BuilderTexts } from './builder-data.ts';
import { Check, RadioGroup } from './fields.tsx';

/** How the card is to look. */
export interface PrintOptions extends CardFormat {
  discreet: boolean;
  qr: boolean;
}

interface Props {
  texts: BuilderTexts;
  options: PrintOptions;
  onChange: (options: PrintOptions) => void;
}

/** Paper, language, print. */
export function PrintOptionsForm({ texts, options, onChange }: Props) {
  const { languages, sizes } = texts;
  return (
    <fieldset className="questions">
      <legend>{texts.lookLegend}</legend>
      <RadioGroup
        legend={texts.sizeLegend}
        choices={SIZES.map((size) => [size, sizes[size]] as const)}
        value={options.size}
        onChoose={(size) => onChange({ ...options, size })}
      />
      <RadioGroup
        legend={texts.languagesLegend}
        choices={(['en', 'cy', 'both'] as const).map((language) => [language, languages[language]] as const)}
        value={options.languages}
        onChoose={(language) => onChange({ ...options, languages: language })}
      />
      <div className="choices">
        <Check checked={options.large} onChange={() => onChange({ ...options, large: !options.large })}>
          {texts.large}
        </Check>
        <Check checked={options.discreet} onChange={() => onChange({ ...options, discreet: !options.discreet })}>
          {texts.discreet}
        </Check>
        <Check checked={options.qr} onChange={() => onChange({ ...options, qr: !options.qr })}>
          {texts.qr}
        </Check>
      </div>
      <p className="small soft">{texts.qrReason}</p>
    </fieldset>
  );
}
