import type { Command } from './command.ts';

/** A command, loaded when it is called. */
export interface Entry {
  does: string;
  /** How it is called where that is not by its own name. */
  call?: string;
  load(): Promise<{ command: Command }>;
}

/** Commands that are called by a second word. */
export interface Group {
  about: string;
  commands: Readonly<Record<string, (Entry | Group) & { does: string; call?: string }>>;
}

const listings: Group = {
  about:
    'Keeps the listings true. import and apply first show what they would change, and change it with --apply; the others change at once what you name, or show it with --dry-run. It is always all of it or nothing.',
  commands: {
    new: { does: 'asks about a service and writes its listing', load: () => import('./listings/new.ts') },
    export: { does: 'writes listings as sheets for Excel', load: () => import('./listings/export.ts') },
    import: { does: 'shows what a sheet would change, and changes it', load: () => import('./listings/import.ts') },
    propose: { does: 'writes what another directory’s feed has as a sheet to judge', load: () => import('./listings/propose.ts') },
    apply: { does: 'shows what a change file would change, and changes it', load: () => import('./listings/apply.ts') },
    confirm: { does: 'records that somebody asked the service', load: () => import('./listings/confirm.ts') },
    tested: { does: 'logs a test call to a number', load: () => import('./listings/tested.ts') },
    notice: { does: 'writes a notice that visitors see for some days', load: () => import('./listings/notice.ts') },
    close: { does: 'marks a service as closed, and leads people on', load: () => import('./listings/close.ts') },
    move: { does: 'gives a listing another address; the old one leads there', load: () => import('./listings/move.ts') },
    'hand-over': { does: 'moves a commissioner’s services to its successor', load: () => import('./listings/hand-over.ts') },
    ask: { does: 'writes e-mails that ask providers whether their listings are right', load: () => import('./listings/ask.ts') },
    inbox: { does: 'reads the answers, confirms what is right, and lists the rest', load: () => import('./listings/inbox.ts') },
    review: { does: 'says which listings need a call', load: () => import('./listings/review.ts') },
    coverage: { does: 'says who is served where, and who is not', load: () => import('./listings/coverage.ts') },
    snapshot: { does: 'writes waits and coverage of today, to compare with other days', load: () => import('./listings/snapshot.ts') },
    links: { does: 'checks whether the web addresses still work', load: () => import('./listings/links.ts') },
  },
};

/** Part of the tests: a copy without them does everything else. */
const fromTests = (path: string) => (): Promise<{ command: Command }> => import(new URL(`../../tests/${path}`, import.meta.url).href);

/** Every command, as package.json's scripts name them. */
export const COMMANDS: Group['commands'] = {
  start: { does: 'checks, builds and serves the site', call: 'npm start --', load: () => import('./start.ts') },
  build: { does: 'checks the content and builds the site into dist/', call: 'npm run build --', load: () => import('./build.ts') },
  check: {
    does: 'says everything that is wrong in content/, and what is missing',
    call: 'npm run check --',
    load: () => import('./check.ts'),
  },
  listings: { does: 'keeps the listings true', call: 'npm run listings --', ...listings },
  editor: { does: 'opens the editing form on this checkout', call: 'npm run editor --', load: () => import('./editor.ts') },
  find: { does: 'prints who can help somewhere, in order and with reasons', call: 'npm run find --', load: () => import('./find.ts') },
  postcodes: {
    does: 'makes exact tables of places from an official file',
    call: 'npm run postcodes --',
    load: () => import('./postcodes.ts'),
  },
  boundaries: {
    does: 'makes the official shapes of the police areas from an official file',
    call: 'npm run boundaries --',
    load: () => import('./boundaries.ts'),
  },
  'audit:site': { does: 'checks a deployed copy', call: 'npm run audit:site --', load: () => import('./audit-site.ts') },
  bench: { does: 'measures', call: 'npm run bench --', load: fromTests('bench/run.ts') },
  pictures: { does: 'makes the handbook’s pictures', call: 'npm run pictures --', load: fromTests('handbook/make-pictures.ts') },
};
