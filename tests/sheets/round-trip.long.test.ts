import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeGeneratedContent } from '../support/generated-content.ts';
import { exportAndImport, withFixture } from './round-trip.ts';

test.each(['xlsx', 'csv'] as const)(
  'a thousand made-up listings, exported as %s and imported again, are not changed by one byte',
  async (ending) => {
    const { root, remove } = writeGeneratedContent(1_187, 7);
    try {
      const { imported, changed } = await exportAndImport(root, ending);
      expect(imported.out).toBe('0 new, 0 changed, 1188 unchanged, 0 refused. There is nothing to write.\n');
      expect(changed).toEqual([]);
    } finally {
      remove();
    }
  },
);

/** Opens a file in LibreOffice and saves it under another ending. */
function saveAs(folder: string, file: string, ending: string): void {
  execFileSync(
    'soffice',
    ['--headless', `-env:UserInstallation=file://${folder}-profile`, '--convert-to', ending, '--outdir', folder, join(folder, file)],
    {
      stdio: 'ignore',
      timeout: 300_000,
    },
  );
}

describe('LibreOffice opens the workbook and saves it', () => {
  test('untouched: nothing is changed', async () => {
    await withFixture(async (root) => {
      const { imported, changed } = await exportAndImport(root, 'xlsx', (folder) => {
        saveAs(folder, 'listings.xlsx', 'ods');
        saveAs(folder, 'listings.ods', 'xlsx');
        renameSync(join(folder, 'listings.ods'), `${folder}-listings.ods`);
      });
      expect(imported.out).toMatch(/^0 new, 0 changed, \d{2,3} unchanged, 0 refused\./);
      expect(changed).toEqual([]);
    });
  });

  test('edited: just the edited fields are changed', async () => {
    await withFixture(async (root) => {
      const { imported, changed } = await exportAndImport(root, 'xlsx', (folder) => {
        // The flat form of LibreOffice can be edited as text, cell by cell.
        saveAs(folder, 'listings.xlsx', 'fods');
        const path = join(folder, 'listings.fods');
        const text = readFileSync(path, 'utf8');
        const edited = text
          .replaceAll('<text:p>Steep Hill House</text:p>', '<text:p>Steep Hill Centre</text:p>')
          .replace('<text:p>0306 999 0102</text:p>', '<text:p>0306 999 0999</text:p>');
        expect(edited).not.toBe(text);
        writeFileSync(path, edited);
        saveAs(folder, 'listings.fods', 'xlsx');
        renameSync(path, `${folder}-listings.fods`);
      });
      expect(imported.out).toContain('~ name: “Steep Hill House” → “Steep Hill Centre”');
      expect(imported.out).toMatch(/~ contact > phones > \d > number: “0306 999 0102” → “0306 999 0999”/);
      expect(imported.out).toMatch(/0 new, 2 changed, \d+ unchanged, 0 refused\. Written\.\n$/);
      expect(changed).toHaveLength(2);
    });
  });
});
