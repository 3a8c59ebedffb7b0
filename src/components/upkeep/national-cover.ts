import type { Mark } from '../../upkeep/coverage-cell.ts';
import type { CoverageMatrix } from '../../upkeep/coverage-matrix.ts';
import { columnToText } from '../../upkeep/column-to-text.ts';
import type { Speaker } from '../../i18n/locale.ts';
import type { Names } from '../site-view.ts';
import { peopleColumns } from './mark-rows.ts';

/** In how many areas a type takes a group: listed at all, and confirmed. */
export interface AreaCount {
  mark: Mark;
  areas: number;
  confirmed: number;
}

/** Types by groups of people, counted in areas. */
export function nationalCover(matrices: readonly CoverageMatrix[], speaker: Speaker, names: Names) {
  const [first] = matrices as [CoverageMatrix];
  const shown = peopleColumns(first);
  return {
    head: shown.map((at) => columnToText(first.columns[at]!, speaker, names)),
    rows: first.rows.map(({ type }, row) => ({
      text: names.type(type),
      cells: shown.map((at) => marksToCount(matrices.map(({ rows }) => rows[row]!.cells[at]!.mark))),
    })),
  };
}

function marksToCount(marks: readonly Mark[]): AreaCount {
  const count = (wanted: Mark) => marks.filter((mark) => mark === wanted).length;
  const confirmed = count('confirmed');
  const areas = confirmed + count('listed');
  return { mark: confirmed > 0 ? 'confirmed' : areas > 0 ? 'listed' : count('unstated') > 0 ? 'unstated' : 'nobody', areas, confirmed };
}
