import { problemAt, type Check } from './context.ts';

/** An area without one listing of its own would send people away with national lines alone: that must be a decision, not a slip. */
export const areasServed: Check = ({ files, isWhole }) => {
  if (!isWhole) return [];
  const served = new Set(
    files.services.filter((file) => file.value.lifecycle.status !== 'closed').flatMap((file) => file.value.coverage.areas),
  );
  return files.areas
    .filter((file) => !served.has(file.slug))
    .map((file) => problemAt(file, ['name'], 'area-without-listing', file.value.name));
};
