import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { realDisk } from '../../src/directory/journal/disk.ts';
import { LOCK } from '../../src/directory/journal/lock.ts';
import { ChangedMeanwhile, JOURNAL, settleJournal, writeFiles } from '../../src/directory/journal/journal.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { TINY_TODAY, withTinyContent } from '../support/tiny-content.ts';
import { readState, STATES, toChanges, writeState } from './two-states.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'journal-'));
  writeState(root, 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

const SCRIPT = 'tests/changing-listings/write-and-die.ts';
const dieAt = (step: number, written = 1) => {
  const { signal } = spawnSync(process.execPath, [SCRIPT, root, 'new', String(step), String(written)], { encoding: 'utf8' });
  expect(signal).toBe('SIGKILL');
};

/** The state on the disk after the next command has begun: it has to be one of the two, with nothing left beside it. */
function settledState(): 'old' | 'new' {
  settleJournal(root);
  const now = readState(root);
  const state = now['content/services/gwent/come.yaml'] === undefined ? 'old' : 'new';
  expect(now).toEqual(STATES[state]);
  return state;
}

describe('killed while it writes several files', () => {
  // Two steps make the journal, two each file, one takes a file away; then the journal goes.
  test.each([
    { step: 1, written: 0, state: 'old', when: 'as the journal is opened' },
    { step: 1, written: 0.5, state: 'old', when: 'with half of the journal written' },
    { step: 2, written: 1, state: 'old', when: 'with the journal written, before it has its name' },
    { step: 3, written: 0, state: 'new', when: 'as the first file is opened' },
    { step: 3, written: 0.5, state: 'new', when: 'with half of the first file written' },
    { step: 4, written: 1, state: 'new', when: 'before the first file is in place' },
    { step: 7, written: 0.9, state: 'new', when: 'with the third file almost written' },
    { step: 15, written: 1, state: 'new', when: 'before a file is taken away' },
    { step: 16, written: 0.5, state: 'new', when: 'with half of a new file written' },
    { step: 18, written: 1, state: 'new', when: 'before the journal is taken away' },
  ])('$when, the next command finds the $state state, whole', ({ step, written, state }) => {
    dieAt(step, written);
    expect(settledState()).toBe(state);
  });

  test('at ten moments that chance chooses, it finds the old or the new state, whole', async () => {
    for (let run = 0; run < 10; run++) {
      const child = spawn(process.execPath, [SCRIPT, root, 'both'], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      if (settledState() === 'new') writeFiles(root, toChanges('new', 'old'));
    }
  });

  test('and killed again while that is finished, it is finished the next time', () => {
    dieAt(5);
    let steps = 0;
    const failing = {
      ...realDisk,
      rename: (from: string, to: string) => {
        if (++steps === 2) throw new Error('no power');
        realDisk.rename(from, to);
      },
    };
    expect(() => settleJournal(root, failing)).toThrow('no power');
    expect(settledState()).toBe('new');
  });
});

describe('a text of megabytes, interrupted before it is in its place', () => {
  // One letter more before them puts the two halves of such a sign on either side of any border.
  test.each(['', 'x'])('is there whole afterwards, whatever its signs (%j first)', (first) => {
    const file = 'content/feeds/large.json';
    const after = `${first}${'🎗'.repeat(250_000)}"\\\n\ud83c`.repeat(2);
    const failing = {
      ...realDisk,
      write(path: string, parts: Iterable<string | Uint8Array>) {
        if (path.includes('large')) throw new Error('no power');
        realDisk.write(path, parts);
      },
    };
    expect(() => writeFiles(root, [{ file, before: undefined, after }], failing)).toThrow('no power');
    expect(settleJournal(root)).toBe('finished');
    // Half a sign has no form in a file.
    expect(readFileSync(join(root, file), 'utf8')).toBe(after.toWellFormed());
  });
});

describe('what is never written over', () => {
  test('a file that was edited between the preview and the writing', () => {
    const file = 'content/services/kent/listing-3.yaml';
    writeFileSync(join(root, file), 'by hand\n');
    expect(() => writeFiles(root, toChanges('old', 'new'))).toThrow(ChangedMeanwhile);
    expect(readState(root)).toEqual({ ...STATES.old, [file]: 'by hand\n' });
  });

  test('a file that was edited after the writing was interrupted: the next command says so and changes nothing', () => {
    dieAt(5);
    const file = 'content/services/kent/listing-5.yaml';
    writeFileSync(join(root, file), 'by hand\n');
    // The lock of the process that died is of no use to anybody.
    const { [LOCK]: _, ...before } = readState(root);
    expect(() => settleJournal(root)).toThrow(`${file} was changed in the meantime.`);
    expect(readState(root)).toEqual(before);
  });

  test('a file outside of content/', () => {
    for (const file of ['package.json', 'content/../package.json', '/etc/passwd', 'content\\..\\x']) {
      expect(() => writeFiles(root, [{ file, before: undefined, after: 'x' }])).toThrow('does not lie in content/');
    }
  });

  test('anything that a journal says which is not whole', () => {
    const files = [{ file: 'content/services/kent/gone.yaml', before: null, after: 'x' }];
    for (const text of ['', '{"sum":', JSON.stringify({ sum: 'wrong', files }), JSON.stringify({ files }), 'null']) {
      writeFileSync(join(root, JOURNAL), text);
      expect(settleJournal(root)).toBe('undone');
      expect(readState(root)).toEqual(STATES.old);
    }
  });
});

describe('the commands', () => {
  const listing = 'content/services/kent/adviser-gravesend.yaml';
  const interrupt = (tiny: string, text: string) => {
    const before = readFileSync(join(tiny, listing), 'utf8');
    const failing = {
      ...realDisk,
      write: (path: string, parts: Iterable<string | Uint8Array>) => {
        if (path.includes('adviser-gravesend')) throw new Error('no power');
        realDisk.write(path, parts);
      },
    };
    const after = before.replace('Family Matters', text);
    expect(() => writeFiles(tiny, [{ file: listing, before, after }], failing)).toThrow('no power');
    return { before, after };
  };
  const run = (tiny: string, ...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/run.cjs', ...args], {
      encoding: 'utf8',
      env: { ...process.env, WAYMARK_ROOT: tiny, WAYMARK_TODAY: TINY_TODAY, NODE_NO_WARNINGS: '1' },
    });

  test('check finishes what was interrupted before it reads', () => {
    withTinyContent({}, (tiny) => {
      const { after } = interrupt(tiny, 'New Name');
      expect(run(tiny, 'check').status).toBe(0);
      expect(readFileSync(join(tiny, listing), 'utf8')).toBe(after);
      expect(existsSync(join(tiny, JOURNAL))).toBe(false);
    });
  });

  test('so does whatever reads the content: build, start and the commands for listings read it the same way', () => {
    withTinyContent({}, (tiny) => {
      interrupt(tiny, 'New Name');
      expect(readDirectory(tiny, TINY_TODAY).directory!.services.some(({ name }) => name === 'New Name')).toBe(true);
    });
  });

  test('check says in one line what to do where that is not possible', () => {
    withTinyContent({}, (tiny) => {
      interrupt(tiny, 'New Name');
      writeFileSync(join(tiny, listing), 'by hand: yes\n');
      const { status, stdout } = run(tiny, 'check');
      expect(status).toBe(1);
      expect(stdout.trim()).toBe(
        `content/.journal.json:1  whole file  A change to several files was interrupted, and ${listing} has been edited since, so it can’t be finished.  Restore ${listing} with git, or delete content/.journal.json to keep everything as it is now.`,
      );
    });
  });
});
