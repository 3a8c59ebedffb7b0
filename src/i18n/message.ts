import type { Plural } from './widen.ts';

/** A text with {places} for values, or one text for each plural form that the language has. */
export type Message = string | Plural;

export type Values = Record<string, string | number>;

// Making a rule costs far more than asking it, and thousands of texts count.
const rules = new Map<string, Intl.PluralRules>();

function rulesOf(locale: string): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
}

/** The text of a message with its values in place. A plural message chooses its form by the value `count`. */
export function messageToText(message: Message, values: Values, locale: string): string {
  const form = typeof message === 'string' ? message : (message[rulesOf(locale).select(Number(values['count']))] ?? message.other);
  if (!form.includes('{')) return form;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
