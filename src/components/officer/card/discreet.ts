import { tellingWordsIn } from '../../../listing/telling-words.ts';

// In names and addresses words run together or are cut short: rapecrisis, RASASC, SurvivorsUK.
const TELLING_INSIDE =
  /rape|(?<!es|us|dle|wes)sex(?!ey)|abuse|assault|violen|victim|survivor|crisis|trais|treisi|rhywiol|camdrin|dioddef|goroes|sarc|sarsv|rasa|scasa|isva|idva|stalk|domestic|crime|police|heddlu|women.?s aid|cymorth i ferched|heb ofn|fear.?free|revenge|exploit|incest/i;

/** Whether a sentence gives away what a card is about. */
export const isTelling = (text: string): boolean => tellingWordsIn(text).length > 0;

/** Whether a name or a web address does, in which words may hide inside others. */
export const isTellingName = (text: string): boolean => isTelling(text) || TELLING_INSIDE.test(text);
