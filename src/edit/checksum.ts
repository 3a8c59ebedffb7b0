import { textToDigest } from '../listing/text-digest.ts';

/** Sixteen hex digits that tell whether a file has changed since somebody started editing it. Windows line ends count as plain ones. */
export const textToChecksum = (text: string): string => textToDigest(text.replaceAll('\r\n', '\n'));
