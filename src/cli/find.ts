import { contentToday } from '../directory/content-root.ts';
import { speakerFor } from '../i18n/locale.ts';
import { defineCommand } from './command.ts';
import { answerToText, questionToAnswer } from './find-answer.ts';
import { textToPlace } from './find-place.ts';
import { FIND_OPTIONS, inputToQuestion } from './find-question.ts';
import { readContent } from './listings/content.ts';

export const command = defineCommand({
  usage: '[<place>] [options]',
  about:
    'Prints what a visitor would see for a place and some answers, in order and with reasons. The place is a postcode or its first part (BS5), a town, a council or a police area. Without a place, it prints national services.',
  options: FIND_OPTIONS,
  words: { most: Infinity },
  run(input) {
    const { directory } = readContent();
    const question = inputToQuestion(input, directory, new Date());
    const place = question.place === '' ? undefined : textToPlace(question.place, directory, question.council);
    const answer = questionToAnswer(question, place, directory, contentToday(), speakerFor('en'));
    console.log(input.values.json ? JSON.stringify(answer, undefined, 2) : answerToText(answer));
  },
});
