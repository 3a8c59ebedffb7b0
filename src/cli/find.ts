// Prints what a visitor would be shown for a place and some answers, and why.
import { contentRoot, contentToday } from '../directory/content-root.ts';
import { problemToLine } from '../directory/problem-to-line.ts';
import { readDirectory } from '../directory/read-directory.ts';
import { speakerFor } from '../i18n/locale.ts';
import { answerToText, questionToAnswer } from './find-answer.ts';
import { textToPlace } from './find-place.ts';
import { argsToQuestion, NotAccepted } from './find-question.ts';

const { directory, problems } = readDirectory(contentRoot(), contentToday());
if (!directory || problems.length > 0) {
  for (const problem of problems) console.error(problemToLine(problem));
  process.exit(1);
}
try {
  const question = argsToQuestion(process.argv.slice(2), directory, new Date());
  const place = question.place === '' ? undefined : textToPlace(question.place, directory);
  const answer = questionToAnswer(question, place, directory, contentToday(), speakerFor('en'));
  console.log(question.isJson ? JSON.stringify(answer, undefined, 2) : answerToText(answer));
} catch (error) {
  if (!(error instanceof NotAccepted)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
