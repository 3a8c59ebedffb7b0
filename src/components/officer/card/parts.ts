import { EMERGENCY, EMERGENCY_BSL, EMERGENCY_TEXT_RELAY } from '../../safety/emergency.ts';

/** A number or address inside a text: it never breaks over two lines, and is a link on a screen. */
export interface Contact {
  how: 'phone' | 'relay' | 'text' | 'web' | 'email';
  value: string;
}

/** A piece of a line. */
export type Part = string | Contact;

export const phonePart = (value: string): Contact => ({ how: 'phone', value });

/** The emergency number, and how to reach it without a voice. */
export const EMERGENCY_PARTS: Record<'emergency' | 'relay' | 'bsl', Contact> = {
  emergency: phonePart(EMERGENCY),
  relay: phonePart(EMERGENCY_TEXT_RELAY),
  bsl: { how: 'web', value: EMERGENCY_BSL.replace('https://', '') },
};

/** A message with its values in place, split where these are numbers or addresses. */
export const messageToParts = (message: string, values: Record<string, Part>): Part[] =>
  message
    .split(/\{(\w+)\}/)
    .map((piece, at) => (at % 2 === 1 ? (values[piece] ?? '') : piece))
    .filter((part) => part !== '');

/** The same as plain text. */
export const partsToText = (parts: readonly Part[]): string => parts.map((part) => (typeof part === 'string' ? part : part.value)).join('');

/** The address of a link to it. Relay UK is dialled as a prefix. */
export function contactToHref({ how, value }: Contact): string {
  const digits = value.replace(/\s/g, '');
  if (how === 'web') return `https://${value}`;
  if (how === 'email') return `mailto:${value}`;
  return `${how === 'text' ? 'sms' : 'tel'}:${digits}`;
}
