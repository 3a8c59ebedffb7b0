import { describe, expect, test } from 'vitest';
import { cellsOfEveryKind } from './spoiled-cases/cells-of-every-kind.ts';
import { dates } from './spoiled-cases/dates.ts';
import { files } from './spoiled-cases/files.ts';
import { headings } from './spoiled-cases/headings.ts';
import { hours } from './spoiled-cases/hours.ts';
import { movedCells } from './spoiled-cases/moved-cells.ts';
import { phones } from './spoiled-cases/phones.ts';
import { rows } from './spoiled-cases/rows.ts';
import { importSpoiled } from './spoiled.ts';

const SITUATIONS = {
  phones,
  dates,
  hours,
  'cells of every kind': cellsOfEveryKind,
  rows,
  'moved cells': movedCells,
  headings,
  'files as such': files,
};

// Each sheet is imported with --apply: what is refused must leave every file as it was.
describe.each(Object.entries(SITUATIONS))('%s', (_, cases) => {
  test.each(cases)('$what', async ({ spoil, lines }) => {
    const imported = await importSpoiled(spoil);
    expect(imported.lines).toEqual(lines);
    const isRefused = lines.some((line) => line.startsWith('! '));
    const isChange = lines.some((line) => /^[~+-] /.test(line));
    expect(imported.code).toBe(isRefused ? 1 : 0);
    expect(imported.changed.length > 0).toBe(!isRefused && isChange);
  });
});
