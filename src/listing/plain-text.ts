// Characters that a reader cannot see but that turn text around or hide it: control, zero-width, direction overrides.
// Welsh needs none of them. Line breaks and tabs are allowed.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;

/** Whether a text holds characters that cannot be seen and may mislead. */
export const hasInvisibleCharacters = (text: string): boolean => INVISIBLE.test(text);
