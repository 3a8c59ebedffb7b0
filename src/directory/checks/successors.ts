import { problemAt, type CrossCheck } from './context.ts';

/** Following successors must come to an end. */
export const successors: CrossCheck = ({ directory, files }) => {
  const bySlug = new Map(directory.services.map((service) => [service.slug, service]));
  return files.services.flatMap((file) => {
    const seen = new Set([file.value.slug]);
    for (let next = file.value.lifecycle.successor; next; next = bySlug.get(next)?.lifecycle.successor) {
      if (seen.has(next)) return [problemAt(file, ['lifecycle', 'successor'], 'successor-circle', [...seen, next].join(' → '))];
      seen.add(next);
    }
    return [];
  });
};
