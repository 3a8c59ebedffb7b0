import { HARDEST_GRADE, markdownToReading } from '../reading-grade.ts';
import { problemAt, type Check } from './context.ts';

/** An English article can be read by nearly everyone, or says why not. */
export const readingGrade: Check = ({ files }) =>
  files.articles
    .filter(({ value }) => value.language === 'en')
    .flatMap((file) => {
      const { body, gradeExcuse } = file.value;
      const grade = markdownToReading(body).grade.toFixed(1);
      const isHard = Number(grade) > HARDEST_GRADE;
      if (isHard && !gradeExcuse) return [problemAt(file, [], 'grade-too-high', grade, { grade, most: HARDEST_GRADE })];
      if (!isHard && gradeExcuse)
        return [problemAt(file, ['gradeExcuse'], 'grade-excuse-idle', gradeExcuse, { grade, most: HARDEST_GRADE })];
      return [];
    });
