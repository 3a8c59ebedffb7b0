import { useId, type ReactNode } from 'react';
import { isSame } from '../../edit/same.ts';
import { useForm, useWords } from './form-context.ts';
import { fieldToId, pathToField, valueAt, type Path } from './paths.ts';
import { problemToText } from './problem-text.ts';

interface FrameProps {
  path: Path;
  /** A control has a label; several together have a legend. */
  as: 'label' | 'group';
  /** Whether problems within it are shown here too. */
  below?: boolean;
  /** In place of the field's own name. */
  label?: string | undefined;
  className?: string;
  children: (control: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => ReactNode;
}

/** A field with its name, its help, what is wrong with it, and the mark that it was changed. */
export function FieldFrame({ path, as, below = false, label, className = '', children }: FrameProps) {
  const { data, start, problemsAt, speaker } = useForm();
  const words = useWords(path);
  const field = pathToField(path);
  const [help, fault] = [useId(), useId()];
  const problems = problemsAt(field, below);
  const isBad = problems.length > 0;
  const isChanged = !isSame(valueAt(data, path), valueAt(start, path));
  const described = [words.help && help, isBad && fault].filter(Boolean).join(' ') || undefined;
  const id = fieldToId(field);
  const name = (
    <>
      {label ?? words.label}
      {isChanged && as === 'label' && ' '}
      {isChanged && as === 'label' && <span className="tag changed">{speaker.texts.editor.changed}</span>}
    </>
  );
  const inner = (
    <>
      {words.help && (
        <p className="help" id={help}>
          {words.help}
        </p>
      )}
      {isBad && (
        <div className="fault" id={fault}>
          {problems.map((problem, at) => (
            <p key={at}>{problemToText(problem, speaker)}</p>
          ))}
        </div>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': isBad || undefined })}
    </>
  );
  const classes = `field ${isBad ? 'bad' : ''} ${className}`;
  if (as === 'label') {
    return (
      <div className={classes} data-field={field}>
        <label htmlFor={id}>{name}</label>
        {inner}
      </div>
    );
  }
  return (
    <fieldset className={classes} data-field={field} id={id} tabIndex={-1} aria-describedby={described}>
      <legend>{name}</legend>
      {inner}
    </fieldset>
  );
}
