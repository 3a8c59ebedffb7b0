import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runListings } from '../changing-listings/run-listings.ts';
import { textToMapping } from '../../src/sheets/mapping.ts';
import { whileTinyContent } from '../support/tiny-content.ts';

const SHEET = `Support services in our county,,,,,,
Organisation,Telephone,2nd phone,Address,Town,Service type,Internal ref
Open Door,01474 536662,01474 536663,"1 Some St",Gravesend,Help line,7
Safe Space,01474 536664,,"2 Some St",Dartford,adviser,9
`;

describe('a sheet that is no export of ours', () => {
  test('is not taken for one because it has a column “Address”: a draft of a mapping is written next to it', async () => {
    const { out, draft, code } = await importDraft(SHEET);
    expect(code).toBe(1);
    expect(out).toMatch(/^council\.csv is not an export of ours\. A draft of a mapping is in \S+council\.mapping\.yaml: check every line/);
    expect(out).toContain('! council.csv: The sheet council.csv has none of the headings of an export.');
    expect(textToMapping(draft)).toEqual({
      columns: {
        Organisation: 'name',
        Telephone: 'phones.1.number',
        '2nd phone': 'phones.2.number',
        Address: 'places.1.address',
        Town: 'places.1.town',
        'Service type': 'types',
      },
      skip: ['Internal ref'],
      values: {},
      fixed: {},
    });
    expect(draft).toContain('#   types: # adviser, helpline\n#     Help line: \n');
  });

  test('keeps a mapping that is there: somebody may have corrected it', async () => {
    const { out, draft } = await importDraft(SHEET, 'columns: { A: name }\n');
    expect(out).toContain('There is a mapping in ');
    expect(draft).toBe('columns: { A: name }\n');
  });
});

function importDraft(csv: string, mapping?: string): Promise<{ out: string; code: number | null; draft: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'council-'));
  const draft = join(folder, 'council.mapping.yaml');
  if (mapping !== undefined) writeFileSync(draft, mapping);
  return whileTinyContent({}, async (root) => {
    writeFileSync(join(folder, 'council.csv'), csv);
    const { out, code } = await runListings(root, 'import', join(folder, 'council.csv'));
    return { out, code, draft: readFileSync(draft, 'utf8') };
  }).finally(() => rmSync(folder, { recursive: true }));
}
