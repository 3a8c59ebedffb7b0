import { describe, expect, test } from 'vitest';
import { writeGeneratedContent } from '../support/generated-content.ts';
import { exportAndImport, withFixture } from './round-trip.ts';

describe.each(['xlsx', 'csv'] as const)('all listings, exported as %s and imported again', (ending) => {
  test('are not changed by one byte', async () => {
    await withFixture(async (root) => {
      const { exported, imported, changed } = await exportAndImport(root, ending);
      expect(exported).toMatchObject({ code: 0, err: '' });
      expect(imported.out).toMatch(/^0 new, 0 changed, \d{2,3} unchanged, 0 refused\. There is nothing to write\.\n$/);
      expect(changed).toEqual([]);
    });
  });

  test('nor are a hundred made-up ones beside them, with comments and values written in other ways', async () => {
    const { root, remove } = writeGeneratedContent(200);
    try {
      const { imported, changed } = await exportAndImport(root, ending);
      // Two hundred listings and a notice.
      expect(imported.out).toBe('0 new, 0 changed, 201 unchanged, 0 refused. There is nothing to write.\n');
      expect(changed).toEqual([]);
    } finally {
      remove();
    }
  });
});
