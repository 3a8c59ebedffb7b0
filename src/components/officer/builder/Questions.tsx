import { useId } from 'react';
import type { BuilderData } from './builder-data.ts';
import { Check, Checks, RadioGroup } from './fields.tsx';
import type { CardAnswers } from './order.ts';

interface Props {
  data: BuilderData;
  answers: CardAnswers;
  onAnswer: (answers: CardAnswers) => void;
}

/** Age and gender have questions of their own. */
const ASKED: readonly string[] = ['men-and-boys', 'women-and-girls', 'young-people'];

/** The three questions, and which council where that matters. All can be left; nothing can be typed. */
export function Questions({ data: { area, locale, texts, spoken }, answers, onAnswer }: Props) {
  const [language, councilField] = [useId(), useId()];
  const { groups, languages } = spoken[locale];
  const one = (choices: Record<string, string>) => [...Object.entries(choices), ['', texts.notSaid] as const];
  const set = (key: keyof CardAnswers) => (value: string | string[]) =>
    onAnswer({ ...answers, [key]: value.length > 0 ? value : undefined } as CardAnswers);
  const writes = answers.contact !== undefined;
  return (
    <div className="questions">
      {area.councils.length > 0 && (
        <p className="field">
          <label htmlFor={councilField}>{texts.councilLegend}</label>{' '}
          <select
            id={councilField}
            value={answers.council ?? ''}
            autoComplete="off"
            onChange={(event) => set('council')(event.target.value)}
          >
            <option value="">{texts.anyCouncil}</option>
            {area.councils.map(({ slug, names }) => (
              <option key={slug} value={slug}>
                {names[locale]}
              </option>
            ))}
          </select>
        </p>
      )}
      <RadioGroup legend={texts.whenLegend} choices={one(texts.when)} value={answers.situation ?? ''} onChoose={set('situation')} />
      {answers.situation === 'ongoing' && (
        <RadioGroup
          legend={texts.lastTimeLegend}
          choices={one(texts.lastTimes)}
          value={answers.lastTime ?? ''}
          onChoose={set('lastTime')}
        />
      )}
      <RadioGroup legend={texts.ageLegend} choices={one(texts.ages)} value={answers.age ?? ''} onChoose={set('age')} />
      <fieldset className="stack tight">
        <legend>{texts.mattersLegend}</legend>
        <RadioGroup legend={texts.genderLegend} choices={one(texts.genders)} value={answers.gender ?? ''} onChoose={set('gender')} />
        <div className="choices">
          <Check checked={answers.atHome === true} onChange={() => onAnswer({ ...answers, atHome: answers.atHome ? undefined : true })}>
            {texts.atHome}
          </Check>
          <Check checked={writes} onChange={() => onAnswer({ ...answers, contact: writes ? undefined : ['text', 'webchat'] })}>
            {texts.writes}
          </Check>
        </div>
        <Checks choices={Object.entries(texts.needs)} values={answers.needs ?? []} onChoose={set('needs')} />
        <details>
          <summary>{texts.moreMatters}</summary>
          <Checks
            choices={Object.entries(groups).filter(([id]) => !ASKED.includes(id))}
            values={answers.communities ?? []}
            onChoose={set('communities')}
          />
          <p className="field">
            <label htmlFor={language}>{texts.languageLegend}</label>{' '}
            <select
              id={language}
              value={answers.languages?.[0] ?? ''}
              autoComplete="off"
              onChange={(event) => set('languages')(event.target.value ? [event.target.value] : [])}
            >
              <option value="">{texts.anyLanguage}</option>
              {Object.entries(languages).map(([id, name]) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        </details>
      </fieldset>
    </div>
  );
}
