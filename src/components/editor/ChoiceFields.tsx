import { useId, useMemo } from 'react';
import type { Plain } from '../../edit/yaml-to-text.ts';
import type { FieldSchema } from '../../edit/listing-schema.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { schemaToOptions, type Option } from './field-options.ts';
import { useForm, useWords, type FieldProps } from './form-context.ts';
import { valueAt, type Path } from './paths.ts';

/** What a field can be, in words; undefined where it takes any text. */
export function useOptions(schema: FieldSchema): Option[] | undefined {
  const { index, speaker, data } = useForm();
  // Councils are those of the chosen areas; nothing else hangs on what is written.
  const areas = schema.refersTo === 'councils' ? (valueAt(data, ['coverage', 'areas']) ?? []) : undefined;
  return useMemo(() => schemaToOptions(schema, { index, speaker }, areas as string[] | undefined), [schema, index, speaker, areas]);
}

// Some files say true and false for yes and no.
const toWord = (value: Plain | undefined): string | undefined =>
  value === true ? 'yes' : value === false ? 'no' : value === undefined || value === null ? undefined : String(value);

/** One of several words. “Not known” is always among them, and what the file left out stays left out. */
export function ChoiceField({ path, schema, isRequired }: FieldProps) {
  const { data, start, set, speaker } = useForm();
  const { editor } = speaker.texts;
  const options = useOptions(schema)!;
  const name = useId();
  const standard = schema.default ?? (schema.enum?.includes('unknown') ? 'unknown' : undefined);
  const word = toWord(valueAt(data, path)) ?? standard;
  const choose = (id: string) => {
    const isLeftOut = id === '' || (id === standard && valueAt(start, path) === undefined);
    set(path, isLeftOut ? undefined : id);
  };
  if (schema.enum && options.length <= 5) {
    return (
      <FieldFrame path={path} as="group">
        {() => (
          <div className="choices">
            {options.map(({ id, text }) => (
              <label className="choice" key={id}>
                <input type="radio" name={name} checked={word === id} onChange={() => choose(id)} />
                {text}
              </label>
            ))}
          </div>
        )}
      </FieldFrame>
    );
  }
  const isStranger = word !== undefined && !options.some(({ id }) => id === word);
  return (
    <FieldFrame path={path} as="label">
      {(control) => (
        <select {...control} value={word ?? ''} onChange={(event) => choose(event.target.value)}>
          {standard === undefined && <option value="">{isRequired ? editor.choose : editor.notKnown}</option>}
          {isStranger && <option value={word}>{word}</option>}
          {options.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** Something that is so or not, and is not unless it is ticked. */
export function TickField({ path }: { path: Path }) {
  const { data, set } = useForm();
  const { label } = useWords(path);
  return (
    <FieldFrame path={path} as="group">
      {(control) => (
        <label className="choice">
          <input
            {...control}
            type="checkbox"
            checked={valueAt(data, path) === true}
            onChange={(event) => set(path, event.target.checked || undefined)}
          />
          {label}
        </label>
      )}
    </FieldFrame>
  );
}

/** Any number of several words: boxes to tick, or a list to add to where there are many. */
export function ChoicesField({ path, schema, isRequired }: FieldProps) {
  const { data, set, speaker } = useForm();
  const options = useOptions(schema.items!) ?? [];
  const chosen = ((valueAt(data, path) as Plain[] | null | undefined) ?? []).map(String);
  const put = (next: string[]) => set(path, next.length === 0 && !isRequired ? undefined : next);
  const isOrdered = path.at(-1) === 'types';
  if (options.length > 14 || isOrdered) return <LongChoices path={path} options={options} chosen={chosen} put={put} />;
  return (
    <FieldFrame path={path} as="group" below>
      {() => (
        <div className="choices">
          {options.length === 0 && <p className="soft small">{speaker.texts.editor.areasFirst}</p>}
          {options.map(({ id, text }) => (
            <label className="choice" key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => put(event.target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
              />
              {text}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

function LongChoices({ path, options, chosen, put }: { path: Path; options: Option[]; chosen: string[]; put(next: string[]): void }) {
  const { editor } = useForm().speaker.texts;
  const { say } = useForm().speaker;
  const { label } = useWords(path);
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? id;
  return (
    <FieldFrame path={path} as="group" below>
      {(control) => (
        <>
          <ol className="chosen">
            {chosen.map((id, at) => (
              <li key={id}>
                {textOf(id)}{' '}
                {at > 0 && (
                  <button
                    type="button"
                    className="link"
                    onClick={() => put([...chosen.slice(0, at - 1), id, chosen[at - 1]!, ...chosen.slice(at + 1)])}
                  >
                    {editor.up}
                    <span className="visually-hidden">: {textOf(id)}</span>
                  </button>
                )}{' '}
                <button type="button" className="link" onClick={() => put(chosen.filter((each) => each !== id))}>
                  {editor.remove}
                  <span className="visually-hidden">: {textOf(id)}</span>
                </button>
              </li>
            ))}
          </ol>
          <select
            id={`${control.id}-add`}
            aria-label={say(editor.add, { what: label })}
            value=""
            onChange={(event) => event.target.value && put([...chosen, event.target.value])}
          >
            <option value="">{say(editor.add, { what: label })}</option>
            {options
              .filter(({ id }) => !chosen.includes(id))
              .map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
          </select>
        </>
      )}
    </FieldFrame>
  );
}
