import type { HorizonLine } from '../../upkeep/contract-horizon.ts';

/** A plot of contracts along the years, in pixels. */
export interface HorizonPlot {
  width: number;
  height: number;
  years: { x: number; text: string }[];
  today: number;
  /** Where offices end. The years shown always reach that far. */
  officeEnd: number;
  bars: { y: number; from: number; to: number; name: string; hasStart: boolean; isOver: boolean }[];
}

const NAMES = 260;
const PLOT = 460;
const TOP = 44;
const ROW = 28;
/** Space for words next to the last year. */
const RIGHT = 130;
const LONGEST_NAME = 31;

/** Lays out contracts: a name and a bar to its end each, with today and the day on which offices end. */
export function linesToPlot(
  lines: readonly HorizonLine[],
  nameOf: (slug: string) => string,
  today: string,
  officeEnds: string,
): HorizonPlot {
  const year = Number(today.slice(0, 4));
  const ends = lines.map(({ end }) => Number(end.slice(0, 4)));
  const first = Date.UTC(Math.min(year - 1, ...ends), 0, 1);
  const lastYear = Math.max(Number(officeEnds.slice(0, 4)), ...ends);
  const last = Date.UTC(lastYear + 1, 0, 1);
  const toX = (day: string | number) => {
    const time = typeof day === 'number' ? day : Date.parse(day);
    return Math.round(NAMES + (PLOT * (Math.max(time, first) - first)) / (last - first));
  };
  const years = Array.from({ length: lastYear - new Date(first).getUTCFullYear() + 1 }, (_, at) => new Date(first).getUTCFullYear() + at);
  return {
    width: NAMES + PLOT + RIGHT,
    height: TOP + lines.length * ROW + 8,
    years: years.map((each) => ({ x: toX(Date.UTC(each, 0, 1)), text: String(each) })),
    today: toX(today),
    officeEnd: toX(officeEnds),
    bars: lines.map(({ service, from, end, isOver }, at) => ({
      y: TOP + at * ROW,
      from: toX(from ?? first),
      to: toX(end),
      name: shorten(nameOf(service.slug)),
      hasStart: from !== undefined && Date.parse(from) >= first,
      isOver,
    })),
  };
}

const shorten = (name: string): string => (name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`);
