import { useId, type ReactNode } from 'react';

interface Radios<Id extends string> {
  legend: string;
  choices: readonly (readonly [id: Id, text: string])[];
  value: Id | undefined;
  onChoose: (id: Id) => void;
}

/** One of several, as buttons that look chosen. */
export function RadioGroup<Id extends string>({ legend, choices, value, onChoose }: Radios<Id>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(([id, text]) => (
          <label className="choice" key={id}>
            <input type="radio" name={name} value={id} checked={id === value} autoComplete="off" onChange={() => onChoose(id)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Boxes {
  choices: readonly (readonly [id: string, text: string])[];
  values: readonly string[];
  onChoose: (ids: string[]) => void;
}

/** Any of several. */
export function Checks({ choices, values, onChoose }: Boxes) {
  const toggle = (id: string) => onChoose(values.includes(id) ? values.filter((value) => value !== id) : [...values, id]);
  return (
    <div className="choices">
      {choices.map(([id, text]) => (
        <Check key={id} checked={values.includes(id)} onChange={() => toggle(id)}>
          {text}
        </Check>
      ))}
    </div>
  );
}

/** Yes or no. */
export function Check({ checked, onChange, children }: { checked: boolean; onChange: () => void; children: ReactNode }) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} autoComplete="off" onChange={onChange} />
      {children}
    </label>
  );
}
