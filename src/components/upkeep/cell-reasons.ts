import type { Speaker } from '../../i18n/locale.ts';
import { columnToPhrase, columnToText } from '../../upkeep/column-to-text.ts';
import type { CoverageCell } from '../../upkeep/coverage-cell.ts';
import type { CoverageMatrix } from '../../upkeep/coverage-matrix.ts';
import type { Names } from '../site-view.ts';

/** What decided the cells of one type: a line for each group of which a listing says something, one for all others. */
export interface TypeReasons {
  type: string;
  lines: { group: string; text: string }[];
  /** Groups of which no listing says anything. */
  silent: string;
}

/** What decided the cells of every type that is listed. */
export function matrixToReasons(matrix: CoverageMatrix, speaker: Speaker, names: Names): TypeReasons[] {
  return matrix.rows
    .filter(({ cells }) => cells[0]!.takes.length > 0)
    .map(({ type, cells }) => {
      const all = matrix.columns.map((column, at) => ({ column, cell: cells[at]! }));
      const isSaid = ({ cell }: (typeof all)[number]) => cell.takes.length + cell.not.length > 0;
      return {
        type,
        lines: all.filter(isSaid).map(({ column, cell }) => ({
          group: columnToText(column, speaker, names),
          text: cellToReason(cell, speaker, names),
        })),
        silent: speaker.list(all.filter((each) => !isSaid(each)).map(({ column }) => columnToPhrase(column, speaker, names))),
      };
    });
}

function cellToReason({ takes, confirmed, unstated, not }: CoverageCell, { texts, say, list }: Speaker, names: Names): string {
  const { matrix } = texts.upkeep;
  const named = (slugs: readonly string[]) => list(slugs.map((slug) => names.service(slug).name));
  const parts: string[] = [];
  if (takes.length > 0) {
    parts.push(say(matrix.whyTakes, { names: named(takes) }));
    parts.push(confirmed.length > 0 ? say(matrix.whyConfirmed, { names: named(confirmed) }) : matrix.whyNotConfirmed);
  } else parts.push(matrix.whyNobody);
  if (not.length > 0) parts.push(say(matrix.whyNot, { names: named(not) }));
  if (unstated.length > 0) parts.push(say(matrix.whyUnstated, { count: unstated.length }));
  return parts.join(' ');
}
