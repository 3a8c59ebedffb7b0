import { fieldToKind } from '../../sheets/cell-kind.ts';
import { repairText } from '../../sheets/repair-cell.ts';
import { useForm, type FieldProps } from './form-context.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { pathToKey, valueAt } from './paths.ts';

/** Fields of which it matters whether nobody knows them: they have a box for it. Others are left out by leaving them empty. */
const ASKED = new Set([
  'contact.email',
  'contact.website',
  'contact.webchat',
  'contact.form',
  'eligibility.minAge',
  'eligibility.maxAge',
  'eligibility.selfReferralMinAge',
  'forensic.cutOffDays',
  'forensic.sampleStorageMonths',
  'capacity.weeksFrom',
  'capacity.weeksTo',
  'commissioning.from',
  'commissioning.until',
  'places.town',
  'places.postcode',
  'website',
  'charityNumber',
  'companyNumber',
  'from',
  'until',
  'corrections',
]);

/** A text or number of one line, or of several where it may be long. */
export function TextField({ path, schema, isRequired, label }: FieldProps & { label?: string | undefined }) {
  const { data, set, speaker } = useForm();
  const value = valueAt(data, path);
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  const isAsked = !isRequired && ASKED.has(pathToKey(path));
  const isLong = (schema.maxLength ?? 0) >= 400 && !/url|website|webchat|form|easyRead|bslVideo/.test(String(path.at(-1)));
  const change = (text: string) => {
    // What was emptied is not known; what cannot be left out has to be filled in.
    if (text === '') return set(path, isRequired ? null : undefined);
    set(path, isNumber && /^\d{1,9}$/.test(text.trim()) ? Number(text) : text);
  };
  const text = value === undefined || value === null ? '' : String(value);
  // What is copied from an e-mail or a page comes with spaces, curly quotes or half a postcode: as in a sheet, that is put right.
  const tidy = () => {
    const repaired = repairText(text, fieldToKind(String(path.at(-1)), schema));
    if (repaired !== text) change(repaired);
  };
  return (
    <FieldFrame path={path} as="label" label={label}>
      {(control) => (
        <>
          {isLong ? (
            <textarea
              {...control}
              rows={text.length > 90 ? 3 : 1}
              value={text}
              onChange={(event) => change(event.target.value)}
              onBlur={tidy}
            />
          ) : (
            <input
              {...control}
              type="text"
              autoComplete="off"
              inputMode={isNumber ? 'numeric' : undefined}
              className={isNumber ? 'short' : undefined}
              value={text}
              onChange={(event) => change(event.target.value)}
              onBlur={tidy}
            />
          )}
          {isAsked && (
            <label className="choice">
              <input
                type="checkbox"
                checked={value === undefined}
                onChange={(event) => set(path, event.target.checked ? undefined : null)}
              />
              {speaker.texts.editor.notKnown}
            </label>
          )}
        </>
      )}
    </FieldFrame>
  );
}

/** A list of short texts, one on each line. */
export function LinesField({ path }: FieldProps) {
  const { data, set } = useForm();
  const value = valueAt(data, path);
  const text = Array.isArray(value) ? value.join('\n') : '';
  return (
    <FieldFrame path={path} as="label" below>
      {(control) => (
        <textarea
          {...control}
          rows={3}
          value={text}
          onChange={(event) => set(path, event.target.value === '' ? undefined : event.target.value.split('\n'))}
          onBlur={() => {
            // Only where a line falls away: leaving the box is no step to take back.
            const lines = text.split('\n');
            const kept = lines.filter((line) => line.trim() !== '');
            if (text !== '' && kept.length < lines.length) set(path, kept.length > 0 ? kept : undefined);
          }}
        />
      )}
    </FieldFrame>
  );
}
