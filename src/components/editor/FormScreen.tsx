import { fileToSlug } from '../../listing/file-to-slug.ts';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { CHANGE_FORMAT, changeFileToText, type ChangeFile } from '../../edit/change-file.ts';
import { kindToFields } from '../../edit/content-kinds.ts';
import { groupToData } from '../../edit/confirming.ts';
import type { PlainMap } from '../../edit/edit-yaml.ts';
import { compareListings } from '../../edit/fields.ts';
import type { EditorIndex, Opened } from '../../upkeep/editor-index.ts';
import { newListingToFile } from '../../edit/preview.ts';
import type { FactGroup } from '../../listing/confirmation.ts';
import type { ReviewTask } from '../../upkeep/review-task.ts';
import type { Speaker } from '../../i18n/locale.ts';
import { changedFields, fieldsToChange, fieldsToWords, mergeData } from './change-of.ts';
import { CardPreview } from './CardPreview.tsx';
import { bindTicks, confirmedIn, withoutOthersFacts } from './confirmed-groups.ts';
import { Conflict } from './Conflict.tsx';
import type { EditorConfig, EditorHost } from './editor-config.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Fields } from './Field.tsx';
import { Form, type FormContext, type NewProvider } from './form-context.ts';
import { goTo } from './go-to.ts';
import { Handed } from './Handed.tsx';
import { ListingParts } from './ListingParts.tsx';
import { withoutEmpty, withValue } from './paths.ts';
import type { Problem } from './problem-text.ts';
import { tasksToText } from './queue.ts';
import { SaveBar } from './SaveBar.tsx';
import type { MadeChange, Sitting } from './sitting.ts';
import { useHistory } from './use-history.ts';
import { useProblems } from './use-problems.ts';
import { fieldToLabel } from './field-label.ts';
import { useLeaving } from './use-leaving.ts';
import { whyFailed } from './why-failed.ts';

const CONFLICTS: readonly string[] = ['both-changed', 'old-differs', 'fact-changed', 'confirmation-outdated'];

interface FormProps {
  opened: Opened;
  index: EditorIndex;
  host: EditorHost;
  config: EditorConfig;
  speaker: Speaker;
  /** The groups of facts that are to be confirmed, and all that is to be done about the listing. */
  due: readonly FactGroup[];
  tasks: readonly ReviewTask[];
  heading: string;
  /** How a file that is not there yet shall be called; listings are called by their short name. */
  newName?: string | undefined;
  help?: string | undefined;
  /** The next of the queue, where there is one. */
  next?: string | undefined;
  onSaved(now: Opened): void;
  /** As it was left earlier in this sitting, where its change was handed over. */
  left?: PlainMap | undefined;
  sitting: Sitting;
  /** A change is made, and can only be handed over. */
  onMade(made: MadeChange): void;
  /** The file with all changes is saved. */
  onKept(): void;
  /** These groups of a file are confirmed. */
  settled(file: string, groups: readonly FactGroup[]): void;
  /** On to the next of the queue, after this one was saved. */
  openNext(name: string): void;
  onDirty(isDirty: boolean): void;
}

type Outcome =
  | { kind: 'none' }
  | { kind: 'saved' | 'unchanged' }
  | { kind: 'failed'; why: string }
  | { kind: 'handed' }
  | { kind: 'conflict'; theirs: Opened; fields: string[] };

/** One file as a form. */
export function FormScreen(props: FormProps) {
  const { index, host, config, speaker, due, tasks, heading, newName, help, next, onSaved, onDirty, settled, openNext, sitting, onKept } =
    props;
  const [opened, setOpened] = useState(props.opened);
  const edited = useHistory(props.left ?? props.opened.data);
  const [newProvider, setNewProvider] = useState<NewProvider>();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [asked, setAsked] = useState(0);
  const [isSaving, setSaving] = useState(false);
  const typed = useMemo(() => bindTicks(opened.data, edited.data), [opened, edited.data]);
  // A field that was emptied is not known: it counts as left out, and its box stays open to be typed into.
  const data = useMemo(() => withoutEmpty(typed), [typed]);
  const { editor } = speaker.texts;
  const isNew = opened.base === null;
  const isListing = opened.kind === 'listing';
  const labelOf = useCallback((field: string) => fieldToLabel(field, speaker, opened.kind), [speaker, opened.kind]);
  const taken = useCallback((now: PlainMap) => slugTaken(now, isNew, index), [isNew, index]);
  const problems = useProblems(opened.kind, data, index.today, taken);
  const fields = useMemo(() => changedFields(opened, data), [opened, data]);
  const isDirty = fields.length > 0 && outcome.kind !== 'handed';
  const confirmed = useMemo(() => confirmedIn(opened.data, data), [opened, data]);
  // Everything that was asked for is answered: after saving there is nothing left to do here.
  const isDone = next !== undefined && due.length > 0 && due.every((group) => confirmed.includes(group));
  useLeaving(isDirty);
  useEffect(() => onDirty(isDirty), [isDirty, onDirty]);

  // Someone who saved far down the form sees the result at the top.
  const outcomeRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome.kind === 'none') return;
    outcomeRef.current?.focus({ preventScroll: true });
    outcomeRef.current?.scrollIntoView({ block: 'center' });
  }, [outcome]);

  const { set: step } = edited;
  const form: FormContext = {
    kind: opened.kind,
    data: typed,
    start: isNew ? {} : opened.data,
    isNew,
    index,
    speaker,
    withheld: opened.withheld,
    newProvider,
    setNewProvider,
    set: (path, value) => {
      const changed = withValue(typed, path, value);
      if (outcome.kind !== 'none' && outcome.kind !== 'conflict') setOutcome({ kind: 'none' });
      problems.setOthers([]);
      step(changed, typeof value === 'string' || value === null ? path.join('.') : '');
    },
    problemsAt: (field, below) => problems.shown.filter((each) => each.field === field || (below && each.field.startsWith(`${field} > `))),
  };

  async function save() {
    problems.showAll();
    if (problems.all.length > 0) return setAsked(asked + 1);
    const file = !isNew ? opened.file : isListing ? newListingToFile(data) : `content/${opened.kind}s/${newName}.yaml`;
    const change = fieldsToChange(opened, file, fields);
    const provider = newProvider && data['provider'] === newProvider.slug ? providerToChange(newProvider) : undefined;
    if (!host.save) {
      settled(file, confirmed);
      const words = fieldsToWords(fields, labelOf, editor.notKnown);
      const name = nameOf(opened, newName);
      props.onMade({ name, file: isNew ? '' : file, changes: [...(provider ? [provider] : []), change], words, data: edited.data });
      return setOutcome({ kind: 'handed' });
    }
    setSaving(true);
    try {
      if (provider && newProvider && !newProvider.isSaved) {
        const made = await host.save(`content/${provider.ref}.yaml`, changeFileToText(provider));
        if (made.state === 'refused') {
          problems.setOthers(made.issues.map((each) => ({ ...each, field: 'provider' })));
          return setAsked(asked + 1);
        }
        setNewProvider({ ...newProvider, isSaved: true });
      }
      const { state, issues, now } = await host.save(file, changeFileToText(change));
      if (state !== 'refused' && now) {
        setOpened(now);
        edited.set(now.data, '');
        setOutcome({ kind: state });
        onSaved(now);
        settled(now.file, confirmed);
        if (isDone) openNext(heading);
      } else {
        const both = [...new Set(issues.filter(({ key }) => CONFLICTS.includes(key)).flatMap((each) => collidedFields(each, opened, now)))];
        if (both.length > 0 && now) setOutcome({ kind: 'conflict', theirs: now, fields: both });
        else {
          problems.setOthers(issues.map((each) => ({ ...each, field: each.field.replaceAll('.', ' > ') })));
          setAsked(asked + 1);
        }
      }
    } catch (error) {
      setOutcome({ kind: 'failed', why: whyFailed(error, speaker) });
    } finally {
      setSaving(false);
    }
  }

  function settle(theirs: Opened, collided: readonly string[], ours: readonly string[]) {
    setOpened(theirs);
    edited.set(withoutOthersFacts(mergeData(theirs.data, fields, ours, collided), theirs.data, data), '');
    setOutcome({ kind: 'none' });
  }

  const keys = (event: React.KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y' && key !== 's') return;
    event.preventDefault();
    if (key === 's') void save();
    else if (key === 'y' || event.shiftKey) edited.redo();
    else edited.undo();
  };

  return (
    <Form value={form}>
      <div className="editor-two" onKeyDown={keys}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
          onBlur={(event) => {
            edited.pause();
            problems.leave(event);
          }}
        >
          <h1 tabIndex={-1} data-form>
            {heading}
          </h1>
          {help && <p className="panel">{help}</p>}
          {tasks.length > 0 && (
            <p className="panel" data-tasks>
              {editor.queueReasons} {tasksToText(tasks, speaker)}
            </p>
          )}
          <SaveBar
            edited={edited}
            count={fields.length}
            label={!host.save ? editor.makeChange : isDone ? editor.saveNext : editor.save}
            isSaving={isSaving}
            speaker={speaker}
            save={() => void save()}
          />
          <ErrorSummary problems={problems.shown} labelOf={labelOf} speaker={speaker} asked={asked} />
          <div className="outcome" tabIndex={-1} ref={outcomeRef}>
            {outcome.kind === 'saved' && (
              <p className="panel" role="status" data-saved>
                {editor.saved} {speaker.say(index.publisher ? editor.savedBy : editor.savedBySomeone, { publisher: index.publisher ?? '' })}
              </p>
            )}
            {outcome.kind === 'unchanged' && (
              <p className="panel" role="status" data-saved>
                {editor.unchanged}
              </p>
            )}
            {outcome.kind === 'failed' && (
              <p className="panel danger" role="alert" data-failed>
                {speaker.say(editor.saveFailed, { why: outcome.why })}
              </p>
            )}
            {outcome.kind === 'handed' && (
              <Handed config={config} sitting={sitting} onSaved={onKept} next={next} openNext={() => openNext(heading)} speaker={speaker} />
            )}
            {outcome.kind === 'conflict' && (
              <Conflict
                fields={outcome.fields.flatMap((field) => fields.find((each) => each.field === field) ?? [])}
                seen={outcome.fields.filter((field) => !fields.some((each) => each.field === field))}
                opened={opened}
                theirs={outcome.theirs}
                labelOf={labelOf}
                speaker={speaker}
                settle={(ours) => settle(outcome.theirs, outcome.fields, ours)}
              />
            )}
          </div>
          {isListing ? (
            <ListingParts due={due} isNew={isNew} withheld={opened.withheld} />
          ) : (
            <Fields path={[]} schema={kindToFields(opened.kind)} />
          )}
          {isListing && !isNew && (
            <p className="links">
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  form.set(['lifecycle'], { status: 'closed', since: index.today });
                  setTimeout(() => goTo('lifecycle > successor'), 50);
                }}
              >
                {editor.close}
              </button>
            </p>
          )}
        </form>
        {isListing && <CardPreview />}
      </div>
    </Form>
  );
}

const providerToChange = ({ slug, name }: NewProvider): ChangeFile => ({
  format: CHANGE_FORMAT,
  ref: `providers/${slug}`,
  base: null,
  fields: [{ field: 'name', new: name }],
});

const nameOf = (opened: Opened, newName: string | undefined): string => String(opened.data['ref'] ?? newName ?? fileToSlug(opened.file));

/** The fields that two have changed. Of a confirmation of facts that are no longer so: those facts. */
function collidedFields({ key, field }: { key: string; field: string }, before: Opened, now: Opened | undefined): string[] {
  if (key !== 'confirmation-outdated' || !now) return [field];
  const group = field.split('.')[1] as FactGroup;
  return compareListings(groupToData(before.data, group), groupToData(now.data, group)).map((each) => each.field);
}

function slugTaken(data: PlainMap, isNew: boolean, index: EditorIndex): Problem[] {
  const { slug } = data;
  if (!isNew || typeof slug !== 'string' || !index.usedSlugs.includes(slug)) return [];
  const other = index.listings.find((each) => each.slug === slug)?.file ?? slug;
  return [{ field: 'slug', key: 'slug-twice', values: { found: `“${slug}”`, other } }];
}
