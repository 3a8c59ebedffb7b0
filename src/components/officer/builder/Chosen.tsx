import { useId } from 'react';
import { messageToText } from '../../../i18n/message.ts';
import type { CardParts } from '../card/blocks.ts';
import { inLanguage, type CardService } from '../card/card-data.ts';
import { factsToText, serviceToStanding } from '../card/entry.ts';
import type { BuilderData } from './builder-data.ts';
import type { CardAnswers, Medical, Ordered, Orderer } from './order.ts';

interface Props {
  data: BuilderData;
  ordered: Ordered;
  orderer: Orderer;
  answers: CardAnswers;
  parts: CardParts;
  medical: Medical;
  /** Those that stay although they don't fit. */
  kept: readonly string[];
  onChoose: (refs: readonly string[]) => void;
  onMedical: (medical: Medical) => void;
  onKeep: (ref: string) => void;
}

const TRY = 'try ';

/** What is on the card, in its order, which can be changed; what stopped fitting is marked. */
export function Chosen(props: Props) {
  const { data, ordered, parts, onChoose, onMedical } = props;
  const { texts, tag, locale, words } = data;
  const { services } = parts;
  const refs = services.map(({ ref }) => ref);
  const takeOff = (ref: string) => onChoose(refs.filter((each) => each !== ref));
  const move = (at: number, by: number) => {
    const moved = [...refs];
    moved.splice(at + by, 0, ...moved.splice(at, 1));
    onChoose(moved);
  };
  return (
    <section className="box chosen" aria-labelledby="chosen">
      <h3 id="chosen">{texts.chosen}</h3>
      <MedicalCare {...props} />
      {ordered.centre && <Misfit {...props} service={ordered.centre} takeOff={() => onMedical('nhs-111')} />}
      {services.length === 0 && <p className="small soft">{texts.chosenNone}</p>}
      <ol>
        {services.map((service, at) => {
          const name = inLanguage(service.name, locale);
          const button = (label: string, sign: string, act: () => void, isOff = false) => (
            <button type="button" className="choice" aria-label={messageToText(label, { name }, tag)} disabled={isOff} onClick={act}>
              {sign}
            </button>
          );
          return (
            <li key={service.ref}>
              <span>{name}</span>
              <span className="moves">
                {button(texts.up, '↑', () => move(at, -1), at === 0)}
                {button(texts.down, '↓', () => move(at, 1), at === services.length - 1)}
                {button(texts.takeOff, '×', () => takeOff(service.ref))}
              </span>
              <Misfit {...props} service={service} takeOff={() => takeOff(service.ref)} />
            </li>
          );
        })}
      </ol>
      <p className="small">
        {words.texts[locale].talk}: {words.national.phones[0]!.number}
      </p>
    </section>
  );
}

/** The centre for medical care, another one, NHS 111 alone, or none of it. */
function MedicalCare({ data, ordered, orderer, medical, onMedical }: Props) {
  const id = useId();
  const { texts, tag, locale } = data;
  const { centres, centre, isMedical } = ordered;
  if (!isMedical && medical !== 'off') return null;
  const tries = typeof medical === 'object' && medical.tries === true;
  const value = medical === 'off' ? 'off' : centre ? `${tries ? TRY : ''}${centre.ref}` : 'nhs-111';
  const choose = (chosen: string) =>
    onMedical(chosen === 'off' || chosen === 'nhs-111' ? chosen : { ref: chosen.replace(TRY, ''), tries: chosen.startsWith(TRY) });
  const limits = centre && factsToText(centre, { locale, discreet: false, form: 'full' });
  return (
    <div className="field">
      <label htmlFor={id}>{texts.medicalLegend}</label>
      <select id={id} value={value} autoComplete="off" onChange={(event) => choose(event.target.value)}>
        {centres.map(({ ref, name, ...service }) => {
          const { linked } = serviceToStanding(service, { today: orderer.today, writes: false });
          const likely = linked.filter(({ trust }) => trust === 'likely').map(({ number }) => number);
          return [
            <option key={ref} value={ref}>
              {inLanguage(name, locale)}
            </option>,
            likely.length > 0 && (
              <option key={`${TRY}${ref}`} value={`${TRY}${ref}`}>
                {messageToText(texts.medicalTry, { name: inLanguage(name, locale), number: likely.join(', ') }, tag)}
              </option>
            ),
          ];
        })}
        <option value="nhs-111">{texts.medicalNoCentre}</option>
        <option value="off">{texts.medicalOff}</option>
      </select>
      {limits && <p className="small soft">{limits}</p>}
    </div>
  );
}

/** A service that states something against the answers: it goes, or stays knowingly. */
function Misfit({
  data: { texts, tag, locale },
  orderer,
  answers,
  kept,
  onKeep,
  service,
  takeOff,
}: Props & { service: CardService; takeOff: () => void }) {
  const why = orderer.misfits(service.ref, answers, locale).join(' · ');
  if (!why) return null;
  const name = inLanguage(service.name, locale);
  if (kept.includes(service.ref)) return <p className="small soft misfit">{messageToText(texts.misfitKept, { why }, tag)}</p>;
  return (
    <div className="misfit error" role="alert">
      <p>{messageToText(texts.misfit, { why }, tag)}</p>
      <p>
        <button type="button" className="choice" onClick={takeOff} aria-label={messageToText(texts.takeOff, { name }, tag)}>
          {texts.misfitTakeOff}
        </button>{' '}
        <button
          type="button"
          className="choice"
          onClick={() => onKeep(service.ref)}
          aria-label={messageToText(texts.misfitKeepName, { name }, tag)}
        >
          {texts.misfitKeep}
        </button>
      </p>
    </div>
  );
}
