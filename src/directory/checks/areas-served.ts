import { problemAt, type CrossCheck } from './context.ts';

/** An area without one listing of its own would send people away with national lines alone: that must be a decision, not a slip. */
export const areasServed: CrossCheck = ({ files, isWhole }) => {
  if (!isWhole) return [];
  const served = new Set<string>();
  for (const { value } of files.services)
    if (value.lifecycle.status !== 'closed') for (const area of value.coverage.areas) served.add(area);
  return files.areas
    .filter((file) => !served.has(file.slug))
    .map((file) => problemAt(file, ['name'], 'area-without-listing', file.value.name));
};
