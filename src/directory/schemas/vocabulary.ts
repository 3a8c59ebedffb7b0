import { z } from 'zod';
import { refersTo, slug, termOf, type VocabularyName } from '../../listing/slug.ts';

const term = z.string().trim().min(1).max(300);
const bilingual = z.strictObject({ en: term, cy: term });
const review = z.array(z.enum(['welsh', 'clinical', 'legal', 'survivor-sector'])).default([]);

/** What else people type when they look for it: the search by words finds it by these, they are shown nowhere. */
const alsoCalled = z
  .strictObject({ en: z.array(term).max(40).default([]), cy: z.array(term).max(40).default([]) })
  .default({ en: [], cy: [] });

const plainTerm = z.strictObject({ id: slug, name: bilingual, alsoCalled, sentence: bilingual.optional(), review });

const situation = plainTerm.extend({
  /** The step of the way (content/vocabulary/steps.yaml) that an area's page leads to from it. */
  step: termOf('steps'),
  /** The guide that is for it. */
  guide: refersTo('guides').optional(),
});

const serviceType = z.strictObject({
  id: slug,
  name: bilingual,
  alsoCalled,
  /** What it is, in one sentence for someone who has never heard of it. */
  sentence: bilingual,
  /** The kind in words that tell a stranger nothing: for titles and addresses. */
  neutral: bilingual,
  /** A general kind of service: listed after those made for people hurt in this way. */
  generalService: z.boolean().default(false),
  review,
});

const step = z.strictObject({
  id: slug,
  name: bilingual,
  sentence: bilingual,
  /** The kinds of service that cover this step. */
  types: z.array(termOf('service-types')).min(1),
  /** The way that is open where nobody is listed. */
  national: z.enum(['line', 'nhs-111', 'police-101']),
  review,
});

/** The lists of terms, one file each in content/vocabulary. */
export const vocabularySchemas = {
  'service-types': z.array(serviceType).min(1),
  steps: z.array(step).min(1),
  groups: z.array(plainTerm).min(1),
  languages: z.array(plainTerm).min(1),
  situations: z.array(situation).min(1),
  'funding-streams': z.array(plainTerm).min(1),
} as const satisfies Record<VocabularyName, z.ZodType>;

export type Vocabulary = { [Name in VocabularyName]: z.infer<(typeof vocabularySchemas)[Name]> };
/** The terms of one list. */
export type Terms = Vocabulary[VocabularyName];
export type ServiceType = z.infer<typeof serviceType>;
export type Term = z.infer<typeof plainTerm>;
export type Step = z.infer<typeof step>;
