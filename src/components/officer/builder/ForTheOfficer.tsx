import { messageToText } from '../../../i18n/message.ts';
import { isUnder18 } from '../../../match/query.ts';
import { inLanguage } from '../card/card-data.ts';
import type { CardParts } from '../card/blocks.ts';
import type { BuilderData } from './builder-data.ts';
import type { CardAnswers, Orderer } from './order.ts';

interface Props {
  data: BuilderData;
  orderer: Orderer;
  answers: CardAnswers;
  parts: CardParts;
}

/** What the officer has to do for someone under 18, and for whom somebody else has to make contact. It is not on the card. */
export function ForTheOfficer({ data: { texts, tag, locale }, orderer, answers, parts: { services, centre } }: Props) {
  if (!isUnder18(answers)) return null;
  const sent = [...(centre ? [centre] : []), ...services].filter(({ ref }) => orderer.isTooYoungToContact(ref, answers));
  const names = new Intl.ListFormat(tag).format(sent.map(({ name }) => inLanguage(name, locale)));
  return (
    <section className="box stack tight for-officer" aria-labelledby="for-officer">
      <h3 id="for-officer">{texts.childHeading}</h3>
      {answers.age === 'under-13' && <p>{texts.childUnder13}</p>}
      <p>{texts.under18Text}</p>
      {sent.length > 0 && <p>{messageToText(texts.childReferred, { names }, tag)}</p>}
    </section>
  );
}
