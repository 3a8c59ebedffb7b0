import { messageToText } from '../../../i18n/message.ts';
import { inLanguage, type CardService } from '../card/card-data.ts';
import type { BuilderData } from './builder-data.ts';
import type { Ordered } from './order.ts';

interface Props {
  data: BuilderData;
  ordered: Ordered;
  services: readonly CardService[];
  onChoose: (refs: readonly string[]) => void;
}

/** What is on the card, in its order, which can be changed. */
export function Chosen({ data: { texts, tag, locale, words }, ordered: { isRecent, centre }, services, onChoose }: Props) {
  const refs = services.map(({ ref }) => ref);
  const card = words.texts[locale];
  const move = (at: number, by: number) => {
    const moved = [...refs];
    moved.splice(at + by, 0, ...moved.splice(at, 1));
    onChoose(moved);
  };
  return (
    <section className="box chosen" aria-labelledby="chosen">
      <h3 id="chosen">{texts.chosen}</h3>
      {isRecent && <p className="small">{[card.medical, centre && inLanguage(centre.name, locale)].filter(Boolean).join(': ')}</p>}
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
                {button(texts.takeOff, '×', () => onChoose(refs.filter((ref) => ref !== service.ref)))}
              </span>
            </li>
          );
        })}
      </ol>
      <p className="small">
        {card.talk}: {words.national.phones[0]!.number}
      </p>
    </section>
  );
}
