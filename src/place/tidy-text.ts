/**
 * A text as somebody typed or pasted it, without what they did not mean to type: invisible characters, full-width letters,
 * line breaks, and marks at either end.
 */
export const tidyText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s*[\r\n]+\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
