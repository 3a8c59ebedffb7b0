import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Kind } from '../../edit/content-kinds.ts';
import type { EditorIndex, Opened } from '../../upkeep/editor-index.ts';
import type { FactGroup } from '../../listing/confirmation.ts';
import { fileToSlug } from '../../listing/file-to-slug.ts';
import { speakerFor } from '../../i18n/locale.ts';
import type { EditorConfig, EditorHost } from './editor-config.ts';
import { Handed } from './Handed.tsx';
import { formScreen, loadFormScreen } from './load-form-screen.ts';
import { copyOf, newFile, newRef } from './new-file.ts';
import { dueGroups, nextIn, queueOf, withoutDue } from './queue.ts';
import { withChange, type Sitting } from './sitting.ts';
import { StartScreen } from './StartScreen.tsx';
import { useLeaving } from './use-leaving.ts';

interface Shown {
  opened: Opened;
  newName?: string | undefined;
  /** What is to be done first, where that goes without saying for nobody. */
  help?: string | undefined;
  /** A new form, not one whose fields are kept. */
  key: number;
}

/** The editing form: the first page, or one file. */
export function EditorScreens({ config, host, index: first }: { config: EditorConfig; host: EditorHost; index: EditorIndex }) {
  const speaker = speakerFor(config.locale);
  const { editor } = speaker.texts;
  const [index, setIndex] = useState(first);
  const [shown, setShown] = useState<Shown>();
  const [area, setArea] = useState('');
  /** The listings that were due when the queue was begun. */
  const [queue, setQueue] = useState<readonly string[]>([]);
  const [fault, setFault] = useState('');
  const [notice, setNotice] = useState('');
  const [sitting, setSitting] = useState<Sitting>(new Map());
  const [isKept, setKept] = useState(true);
  // What was made here is nowhere else until it is saved as a file.
  useLeaving(!isKept);
  const isDirty = useRef(false);
  const onDirty = useCallback((is: boolean) => void (isDirty.current = is), []);
  const box = useRef<HTMLDivElement>(null);
  // A page that has just loaded starts at its top; a screen that takes the place of another starts at its heading.
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) box.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [shown?.key]);

  const mayLeave = () => !isDirty.current || confirm(editor.leaveUnsaved);
  const show = (opened: Opened, { newName, help }: Pick<Shown, 'newName' | 'help'> = {}) => {
    isDirty.current = false;
    setShown((before) => ({ opened, newName, help, key: (before?.key ?? 0) + 1 }));
    scrollTo(0, 0);
  };
  async function open(file: string, kind: Kind, message = '') {
    if (!mayLeave()) return;
    setNotice('');
    try {
      const [opened] = await Promise.all([host.open(file, kind), loadFormScreen()]);
      show(opened);
      // Not before: "this is the next one" would stand above the one before.
      setNotice(message);
      setFault('');
    } catch {
      setFault(editor.failed);
    }
  }
  async function create(kind: Kind, name: string, title?: string) {
    if (!mayLeave()) return;
    try {
      await loadFormScreen();
      show(newFile(kind, name, title), { newName: kind === 'listing' ? undefined : name });
      setFault('');
    } catch {
      setFault(editor.failed);
    }
  }
  function home() {
    if (!mayLeave()) return;
    isDirty.current = false;
    setShown(undefined);
    setNotice('');
    if (location.hash) history.replaceState(undefined, '', location.pathname);
    setQueue([]);
    if (host.save) host.index().then(setIndex, () => setFault(editor.failed));
  }
  // A page of the site leads to one listing: /editor/#u753ja.
  const openByHash = useEffectEvent(() => {
    const file = index.listings.find(({ ref }) => `#${ref}` === location.hash)?.file;
    if (file) void open(file, 'listing');
  });
  useEffect(() => {
    openByHash();
    addEventListener('hashchange', openByHash);
    return () => removeEventListener('hashchange', openByHash);
  }, []);
  const startQueue = (from?: string) => {
    const files = queueOf(index, area).map(({ file }) => file);
    const file = from ?? files[0];
    setQueue(files);
    if (file) void open(file, 'listing');
  };

  const isQueued = shown !== undefined && queue.includes(shown.opened.file);
  const next = isQueued ? nextIn(queue, shown.opened.file, index) : undefined;
  const settled = (file: string, groups: readonly FactGroup[]) => setIndex((before) => withoutDue(before, file, groups));
  const saved = (file: string, now: Opened) => {
    setShown((before) => before && { ...before, opened: now });
    if (now.file === file || file === '') return;
    // A listing that has got another area is in another folder.
    setQueue((before) => before.map((each) => (each === file ? now.file : each)));
    setIndex((before) => ({
      ...before,
      listings: before.listings.map((each) => (each.file === file ? { ...each, file: now.file } : each)),
    }));
  };
  const openNext = (name: string) => {
    isDirty.current = false;
    if (next) void open(next.file, 'listing', host.save ? speaker.say(editor.savedNext, { name }) : '');
  };
  const entry = shown && index.listings.find(({ file }) => file === shown.opened.file);
  // It is there before anything is shown in it.
  const FormScreen = formScreen();
  const areaName =
    area === ''
      ? editor.allAreas
      : area === 'national'
        ? editor.national
        : speaker.pick(index.areas.find(({ id }) => id === area) ?? { en: '' }).text;
  return (
    <div ref={box}>
      <p className={notice ? 'panel' : undefined} role="status" data-notice>
        {notice}
      </p>
      {fault && (
        <p className="panel danger" role="alert">
          {fault}
        </p>
      )}
      {!shown && sitting.size > 0 && <Handed {...{ config, sitting, speaker }} onSaved={() => setKept(true)} />}
      {!shown && (
        <StartScreen
          {...{ index, speaker, area, setArea, startQueue }}
          open={(file, kind) => void open(file, kind)}
          create={(kind, name, title) => void create(kind, name, title)}
          preload={() => void loadFormScreen().catch(() => undefined)}
        />
      )}
      {shown && FormScreen && (
        <>
          <nav className="links small form-nav" aria-label={editor.title}>
            <button type="button" className="link" onClick={home}>
              {editor.back}
            </button>
            {isQueued && <span data-place>{speaker.say(editor.queueCount, { count: queueOf(index, area).length, area: areaName })}</span>}
            {next && (
              <button type="button" className="link" data-next onClick={() => void open(next.file, 'listing')}>
                {editor.next}
              </button>
            )}
            {isQueued && !next && <span>{editor.nothingNext}</span>}
            {shown.opened.kind === 'listing' && shown.opened.base !== null && (
              <button
                type="button"
                className="link"
                onClick={() => mayLeave() && show(copyOf(shown.opened, newRef(index.usedRefs)), { help: editor.copyHelp })}
              >
                {editor.copy}
              </button>
            )}
          </nav>
          <FormScreen
            key={shown.key}
            opened={shown.opened}
            newName={shown.newName}
            help={shown.help}
            heading={headingOf(shown, editor)}
            due={dueGroups(entry)}
            tasks={entry?.tasks ?? []}
            onSaved={(now) => saved(shown.opened.file, now)}
            next={next?.name}
            left={sitting.get(String(shown.opened.data['ref'] ?? shown.newName ?? fileToSlug(shown.opened.file)))?.data}
            onMade={(made) => {
              setSitting((before) => withChange(before, made));
              setKept(false);
            }}
            onKept={() => setKept(true)}
            sitting={sitting}
            {...{ index, host, config, speaker, onDirty, settled, openNext }}
          />
        </>
      )}
    </div>
  );
}

function headingOf(
  { opened }: Shown,
  editor: Record<'newListing' | 'newProvider' | 'newCommissioner' | 'newNotice' | 'notice', string>,
): string {
  const { name } = opened.data;
  if (opened.base !== null && typeof name === 'string') return name;
  if (opened.base !== null) return editor.notice;
  return { listing: editor.newListing, provider: editor.newProvider, commissioner: editor.newCommissioner, notice: editor.newNotice }[
    opened.kind
  ];
}
