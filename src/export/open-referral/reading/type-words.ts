/**
 * Words by which the terms of other taxonomies, and names of services, tell what kind of help a service is. Only kinds for
 * people who were hurt in this way: a list that others keep for everything must not flow in whole.
 */
export const TYPE_WORDS: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/\bsarcs?\b|sexual assault referral/i, 'sarc'],
  [/\bch?isvas?\b.*\b(child|young)|\bchisvas?\b|child.*independent sexual violence advis/i, 'chisva'],
  [/\bisvas?\b|independent sexual violence advis/i, 'isva'],
  [
    /rape crisis|(rape|sexual (abuse|assault|violence)).*(support|cent(re|er)|service|victim|survivor|counsell)|survivors? of (rape|sexual)/i,
    'rape-support',
  ],
];

/** The kinds of help that some words mean, each once. */
export const wordsToTypes = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => TYPE_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? [])),
];
