import { z } from 'zod';

const FILE = 'src/build/proof-measures.json';

const count = z.int().positive();
const measure = z.number().positive();
const measured = {
  date: z.iso.date(),
  machine: z.strictObject({ system: z.string().min(1), cores: count, memory: count }),
};

const schema = z.strictObject({
  tests: z.strictObject({
    ...measured,
    /** Journeys through the site whose every request, title and stored byte is watched. */
    journeysWatched: count,
    /** Requests to other sites on these journeys. */
    requestsElsewhere: z.int().min(0),
    placesWithSomeoneToCall: count,
    answersWrittenByHand: count,
    answersGenerated: count,
    spoiledFiles: count,
  }),
  speed: z.strictObject({
    ...measured,
    kilobytesOfFirstPage: measure,
    kilobytesToList: measure,
    secondsToList: measure,
    secondsToListOfClientOnlyFinder: measure,
  }),
});

/** What tests and benchmarks measured, when and on what machine. */
export type Measures = z.infer<typeof schema>;

/** The figures of `proof-measures.json`. Throws an error that names each key that is missing, not a figure, or not expected. */
export function dataToMeasures(data: unknown): Measures {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map(({ path, message }) => `${FILE}: ${path.join('.')}: ${message}`).join('\n'));
}
