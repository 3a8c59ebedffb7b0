import type { Directory } from '../directory/directory.ts';
import type { Guide } from '../directory/directory.ts';
import { HARDEST_GRADE, markdownToReading } from '../directory/reading-grade.ts';
import { directoryToReviews, guidesDue, REVIEWERS } from '../directory/reviews.ts';
import { en } from '../i18n/en.ts';
import { messageToText } from '../i18n/message.ts';

/** Every text that waits for a reviewer, by kind of reviewer, and what is to be read again as of a day (YYYY-MM-DD). */
export function reviewLines(directory: Directory, today: string): string[] {
  const waiting = directoryToReviews(directory);
  const due = guidesDue(directory, today);
  return [
    ...REVIEWERS.flatMap((reviewer) =>
      section(say(en.reviews.heading, { who: en.help.reviewers[reviewer], count: waiting[reviewer].length }), waiting[reviewer]),
    ),
    ...(due.length > 0 ? section(say(en.reviews.due, { count: due.length }), due) : []),
  ];
}

/** How long and how hard to read each guide is. The measure fits English alone; of Welsh, words and words to a sentence. */
export function gradeLines(guides: readonly Guide[]): string[] {
  const rows = [...new Set(guides.map(({ slug }) => slug))].map((slug) => {
    const [en, cy] = (['en', 'cy'] as const).map((language) =>
      markdownToReading(guides.find((guide) => guide.slug === slug && guide.language === language)?.body ?? ''),
    );
    const perSentence = ({ words, sentences }: NonNullable<typeof en>) => (words / Math.max(1, sentences)).toFixed(1);
    return [slug, en!.grade.toFixed(1), en!.words, perSentence(en!), cy!.words, perSentence(cy!)];
  });
  const head = ['guide', 'grade', 'words', 'to a sentence', 'Welsh words', 'to a sentence'];
  return [say(en.reviews.grades, { most: HARDEST_GRADE }), ...[head, ...rows].map((row) => row.map(toCell).join('  '))];
}

const section = (heading: string, names: readonly string[]): string[] => [heading, ...names.map((name) => `  ${name}`), ''];

const toCell = (value: string | number, column: number): string => (column === 0 ? String(value).padEnd(22) : String(value).padStart(13));

const say = (message: string, values: Record<string, string | number>): string => messageToText(message, values, 'en-GB');
