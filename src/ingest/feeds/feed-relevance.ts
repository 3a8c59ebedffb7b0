// Whole words alone: "therapeutic" is no "rape", and a field of oilseed rape no crime.
const HELPED: readonly RegExp[] = [
  /(?<!oilseed[ -])\brap(?:e|es|ed)\b(?![ -]?(?:seed|oil))/gi,
  /\bsexual(?:ly)?(?:[ -](?:and|or|and\/or|&|domestic|emotional(?:ly)?|physical(?:ly)?|criminal(?:ly)?|or criminal))*[ -](?:violence|abuse[ds]?|assault(?:s|ed)?|exploit(?:ation|ed)|offences?|harm(?:ed)?|crimes?|trauma|misconduct)\b/gi,
  /\b(?:violence|abuse[ds]?|assault(?:s|ed)?)[ -]sexual(?:ly)?\b/gi,
  /\bsexual(?: or [a-z]+| and [a-z]+)?,? (?:violence|abuse|assault)\b/gi,
  /\b(?:ch)?isvas?\b|\bch-isvas?\b|\bsarcs?\b|\bincest\b/gi,
  // Welsh, with the mutations of its first letters
  /\b(?:th|d)?rais rhywiol\b|\btrais rhywiol\b|\b(?:th|d|t)reisio\b|\b(?:c|g|ch)am-?drin(?:iaeth)? rhywiol\b|\bymosodiad(?:au)? rhywiol\b|\b(?:c|g|ch)amfanteisio(?:’n|'n)? rhywiol\b/gi,
];

const OFFENDERS =
  /\bperpetrators?\b|\bsex(?:ual)? offend(?:ers?|ing)\b|\boffenders?\b|\b(?:have|has|who|had)(?: [a-z]+)? (?:offended|committed)\b|\bharmful sexual behaviours?\b|\b(?:convicted|accused) of\b/i;

const HURT =
  /\b(?:victims?|survivors?|isvas?|chisvas?|sarcs?)\b|\b(?:been|was|were|being) (?:[a-z]+ )?(?:raped|abused|assaulted|hurt|harmed)\b|\b(?:experienced|suffered|affected by|subjected to)\b|\brape crisis\b/i;

/** Why a service may help people who have been hurt by sexual violence. */
export interface Relevance {
  /** The words that say so, each once. */
  words: string[];
  /** Whether it mentions people who have offended, too. */
  mentionsOffenders: boolean;
}

/** What a service's own words say about sexual violence; undefined where they don't, or where it is for people who have offended alone. */
export function textsToRelevance(texts: readonly string[]): Relevance | undefined {
  const all = texts.join('\n');
  const words = [...new Set(HELPED.flatMap((pattern) => all.match(pattern) ?? []).map((word) => word.toLowerCase()))];
  if (words.length === 0) return undefined;
  const mentionsOffenders = OFFENDERS.test(all);
  return mentionsOffenders && !HURT.test(all) ? undefined : { words, mentionsOffenders };
}
