import { looseDateToFirstDay } from '../listing/loose-date.ts';
import type { Area } from './directory.ts';

/** Who commissions support in an area on a day (YYYY-MM-DD): an office that is yet to come does not count. */
export function commissionerOn({ commissioners }: Pick<Area, 'commissioners'>, day: string): string {
  const begun = commissioners.filter(({ from }) => from === undefined || looseDateToFirstDay(from) <= day);
  return (begun.at(-1) ?? commissioners[0]!).commissioner;
}
