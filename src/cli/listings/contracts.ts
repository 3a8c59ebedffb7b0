import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { cwd, env } from 'node:process';
import { NotASheet, type Grid } from '../../sheets/grid.ts';
import { isAlike } from '../../sheets/read-rows.ts';
import { readSheets } from '../../sheets/read-sheets.ts';
import { tidyText } from '../../sheets/tidy-text.ts';
import { textToDates } from '../../sheets/text-to-dates.ts';
import { UsageError } from '../usage-error.ts';
import { say } from '../say.ts';

/** What a private contract sheet says of one listing. It is joined in memory, for the one who asks, and written nowhere. */
export interface ContractSheet {
  /** Pounds a year. */
  value?: number | undefined;
  /** People at one time. */
  caseload?: number | undefined;
  /** The provider's mailbox for questions. */
  mailbox?: string | undefined;
  targets?: string | undefined;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  end?: string | undefined;
}

const COLUMNS = ['slug', 'value', 'caseload', 'mailbox', 'targets', 'end'] as const;

/**
 * The contract sheets by slug: workbooks and CSV files in the file or folder that WAYMARK_CONTRACTS names. Undefined if
 * it names none. Throws UsageError if it is inside the project: private files must not be near what is built.
 */
export function readContracts(path = env['WAYMARK_CONTRACTS'], project = cwd()): Map<string, ContractSheet> | undefined {
  if (!path) return undefined;
  if (!existsSync(path)) throw new UsageError(say('noContracts', { found: path }));
  const real = realpathSync(path);
  if (!relative(realpathSync(project), real).startsWith('..')) throw new UsageError(say('contractsInside', { found: path }));
  const files = statSync(real).isDirectory()
    ? readdirSync(real)
        .filter((name) => /\.(xlsx|csv)$/i.test(name) && !name.startsWith('~'))
        .sort()
        .map((name) => join(real, name))
    : [real];
  return new Map(files.flatMap((file) => readGrids(file).flatMap(gridToContracts)));
}

function readGrids(file: string): Grid[] {
  try {
    return readSheets(basename(file), readFileSync(file));
  } catch (error) {
    if (!(error instanceof NotASheet)) throw error;
    throw new UsageError(say('contractsUnread', { found: basename(file) }));
  }
}

function gridToContracts(grid: Grid): [string, ContractSheet][] {
  const header = grid.rows.find(({ cells }) => [...cells.values()].some(({ text }) => isAlike(text, 'slug')));
  if (!header) throw new UsageError(say('contractsHeader', { found: grid.name, columns: COLUMNS.join(', ') }));
  const columns = new Map([...header.cells].map(([at, { text }]) => [COLUMNS.find((name) => isAlike(name, text)), at]));
  return grid.rows
    .filter(({ number }) => number > header.number)
    .flatMap(({ cells }): [string, ContractSheet][] => {
      const text = (name: (typeof COLUMNS)[number]) => tidyText(cells.get(columns.get(name) ?? -1)?.text ?? '') || undefined;
      const number = (name: 'value' | 'caseload') => {
        const digits = text(name)?.replace(/[£,\s]/g, '');
        return digits && /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : undefined;
      };
      const slug = text('slug');
      if (!slug) return [];
      const end = text('end');
      return [
        [
          slug,
          {
            value: number('value'),
            caseload: number('caseload'),
            mailbox: text('mailbox'),
            targets: text('targets'),
            end: end && (textToDates(end, false)?.[0] ?? end),
          },
        ],
      ];
    });
}
