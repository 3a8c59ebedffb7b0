import { HARDEST_GRADE, markdownToReading } from '../reading-grade.ts';
import { problemAt, type Check } from './context.ts';

/** An English guide can be read by nearly everyone, or says why not. */
export const readingGrade: Check = ({ files }) =>
  files.guides
    .filter(({ value }) => value.language === 'en')
    .flatMap((file) => {
      const { body, gradeExcuse } = file.value;
      const grade = gradeOf(file.value, body);
      const isHard = Number(grade) > HARDEST_GRADE;
      if (isHard && !gradeExcuse) return [problemAt(file, [], 'grade-too-high', grade, { grade, most: HARDEST_GRADE })];
      if (!isHard && gradeExcuse)
        return [problemAt(file, ['gradeExcuse'], 'grade-excuse-idle', gradeExcuse, { grade, most: HARDEST_GRADE })];
      return [];
    });

// The same guide is checked again and again while somebody edits listings.
const grades = new WeakMap<object, string>();

function gradeOf(guide: object, body: string): string {
  const grade = grades.get(guide) ?? markdownToReading(body).grade.toFixed(1);
  grades.set(guide, grade);
  return grade;
}
