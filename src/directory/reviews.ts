import type { Directory } from './directory.ts';

/** Whose eyes a text can wait for. */
export const REVIEWERS = ['welsh', 'clinical', 'legal', 'survivor-sector'] as const;
export type Reviewer = (typeof REVIEWERS)[number];

/** The texts that wait for each kind of reviewer: the file, and the term in it where a file has many. */
export function directoryToReviews(
  directory: Pick<Directory, 'services' | 'vocabulary' | 'guides' | 'guideBlocks'>,
): Record<Reviewer, string[]> {
  const texts = [
    ...directory.guides.map(({ file, review }) => ({ name: file, review })),
    ...[...directory.guideBlocks.values()].map(({ slug, review }) => ({ name: `content/guides/shared/${slug}.yaml`, review })),
    ...Object.entries(directory.vocabulary).flatMap(([name, terms]) =>
      terms.map(({ id, review }) => ({ name: `content/vocabulary/${name}.yaml: ${id}`, review })),
    ),
    ...directory.services.map(({ file, review }) => ({ name: file, review })),
  ];
  const waitingFor = (reviewer: Reviewer) => texts.filter(({ review }) => review.includes(reviewer)).map(({ name }) => name);
  return Object.fromEntries(REVIEWERS.map((reviewer) => [reviewer, waitingFor(reviewer)])) as Record<Reviewer, string[]>;
}

/** Guides and shared facts whose day of reading again has passed, with that day. A month counts until its end. */
export function guidesDue({ guides, guideBlocks }: Pick<Directory, 'guides' | 'guideBlocks'>, today: string): string[] {
  const dated = [
    ...guides.map(({ file, reviewBy }) => ({ name: file, by: reviewBy })),
    ...[...guideBlocks.values()].map(({ slug, expires }) => ({ name: `content/guides/shared/${slug}.yaml`, by: expires })),
  ];
  return dated.filter(({ by }) => isPast(by, today)).map(({ name, by }) => `${name} (${by})`);
}

/** Whether a day, month or year lies wholly before a day. */
export const isPast = (date: string, today: string): boolean => date < today.slice(0, date.length);
