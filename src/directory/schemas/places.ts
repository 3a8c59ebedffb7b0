import { z } from 'zod';

const checksum = z.string().regex(/^[0-9a-f]{64}$/);
const fileName = z.string().regex(/^[A-Za-z0-9.-]+$/);

/** Grows when a table is written in another way: tables of before then have to be made again. */
export const FORMATS = { postcodes: 3, boundaries: 1 } as const;

/** The manifest of tables that an operator made: where they come from, and how to check that they are complete. */
const manifest = {
  source: z.string().min(1).max(120),
  /** YYYY-MM. */
  edition: z.string().regex(/^\d{4}-\d{2}$/),
  /** What the licence asks every user to say. */
  licence: z.array(z.string().min(1).max(400)).min(1).max(6),
  /** The folder of the tables, next to this file. */
  folder: fileName,
  /** Of all files together: changes with any of them. */
  checksum,
  files: z.record(fileName, z.strictObject({ bytes: z.int().min(1), checksum })),
};

export const postcodesManifest = z.strictObject({
  format: z.literal(FORMATS.postcodes),
  ...manifest,
  /** Rows of the file, and what was made of them. */
  rows: z.int().min(1),
  sectors: z.int().min(1),
  /** The number of whole postcodes in the bundles; left out without `--units`. */
  units: z.int().min(0),
  /** The letters that have a bundle. */
  bundles: z.array(z.string().regex(/^[A-Z]{1,2}$/)),
});

export const boundariesManifest = z.strictObject({ format: z.literal(FORMATS.boundaries), ...manifest, areas: z.int().min(1) });

export type PostcodesManifest = z.infer<typeof postcodesManifest>;
export type BoundariesManifest = z.infer<typeof boundariesManifest>;
