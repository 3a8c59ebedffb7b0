/** A text that counts: one form for each plural rule that the language has. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The shape of a language's texts without their words: another language has the same keys, and texts and plural forms of its own. */
export type Widen<T> = T extends string
  ? string
  : T extends { one: string; other: string }
    ? Plural
    : T extends readonly string[]
      ? readonly string[]
      : { [K in keyof T]: Widen<T[K]> };
