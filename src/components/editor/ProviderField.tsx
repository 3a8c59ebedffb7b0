import { useId } from 'react';
import { useOptions } from './ChoiceFields.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { useForm, type FieldProps } from './form-context.ts';
import { toSlug } from './new-file.ts';
import { valueAt } from './paths.ts';

const NEW = '+';

/** Who runs a service: one of the organisations that there are, or a new one, by its name. */
export function ProviderField({ path, schema }: FieldProps) {
  const { data, set, index, speaker, newProvider, setNewProvider } = useForm();
  const { editor } = speaker.texts;
  const options = useOptions(schema)!;
  const nameId = useId();
  const value = valueAt(data, path);
  const isNew = newProvider !== undefined;
  const name = (text: string) => {
    const slug = toSlug(
      text,
      index.providers.map(({ id }) => id),
    );
    setNewProvider({ name: text.trim(), slug });
    set(path, text.trim() === '' ? undefined : slug);
  };
  return (
    <FieldFrame path={path} as="label">
      {(control) => (
        <>
          <select
            {...control}
            value={isNew ? NEW : String(value ?? '')}
            onChange={(event) => {
              setNewProvider(event.target.value === NEW ? { name: '', slug: '' } : undefined);
              set(path, event.target.value === NEW ? undefined : event.target.value || undefined);
            }}
          >
            <option value="">{editor.notKnown}</option>
            <option value={NEW}>{editor.newProviderHere}</option>
            {options.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
          {isNew && (
            <p>
              <label htmlFor={nameId}>{editor.nameOfProvider}</label>{' '}
              <input
                id={nameId}
                type="text"
                autoComplete="off"
                disabled={newProvider.isSaved}
                defaultValue={newProvider.name}
                onChange={(event) => name(event.target.value)}
              />
            </p>
          )}
        </>
      )}
    </FieldFrame>
  );
}
