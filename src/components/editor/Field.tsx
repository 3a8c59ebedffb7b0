import { useEffect, useRef, useState } from 'react';
import type { FieldSchema } from '../../edit/listing-schema.ts';
import type { Plain } from '../../edit/yaml-to-text.ts';
import { ChoiceField, ChoicesField, TickField } from './ChoiceFields.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { useForm, useWords, type FieldProps } from './form-context.ts';
import { HoursField } from './HoursField.tsx';
import { fieldToId, pathToField, valueAt, type Path } from './paths.ts';
import { AfterPhone, AfterPlace } from './after-field.tsx';
import { ProviderField } from './ProviderField.tsx';
import { ServiceField } from './ServiceField.tsx';
import { SlugField } from './SlugField.tsx';
import { LinesField, TextField } from './TextField.tsx';

/** The control that fits what the schema says of a field. */
export function Field(props: FieldProps) {
  const { path, schema, isRequired } = props;
  const { isNew, data, kind } = useForm();
  const own = schema.anyOf?.[0] ?? schema;
  const name = path.at(-1);
  if (name === 'ref' || (name === 'slug' && !isNew)) return <Fixed path={path} value={valueAt(data, path)} />;
  if (name === 'slug') return <SlugField path={path} />;
  if (name === 'opening') return <HoursField path={path} schema={own} isRequired={isRequired} />;
  if (own.type === 'object' && own.properties && 'en' in own.properties) return <TranslatedField {...props} />;
  if (own.type === 'object' && kind === 'notice') return <GroupField path={path} schema={own} />;
  if (own.type === 'object') return <Fields path={path} schema={own} />;
  if (own.type === 'array' && own.items?.type === 'object') return <ListField {...props} schema={own} />;
  if (own.type === 'array')
    return isPlainText(own.items) ? <LinesField {...props} schema={own} /> : <ChoicesField {...props} schema={own} />;
  if (own.type === 'boolean') return <TickField path={path} />;
  if (own.refersTo === 'providers' && kind === 'listing') return <ProviderField {...props} schema={own} />;
  if (own.refersTo === 'services') return <ServiceField path={path} />;
  if (own.enum || own.vocabulary || own.refersTo) return <ChoiceField {...props} schema={own} />;
  return (
    <>
      <TextField {...props} schema={own} />
      {name === 'number' && <AfterPhone path={path} />}
      {kind === 'listing' && name === 'postcode' && <AfterPlace path={path.slice(0, -1)} />}
    </>
  );
}

const isPlainText = (schema: FieldSchema | undefined) => !schema?.enum && !schema?.vocabulary && !schema?.refersTo;

/** The fields of a group, in the order of the schema. */
export function Fields({ path, schema, skip = [] }: { path: Path; schema: FieldSchema; skip?: readonly string[] }) {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !skip.includes(name))
    .map(([name, inner]) => (
      <Field key={name} path={[...path, name]} schema={inner} isRequired={schema.required?.includes(name) ?? false} />
    ));
}

/** A group whose fields belong together, under its own name. */
const GroupField = ({ path, schema }: { path: Path; schema: FieldSchema }) => (
  <FieldFrame path={path} as="group">
    {() => <Fields path={path} schema={schema} />}
  </FieldFrame>
);

const Fixed = ({ path, value }: { path: Path; value: Plain | undefined }) => (
  <p className="field fixed" id={fieldToId(pathToField(path))} tabIndex={-1}>
    <strong>{useWords(path).label}</strong> <code>{String(value ?? '')}</code>
  </p>
);

/** A text in both languages. */
function TranslatedField({ path, schema, isRequired }: FieldProps) {
  const { data, speaker } = useForm();
  const { editor } = speaker.texts;
  const { label } = useWords(path);
  const isThere = valueAt(data, path) !== undefined;
  return (
    <FieldFrame path={path} as="group" className="pair">
      {() =>
        (['en', 'cy'] as const).map((language) => (
          <TextField
            key={language}
            path={[...path, language]}
            schema={schema.properties![language]!}
            isRequired={
              language === 'en'
                ? isRequired || (isThere && (valueAt(data, [...path, 'cy']) ?? undefined) !== undefined)
                : (schema.required?.includes('cy') ?? false)
            }
            label={`${label}, ${language === 'en' ? editor.english : editor.welsh}`}
          />
        ))
      }
    </FieldFrame>
  );
}

/** A list of groups: phones, places, contracts. */
function ListField({ path, schema }: FieldProps) {
  const { data, set, speaker } = useForm();
  const { texts, say } = speaker;
  const { label } = useWords(path);
  const list = (valueAt(data, path) as Plain[] | null | undefined) ?? [];
  const put = (next: Plain[]) => set(path, next.length === 0 ? undefined : next);
  const box = useRef<HTMLDivElement>(null);
  const [isAdded, setAdded] = useState(false);
  const add = () => {
    put([...list, {}]);
    setAdded(true);
  };
  // Move focus into the new entry.
  useEffect(() => {
    if (!isAdded) return;
    setAdded(false);
    box.current?.querySelector<HTMLElement>(':scope > .entry:last-of-type :is(input, select, textarea)')?.focus();
  }, [isAdded]);
  return (
    <FieldFrame path={path} as="group" className="list">
      {(control) => (
        <div ref={box}>
          {list.map((_, at) => (
            <fieldset
              className="entry"
              key={at}
              data-field={pathToField([...path, at])}
              id={fieldToId(pathToField([...path, at]))}
              tabIndex={-1}
            >
              <legend>{say(texts.editor.entry, { what: label, number: at + 1 })}</legend>
              <Fields path={[...path, at]} schema={schema.items!} />
              <button type="button" className="link" onClick={() => put(list.filter((__, other) => other !== at))}>
                {say(texts.editor.removeWhat, { what: say(texts.editor.entry, { what: label, number: at + 1 }) })}
              </button>
            </fieldset>
          ))}
          {list.length < (schema.maxItems ?? 99) && (
            <button type="button" id={`${control.id}-add`} className="quiet" onClick={() => add()}>
              {say(texts.editor.add, { what: label })}
            </button>
          )}
        </div>
      )}
    </FieldFrame>
  );
}
