import type { Directory } from '../directory/directory.ts';
import type { FactGroup } from '../listing/confirmation.ts';
import { AGES, GENDERS } from '../match/query.ts';

/** What a column of the coverage matrix asks of a listing. */
export const DIMENSIONS = ['any', 'gender', 'age', 'past', 'police', 'run-by', 'community', 'interpreters', 'language'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** One column: a dimension, and which gender, age group, community or language; the dimension's own name where it has one column. */
export interface CoverageColumn {
  dimension: Dimension;
  id: string;
}

/** The facts that decide a column; besides these, contact must be confirmed for a cell to count as confirmed. */
export const DECIDING_GROUP: Record<Dimension, FactGroup> = {
  any: 'contact',
  gender: 'eligibility',
  age: 'eligibility',
  past: 'eligibility',
  police: 'access',
  'run-by': 'eligibility',
  community: 'eligibility',
  interpreters: 'access',
  language: 'access',
};

/** Every column, in the order in which they are shown. */
export function coverageColumns({ vocabulary }: Pick<Directory, 'vocabulary'>): CoverageColumn[] {
  const ids: Record<Dimension, readonly string[]> = {
    any: ['any'],
    gender: GENDERS,
    age: AGES,
    past: ['past'],
    police: ['police'],
    'run-by': ['run-by'],
    community: vocabulary.groups.map(({ id }) => id),
    interpreters: ['interpreters'],
    language: vocabulary.languages.map(({ id }) => id),
  };
  return DIMENSIONS.flatMap((dimension) => ids[dimension].map((id) => ({ dimension, id })));
}
