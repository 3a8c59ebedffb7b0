import type { Speaker } from '../i18n/locale.ts';

/** A table of an assessment: what is known is in it, the rest is for an officer to fill in. */
export interface EvidenceTable {
  heading: string;
  lead: string;
  columns: readonly string[];
  /** One text for each column; an empty one is a cell to fill in. */
  rows: string[][];
}

/** What the listings give to the tables of an area. */
export interface EvidenceSupply {
  services: readonly { name: string; kinds: string; state: string }[];
  /** The kinds of service that are made for this, by name. */
  kinds: readonly string[];
  /** Those of them that aren't listed here. */
  missing: readonly string[];
}

/** Rows for what only an officer knows. */
const EMPTY_ROWS = 4;

/** What an assessment needs besides the supply: demand, waits, characteristics, consultation and strategy, each as a table to fill in. */
export function evidenceTables({ services, kinds, missing }: EvidenceSupply, { texts }: Speaker): EvidenceTable[] {
  const { demand, waits, characteristics, consultation, strategy } = texts.upkeep.pack.toFill;
  const empty = Array.from({ length: EMPTY_ROWS }, () => '');
  const table = ({ heading, lead, columns }: Omit<EvidenceTable, 'rows'>, first: readonly string[]): EvidenceTable => ({
    heading,
    lead,
    columns,
    rows: first.map((text) => columns.map((_, at) => (at === 0 ? text : ''))),
  });
  return [
    table(demand, kinds),
    table(
      waits,
      services.map(({ name }) => name),
    ),
    table(characteristics, characteristics.rows),
    table(consultation, empty),
    table(strategy, [...missing, ...empty]),
  ];
}
