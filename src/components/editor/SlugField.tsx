import { tellingWordsIn } from '../../listing/telling-words.ts';
import { useForm } from './form-context.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { toSlug } from './new-file.ts';
import { valueAt, type Path } from './paths.ts';

/** The short name in the address, with a proposal that tells nothing. */
export function SlugField({ path }: { path: Path }) {
  const { data, set, index, speaker } = useForm();
  const { editor } = speaker.texts;
  const value = valueAt(data, path);
  const type = (valueAt(data, ['types', 0]) as string | undefined) ?? '';
  const place = valueAt(data, ['places', 0, 'town']) ?? valueAt(data, ['coverage', 'areas', 0]) ?? '';
  const proposal = toSlug(`${index.neutralKinds[type] ?? 'service'} ${String(place)}`, index.usedSlugs);
  const isFine = typeof value === 'string' && tellingWordsIn(value).length === 0 && !index.usedSlugs.includes(value);
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
          {!isFine && (
            <button type="button" className="link" onClick={() => set(path, proposal)}>
              {speaker.say(editor.useProposal, { proposal })}
            </button>
          )}
        </>
      )}
    </FieldFrame>
  );
}
