/**
 * Phrases that no English page may show, and what to write instead: the style guide's table, and what else was found of the kind.
 * They read as if translated, or leave a frightened reader to guess.
 */
export const STYLE_PHRASES: readonly [phrase: string | RegExp, instead: string][] = [
  [/\bknow no\b/i, 'we don’t have'],
  [/\bneed not\b/i, 'you don’t have to'],
  [/\bis so[.,;:]/, 'apply'],
  [/\balso if\b/i, 'even if'],
  [/\bwhom\b/i, 'who'],
  [/\bbe it\b/i, 'even if'],
  [/\bwhoever (?:looks|runs|set|keeps|pays|wants)\b/i, 'the people who, or anyone who'],
  [/\bbeside (?:you|them|it)\b/i, 'next to, or with'],
  [/\bstands? in\b/i, 'is in'],
  ['A sure way', 'Or call'],
  ['sure line', 'fallback helpline'],
  ['they know the way to it', 'NHS 111 can put you through'],
  [/\b[Rr]ing(?: and ask| NHS| us| them| it)\b/, 'call'],
  ['not known, ask', 'Ask if …'],
  ['Not known: ask', 'Ask'],
  ['no place spelt like', 'We can’t find that place.'],
  [/\b(?:services?|pages?) fits? “/, 'mention “…”'],
  ['Which is yours?', 'Which area are you in? You can skip this.'],
  ['Distances are straight lines', 'Distances are approximate.'],
  ['to put what fits first', 'Add details to get better matches'],
  [/\bshort pages?\b/i, 'guides'],
  [/\bNone of it is a must\b/, 'You don’t have to do any of this.'],
  ['What this rests on', 'Sources'],
  [/\bTo be read again\b/, 'Next review'],
  ['Not yet reviewed by', 'Not yet checked by'],
  ['someone from health care', 'a clinician'],
  ['those who were hurt', 'victims, or people who have been raped or sexually abused'],
  [/\bwhat presses\b/, 'urgent things'],
  [/\bIt can take long\b/, 'It can take a long time.'],
  [/\bkeeps you told\b/, 'keeps you updated'],
  ['How far this can be trusted', 'About this information'],
  [/\bmend(?:ed)?\b/, 'correct, or no problems'],
  ['Put right:', 'Corrected:'],
  ['As the source says', 'nothing: the words are ours'],
  ['All else can wait', 'Get medical help first.'],
  ['Nobody looks after this copy', 'nothing, until there is someone'],
  [/\p{L}\.\.(?!\.)/u, 'one full stop'],
];

/** The phrases that a text has, each with what to write instead. */
export const phrasesIn = (text: string): string[] =>
  STYLE_PHRASES.filter(([phrase]) => (typeof phrase === 'string' ? text.includes(phrase) : phrase.test(text))).map(
    ([phrase, instead]) => `${String(phrase)} (write: ${instead})`,
  );
