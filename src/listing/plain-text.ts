// Characters that a reader cannot see but that turn text around, hide it or fill in for a text: control, zero-width,
// direction overrides, line separators, blank letters, tags, halves of a pair. Welsh needs none of them. Line breaks and
// tabs are allowed.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\u{e0000}-\u{e0fff}]/u;

/** Whether a text holds characters that cannot be seen and may mislead. */
export const hasInvisibleCharacters = (text: string): boolean => INVISIBLE.test(text);

/** A text in which each of these characters is replaced by a mark that can be seen. */
export const invisibleToMarks = (text: string): string => text.replace(new RegExp(INVISIBLE, 'gu'), '�');
