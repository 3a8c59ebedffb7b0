import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { realDisk } from '../../src/directory/journal/disk.ts';
import { changedFiles, readBytes } from '../sheets/round-trip.ts';
import { whileTinyContent } from '../support/tiny-content.ts';
import { runListings } from './run-listings.ts';

afterEach(() => vi.restoreAllMocks());

describe('a disk that can’t be written is said in a sentence, and nothing is half-written', () => {
  test.each([
    ['ENOSPC', 'the disk is full (ENOSPC). Free some space, then run the command again'],
    ['EROFS', 'the disk can only be read (EROFS). Copy the project to a disk that can be written'],
    ['EBUSY', 'another program has it open (EBUSY). Close the file in Excel, then run the command again'],
  ])('%s', (code, why) =>
    whileTinyContent({}, async (root) => {
      const before = readBytes(root);
      vi.spyOn(realDisk, 'write').mockImplementation((path) => {
        throw Object.assign(new Error('no'), { code, path });
      });
      const ran = await runListings(root, 'confirm', 'adviser-gravesend', '--groups', 'hours', '--by', 'provider', '--how', 'phone');
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(ran.err).toBe(`${join(root, 'content/.journal.json')} cannot be read or written: ${why}. Nothing is half-written.\n`);
      expect(changedFiles(before, readBytes(root))).toEqual([]);
      expect(readdirSync(join(root, 'content')).filter((name) => name.startsWith('.'))).toEqual([]);
    }),
  );
});

test.each([
  ['none.xlsx', 'The file none.xlsx is not there. Check its name and its folder.'],
  ['tests', 'The file tests is a folder. Name a file in it.'],
])('a sheet that can’t be read, %s, is said in a sentence', (name, said) =>
  whileTinyContent({}, async (root) => expect(await runListings(root, 'import', name)).toMatchObject({ code: 2, err: `${said}\n` })),
);
