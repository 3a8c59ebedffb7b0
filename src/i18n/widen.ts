/** The shape of a language's texts without their words: another language has the same keys, and texts of its own. */
export type Widen<T> = T extends string ? string : T extends readonly string[] ? readonly string[] : { [K in keyof T]: Widen<T[K]> };
