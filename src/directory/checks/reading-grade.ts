import { memoize } from '../../listing/memoize.ts';
import { HARDEST_GRADE, markdownToReading } from '../reading-grade.ts';
import { problemAt, type CrossCheck } from './context.ts';

/** An English guide can be read by nearly everyone, or says why not. */
export const readingGrade: CrossCheck = ({ files }) =>
  files.guides
    .filter(({ value }) => value.language === 'en')
    .flatMap((file) => {
      const { gradeExcuse } = file.value;
      const grade = gradeOf(file.value);
      const isHard = Number(grade) > HARDEST_GRADE;
      if (isHard && !gradeExcuse) return [problemAt(file, [], 'grade-too-high', grade, { grade, most: HARDEST_GRADE })];
      if (!isHard && gradeExcuse)
        return [problemAt(file, ['gradeExcuse'], 'grade-excuse-idle', gradeExcuse, { grade, most: HARDEST_GRADE })];
      return [];
    });

// The same guide is checked again and again while somebody edits listings.
const gradeOf = memoize(({ body }: { body: string }): string => markdownToReading(body).grade.toFixed(1));
