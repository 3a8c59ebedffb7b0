import { textToCode } from './read-fields.ts';

/** What a police area's file says that the ingest needs. */
export interface KnownArea {
  slug: string;
  name: string;
  gss: string;
  councils: readonly { gss: string; previousGss?: string | undefined }[];
}

/** Scotland in the tables, where areas have their slugs. */
export const SCOTLAND = 'scotland';

/** The areas by which tables count, Scotland at the end. */
export const areasToNames = (areas: readonly KnownArea[]): string[] => [...areas.map(({ slug }) => slug), SCOTLAND];

/** The number of an area by its code of the statistics office, as `bytesToCode` reads it. */
export const areasByCode = (areas: readonly KnownArea[]): Map<number, number> =>
  new Map(areas.map(({ gss }, index) => [textToCode(gss), index]));

// Abolished councils that are still in older editions of Code-Point Open, with the area they were in.
export const FORMER_COUNCILS: Record<string, string> = {
  E10000002: 'thames-valley', // Buckinghamshire
  E10000006: 'cumbria',
  E10000009: 'dorset',
  E10000021: 'northamptonshire',
  E10000023: 'north-yorkshire',
  E10000027: 'avon-and-somerset', // Somerset
  E06000028: 'dorset', // Bournemouth
  E06000029: 'dorset', // Poole
  E06000048: 'northumbria', // Northumberland
  E08000020: 'northumbria', // Gateshead
};

/** The number of an area by the code of a council of the upper tier, today's or a former one. */
export function areasByCouncil(areas: readonly KnownArea[]): Map<number, number> {
  const byCode = new Map<number, number>();
  for (const [code, slug] of Object.entries(FORMER_COUNCILS)) {
    const index = areas.findIndex((area) => area.slug === slug);
    if (index >= 0) byCode.set(textToCode(code), index);
  }
  areas.forEach(({ councils }, index) => {
    for (const { gss, previousGss } of councils) for (const code of [gss, previousGss]) if (code) byCode.set(textToCode(code), index);
  });
  return byCode;
}
