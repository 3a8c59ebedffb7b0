import { useState } from 'react';
import { messageToText } from '../../../i18n/message.ts';
import { inLanguage } from '../card/card-data.ts';
import type { CardParts } from '../card/blocks.ts';
import type { BuilderData } from './builder-data.ts';
import { CopyButton } from './CopyButton.tsx';
import { RadioGroup } from './fields.tsx';

interface Props {
  data: BuilderData;
  parts: CardParts;
}

/** A line for the force's own record: what was handed over, and nothing of the person. */
export function RecordLine({ data: { texts, tag, locale, words }, parts: { services, centre, isMedical } }: Props) {
  const [given, setGiven] = useState<keyof typeof texts.recordGiven>();
  const [referral, setReferral] = useState<keyof typeof texts.recordReferral>();
  const medical = centre ? inLanguage(centre.name, locale) : texts.recordMedical;
  const names = [
    ...(isMedical ? [medical] : []),
    ...services.map(({ name }) => inLanguage(name, locale)),
    inLanguage(words.national.name, locale),
  ];
  const values = { names: new Intl.ListFormat(tag).format(names) };
  const line =
    given &&
    referral &&
    messageToText(texts.recordLine, { ...values, given: texts.recordGiven[given], referral: texts.recordReferral[referral] }, tag);
  return (
    <section className="stack tight" aria-labelledby="record">
      <h3 id="record">{texts.recordHeading}</h3>
      <p className="small soft">{texts.recordLead}</p>
      <RadioGroup legend={texts.recordGivenLegend} choices={entriesOf(texts.recordGiven)} value={given} onChoose={setGiven} />
      <RadioGroup legend={texts.recordReferralLegend} choices={entriesOf(texts.recordReferral)} value={referral} onChoose={setReferral} />
      {line && (
        <p className="record-line">
          <span>{line}</span> <CopyButton text={line} texts={texts} label={texts.recordCopy} />
        </p>
      )}
    </section>
  );
}

const entriesOf = <T extends Record<string, string>>(choices: T) => Object.entries(choices) as [keyof T & string, string][];
