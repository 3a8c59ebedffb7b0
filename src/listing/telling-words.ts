/**
 * Words that give away what a page is about. They must not be in an address or a title, as whole words.
 * English and Welsh, with the mutated forms in which Welsh words turn up.
 */
export const TELLING_WORDS: readonly string[] = [
  'rape',
  'raped',
  'rapes',
  'rapist',
  'sex',
  'sexual',
  'sexually',
  'assault',
  'assaulted',
  'assaults',
  'abuse',
  'abused',
  'abuser',
  'abusive',
  'violence',
  'violent',
  'victim',
  'victims',
  'survivor',
  'survivors',
  'incest',
  'trauma',
  'harassment',
  'stalking',
  'crime',
  'crimes',
  'police',
  'domestic',
  'isva',
  'chisva',
  'idva',
  'sarc',
  'vawg',
  'csa',
  'trafficking',
  'exploitation',
  'forensic',
  'suicide',
  'trais',
  'drais',
  'thrais',
  'treisio',
  'dreisio',
  'threisio',
  'rhywiol',
  'ymosodiad',
  'ymosodiadau',
  'cam-drin',
  'gam-drin',
  'cham-drin',
  'camdrin',
  'gamdrin',
  'chamdrin',
  'dioddefwr',
  'dioddefwyr',
  'ddioddefwr',
  'ddioddefwyr',
  'goroeswr',
  'goroeswyr',
  'oroeswr',
  'oroeswyr',
  'trosedd',
  'drosedd',
  'throsedd',
  'troseddau',
  'droseddau',
  'heddlu',
  'stelcio',
  'llosgach',
];

const TELLING = new Set(TELLING_WORDS);

/** The telling words in a title or slug, in order. */
export function tellingWordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  const words = lower.split(/[^a-zâêîôûŵŷáéíóúàèìòùäëïöü]+/);
  const hyphenated = ['cam-drin', 'gam-drin', 'cham-drin'].filter((word) => lower.includes(word));
  return [...words.filter((word) => TELLING.has(word)), ...hyphenated];
}

// In names and addresses words run together or are cut short: rapecrisis, RASASC, SurvivorsUK.
const TELLING_INSIDE =
  /rape|(?<!es|us|dle|wes)sex(?!ey)|abuse|assault|violen|victim|survivor|crisis|trais|treisi|rhywiol|camdrin|dioddef|goroes|sarc|sarsv|rasa|scasa|isva|idva|stalk|domestic|crime|police|heddlu|women.?s aid|cymorth i ferched|heb ofn|fear.?free|revenge|exploit|incest/i;

/** Whether a name or a web address gives away what a page is about; words may hide inside others. */
export const isTellingName = (text: string): boolean => tellingWordsIn(text).length > 0 || TELLING_INSIDE.test(text);

/** Whether a sentence does. */
export const isTelling = (text: string): boolean => tellingWordsIn(text).length > 0;
