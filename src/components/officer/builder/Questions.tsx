import { useId } from 'react';
import type { Answers } from '../../../match/query.ts';
import type { BuilderData } from './builder-data.ts';
import { Checks, RadioGroup } from './fields.tsx';

interface Props {
  data: BuilderData;
  answers: Answers;
  council: string | undefined;
  /** The council is empty where it is not known. */
  onAnswer: (answers: Answers, council?: string) => void;
}

/** Age and gender have questions of their own. */
const ASKED: readonly string[] = ['men-and-boys', 'women-and-girls', 'young-people'];

/** The three questions, and which council where that matters. All can be left; nothing can be typed. */
export function Questions({ data: { area, locale, texts, groups, languages }, answers, council, onAnswer }: Props) {
  const [language, councilField] = [useId(), useId()];
  const one = (choices: Record<string, string>) => [...Object.entries(choices), ['', texts.notSaid] as const];
  const set = (key: keyof Answers) => (value: string | string[]) =>
    onAnswer({ ...answers, [key]: value.length > 0 ? value : undefined } as Answers);
  return (
    <div className="questions">
      {area.councils.length > 0 && (
        <p className="field">
          <label htmlFor={councilField}>{texts.councilLegend}</label>{' '}
          <select id={councilField} value={council ?? ''} autoComplete="off" onChange={(event) => onAnswer(answers, event.target.value)}>
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
      <RadioGroup legend={texts.ageLegend} choices={one(texts.ages)} value={answers.age ?? ''} onChoose={set('age')} />
      <fieldset className="stack tight">
        <legend>{texts.mattersLegend}</legend>
        <RadioGroup legend={texts.genderLegend} choices={one(texts.genders)} value={answers.gender ?? ''} onChoose={set('gender')} />
        <Checks choices={Object.entries(texts.needs)} values={answers.needs ?? []} onChoose={set('needs')} />
        <details>
          <summary>{texts.moreMatters}</summary>
          <Checks choices={groups.filter(([id]) => !ASKED.includes(id))} values={answers.communities ?? []} onChoose={set('communities')} />
          <p className="field">
            <label htmlFor={language}>{texts.languageLegend}</label>{' '}
            <select
              id={language}
              value={answers.languages?.[0] ?? ''}
              autoComplete="off"
              onChange={(event) => set('languages')(event.target.value ? [event.target.value] : [])}
            >
              <option value="">{texts.anyLanguage}</option>
              {languages.map(([id, name]) => (
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
