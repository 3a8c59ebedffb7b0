import { useEffect, useMemo, useRef, useState } from 'react';
import { messageToText } from '../../../i18n/message.ts';
import type { Answers } from '../../../match/query.ts';
import { firstChoice } from '../card/choice.ts';
import { MOST_SERVICES } from '../card/sides.ts';
import type { BuilderData } from './builder-data.ts';
import { Choice } from './Choice.tsx';
import { Chosen } from './Chosen.tsx';
import { PrintOptionsForm, type PrintOptions } from './PrintOptionsForm.tsx';
import { MessageBox } from './MessageBox.tsx';
import { Orderer } from './order.ts';
import { Questions } from './Questions.tsx';
import { Sheets } from './Sheets.tsx';

interface Props {
  data: BuilderData;
  /** The area's page, which is the printable sheet. */
  sheet: string;
  /** Whether it takes the place of one in which the focus was. */
  takesFocus: boolean;
  startAgain: () => void;
}

/** Three questions, a choice, a look, and the card as it will be. What is chosen lives here and nowhere else. */
export function CardForm({ data, sheet, takesFocus, startAgain }: Props) {
  const { texts, tag, locale } = data;
  const orderer = useMemo(() => new Orderer(data, new Date()), [data]);
  const [answers, setAnswers] = useState<Answers>({});
  const [council, setCouncil] = useState<string>();
  const [options, setOptions] = useState<PrintOptions>({ size: 'A5', languages: locale, large: false, discreet: false, qr: false });
  // Until something is chosen by hand, the first choice follows the answers.
  const [byHand, setByHand] = useState<readonly string[]>();
  const ordered = useMemo(() => orderer.order(answers, council), [orderer, answers, council]);
  const refs = byHand ?? firstChoice(ordered.results, orderer.cards, orderer.today, MOST_SERVICES);
  const services = refs.flatMap((ref) => (ref === ordered.centre?.ref ? [] : (orderer.cards.get(ref) ?? [])));
  const [message, setMessage] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const answer = (next: Answers, nextCouncil = council) => {
    setAnswers(next);
    setCouncil(nextCouncil || undefined);
    setMessage(messageToText(texts.changed, { count: orderer.order(next, nextCouncil || undefined).results.length }, tag));
  };
  const parts = { ...ordered, services, age: answers.age, today: orderer.today };
  return (
    // Of radio buttons and checkboxes, Firefox asks their form alone whether it may save them; this one is never sent.
    <form className="builder" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <p role="status" className="visually-hidden">
        {message}
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {texts.questionsHeading}
      </h2>
      <div className="builder-columns">
        <div className="stack">
          <Questions data={data} answers={answers} council={council} onAnswer={answer} />
          <Choice data={data} ordered={ordered} orderer={orderer} refs={services.map(({ ref }) => ref)} onChoose={setByHand} />
        </div>
        <div className="stack">
          <Chosen data={data} ordered={ordered} services={services} onChoose={setByHand} />
          <PrintOptionsForm texts={texts} options={options} onChange={setOptions} />
        </div>
      </div>
      <Sheets data={data} parts={parts} options={options} sheet={sheet} onChange={setOptions} />
      <MessageBox data={data} parts={parts} languages={options.languages} />
      <p>
        <button type="button" className="choice" onClick={startAgain}>
          {texts.startAgain}
        </button>
      </p>
    </form>
  );
}
