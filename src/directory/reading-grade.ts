import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The hardest that an English guide may be, as a school grade: 8 is the age of thirteen. */
export const HARDEST_GRADE = 8;

/** How much there is to read, and how hard it is. */
export interface Reading {
  words: number;
  sentences: number;
  /** The Flesch–Kincaid grade: years of school. It fits English alone. */
  grade: number;
}

const sentencesOf = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const wordsOf = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** Measures a text in Markdown. Headings are left out: they are no sentences. */
export function markdownToReading(markdown: string): Reading {
  const sentences = markdownToBlocks(markdown)
    .flatMap((block) => [...sentencesOf.segment(block)].map(({ segment }) => wordsIn(segment)))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  };
  return { words: words.length, sentences: sentences.length, grade: words.length === 0 ? 0 : Math.max(0, fleschKincaid(counts)) };
}

// A paragraph or an entry of a list: what ends there is a sentence, with a full stop or without.
function markdownToBlocks(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .map((block) =>
      block
        .trim()
        .replace(/^(?:[-*]|\d+\.)\s+/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\s+/g, ' '),
    )
    .filter((block) => block !== '' && !block.startsWith('#'));
}

// Numbers to call would count as very easy words, so only words with letters are taken.
const wordsIn = (sentence: string): string[] =>
  [...wordsOf.segment(sentence)].filter(({ isWordLike, segment }) => isWordLike && /\p{L}/u.test(segment)).map(({ segment }) => segment);
