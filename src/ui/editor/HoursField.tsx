import { FieldFrame } from './FieldFrame.tsx';
import { useForm, type FieldProps } from './form-context.ts';
import { valueAt } from './paths.ts';

/** Opening hours as text. */
export function HoursField({ path }: FieldProps) {
  const { data, set, speaker } = useForm();
  const { editor } = speaker.texts;
  const value = valueAt(data, path);
  return (
    <FieldFrame path={path} as="label">
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            autoComplete="off"
            value={String(value ?? '')}
            onChange={(event) => set(path, event.target.value || null)}
          />
          <label className="choice">
            <input type="checkbox" checked={value === undefined} onChange={(event) => set(path, event.target.checked ? undefined : null)} />
            {editor.notKnown}
          </label>
        </>
      )}
    </FieldFrame>
  );
}
