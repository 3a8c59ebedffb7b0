import { useEffect, useMemo, useRef, useState } from 'react';
import { messageToText } from '../../../i18n/message.ts';
import type { BuilderData } from './builder-data.ts';
import { Choice } from './Choice.tsx';
import { Chosen } from './Chosen.tsx';
import { ForTheOfficer } from './ForTheOfficer.tsx';
import { MessageBox } from './MessageBox.tsx';
import { Orderer, type CardAnswers, type Medical } from './order.ts';
import { PrintOptionsForm, type PrintOptions } from './PrintOptionsForm.tsx';
import { Questions } from './Questions.tsx';
import { RecordLine } from './RecordLine.tsx';
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
  const [answers, setAnswers] = useState<CardAnswers>({});
  const [medical, setMedical] = useState<Medical>();
  const [options, setOptions] = useState<PrintOptions>({ size: 'A5', languages: locale, large: false, discreet: false, qr: false });
  // Until something is chosen by hand, the first choice follows the answers.
  const [byHand, setByHand] = useState<readonly string[]>();
  // Services that stay although they don't fit: asked again when an answer changes.
  const [kept, setKept] = useState<readonly string[]>([]);
  const ordered = useMemo(() => orderer.order(answers, medical), [orderer, answers, medical]);
  const parts = useMemo(() => orderer.parts(byHand ?? ordered.first, answers, ordered), [orderer, byHand, answers, ordered]);
  const refs = parts.services.map(({ ref }) => ref);
  const [message, setMessage] = useState('');
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const answer = (next: CardAnswers) => {
    setAnswers(next);
    setKept([]);
    setMessage(messageToText(texts.changed, { count: orderer.order(next, medical).results.length }, tag));
  };
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
          <Questions data={data} answers={answers} onAnswer={answer} />
          <Choice data={data} ordered={ordered} orderer={orderer} answers={answers} refs={refs} onChoose={setByHand} />
        </div>
        <div className="stack">
          <ForTheOfficer data={data} orderer={orderer} answers={answers} parts={parts} />
          <Chosen
            {...{ data, ordered, orderer, answers, parts, medical, kept }}
            onChoose={setByHand}
            onMedical={setMedical}
            onKeep={(ref) => setKept([...kept, ref])}
          />
          <PrintOptionsForm texts={texts} options={options} onChange={setOptions} />
        </div>
      </div>
      <Sheets data={data} parts={parts} options={options} sheet={sheet} actions={actions} onChange={setOptions} />
      <MessageBox data={data} parts={parts} languages={options.languages} actions={actions} />
      <RecordLine data={data} parts={parts} />
      <p>
        <button type="button" className="choice" onClick={startAgain}>
          {texts.startAgain}
        </button>
      </p>
      <div className="card-actions" role="group" aria-label={texts.actions} ref={setActions} />
    </form>
  );
}
