import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EditorSession } from '../../src/cli/editor/editor-session.ts';
import { changeFileToText } from '../../src/edit/change-file.ts';
import { textToChecksum } from '../../src/edit/checksum.ts';
import { FIXTURE_TODAY } from '../support/fixture-content.ts';
import { openCheckout } from './editing.ts';

const FILE = 'content/services/kent/adviser-gravesend.yaml';
const MOVED = 'content/services/sussex/adviser-gravesend.yaml';

describe('a listing that gets another area', () => {
  test('is saved in that area’s folder, and no longer in the old one', async () => {
    const checkout = await openCheckout({ withForm: false });
    try {
      const session = new EditorSession({ root: checkout.root, today: () => FIXTURE_TODAY });
      const { data, base } = session.open(FILE);
      const before = checkout.read(FILE);
      const areas = (data['coverage'] as { areas: string[] }).areas;
      const change = changeFileToText({
        format: 'waymark-change-1',
        ref: String(data['ref']),
        base,
        fields: [
          { field: 'coverage.areas', old: areas, new: ['sussex'] },
          ...((data['coverage'] as { councils?: string[] }).councils
            ? [{ field: 'coverage.councils', old: (data['coverage'] as { councils: string[] }).councils }]
            : []),
        ],
      });
      const outcome = session.save(FILE, change);
      expect(outcome).toMatchObject({ state: 'saved', issues: [], now: { file: MOVED } });
      expect(existsSync(join(checkout.root, FILE))).toBe(false);
      expect(checkout.read(MOVED)).not.toBe(before);
      expect(textToChecksum(checkout.read(MOVED))).toBe(outcome.now!.base);
      expect(session.index().listings.filter(({ ref }) => ref === data['ref'])).toMatchObject([{ file: MOVED, areas: ['sussex'] }]);
    } finally {
      await checkout.close();
    }
  });
});
