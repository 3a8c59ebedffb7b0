import type { Choices } from './choices.ts';
import { COLUMNS, type SheetName } from './columns.ts';
import type { Grid, GridRow } from './grid.ts';
import { tidyText } from './tidy-text.ts';

/** What other directories call our fields. A list's fields have “#” where the number of the entry goes. The first that fits is taken. */
const HEADINGS: readonly (readonly [heading: RegExp, field: string])[] = [
  [/^(ref|reference|waymark (ref|reference))$/, 'ref'],
  [/\b(text|sms)\b.*\b(number|no)\b|^(text|sms)( us)?$/, 'texts.#.number'],
  [/phone|\btel\b|telephone|helpline|mobile|landline|contact (number|no)\b|^(call|number)$/, 'phones.#.number'],
  [/e-?mail/, 'contact.email'],
  [/\b(web ?chat|live chat|chat)\b/, 'contact.webchat'],
  [/web ?site|\bweb\b|\burl\b|\blink\b|homepage/, 'contact.website'],
  [/post ?code|\bzip\b/, 'places.#.postcode'],
  [/\b(town|city|locality)\b/, 'places.#.town'],
  [/\bcounty\b/, 'places.#.county'],
  [/\b(street|address|premises)\b/, 'places.#.address'],
  [/\b(venue|building|location name|site name)\b/, 'places.#.name'],
  [/open|hours|times|availability/, 'hours.inWords.en'],
  [/\b(area|areas|region|coverage|covers|catchment|police force|force)\b/, 'coverage.areas'],
  [/\b(council|local authority|district|borough)s?\b/, 'coverage.councils'],
  [/\b(min(imum)?|from|youngest|lower) age\b|\bage (from|min)\b/, 'eligibility.minAge'],
  [/\b(max(imum)?|to|oldest|upper) age\b|\bage (to|max)\b/, 'eligibility.maxAge'],
  [/\bgenders?\b|\bsex\b/, 'eligibility.genders'],
  [/\blanguages?\b/, 'access.languages'],
  [/self.?refer/, 'access.selfReferral'],
  [/\b(type|kind|category|service type)s?\b/, 'types'],
  [/descri|summary|about|what (we|they) do|overview|details/, 'summary.en'],
  [/\b(organi[sz]ation|service|agency|project|charity|provider|name|title)\b/, 'name'],
];

/** What cells below a heading look like, for headings that say nothing. */
const LOOKS: readonly (readonly [text: RegExp, field: string])[] = [
  [/^[^\s@]+@[^\s@]+\.[a-z]+$/i, 'contact.email'],
  [/^(https?:\/\/|www\.)\S+$/i, 'contact.website'],
  [/^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i, 'places.#.postcode'],
  [/^(\+44|0)[\d ()-]{8,}$/, 'phones.#.number'],
];

const HEADER_SEARCH = 20;
const MOST_WORDS = 30;

interface Guess {
  heading: string;
  field: string | undefined;
  texts: string[];
}

/**
 * A mapping file for somebody else's sheet, as far as its headings and cells tell: to be checked by a person, line by line. Undefined
 * where no two of its headings are understood.
 */
export function gridToDraftMapping(grid: Grid, choices: Choices): string | undefined {
  const header = grid.rows.slice(0, HEADER_SEARCH).find((row) => toGuesses(grid, row).filter(({ field }) => field).length >= 2);
  if (!header) return undefined;
  const guesses = toGuesses(grid, header);
  const mapped = guesses.filter((guess) => guess.field !== undefined);
  const skipped = guesses.filter(({ field }) => field === undefined);
  const words = mapped.flatMap((guess) => toWords(guess, choices));
  const lines = [
    `# A draft of a mapping for ${grid.name}. Check every line: on the left a heading of the sheet, on the right a field of ours.`,
    '# docs/sheets.md explains it, and docs/listing.md names the fields.',
    'columns:',
    ...mapped.map(({ heading, field, texts }) => `  ${quote(heading)}: ${field}${example(texts)}`),
    ...(mapped.some(({ field }) => field === 'name') ? [] : ['  # Add the column with the name of the service: “name”.']),
    ...(skipped.length === 0 ? [] : ['# These columns are left out. If one of them is a field of ours, move it up.', 'skip:']),
    ...skipped.map(({ heading, texts }) => `  - ${quote(heading)}${example(texts)}`),
    ...(words.length === 0
      ? []
      : ['# Their words, each to be given one of ours. Take the # away from the lines that you fill in.', '# values:', ...words]),
    '# What is the same for every new listing, such as:',
    '# fixed:',
    '#   coverage.areas: kent',
  ];
  return `${lines.join('\n')}\n`;
}

function toGuesses(grid: Grid, header: GridRow): Guess[] {
  const below = grid.rows.filter(({ number }) => number > header.number);
  const taken = new Set<string>();
  return [...header.cells]
    .sort(([a], [b]) => a - b)
    .map(([column, { text }]) => {
      const texts = [...new Set(below.map(({ cells }) => tidyText(cells.get(column)?.text ?? '')).filter(Boolean))];
      return { heading: tidyText(text), field: toField(tidyText(text), texts, taken), texts };
    })
    .filter(({ heading }) => heading !== '');
}

function toField(heading: string, texts: readonly string[], taken: Set<string>): string | undefined {
  const key = heading.toLowerCase().replace(/[_\s]+/g, ' ');
  const found =
    HEADINGS.find(([pattern]) => pattern.test(key))?.[1] ??
    LOOKS.find(([pattern]) => texts.length > 0 && texts.every((text) => pattern.test(text)))?.[1];
  if (found === undefined) return undefined;
  for (let entry = 1; ; entry++) {
    const field = found.replace('#', String(entry));
    if (!taken.has(field)) {
      taken.add(field);
      return field;
    }
    // A field that there is only once has gone to the first heading that means it; several towns would be several places.
    if (!/^(phones|texts)\./.test(field)) return undefined;
  }
}

/** The words of a column that we don't know, to be translated. */
function toWords({ field, texts }: Guess, choices: Choices): string[] {
  const column = COLUMNS['listings' satisfies SheetName].find((each) => each.field === field);
  const known = column && choices(column.schema);
  if (!known) return [];
  const isKnown = (word: string) => known.some(({ id, name }) => [id, name].some((each) => each.toLowerCase() === word.toLowerCase()));
  const words = [...new Set(texts.flatMap((text) => (column.kind === 'choices' ? text.split(/[,;\n]/) : [text])).map(tidyText))];
  const unknown = words.filter((word) => word !== '' && !isKnown(word)).slice(0, MOST_WORDS);
  if (unknown.length === 0) return [];
  const ours = known.slice(0, MOST_WORDS).map(({ id }) => id);
  return [`#   ${field}: # ${ours.join(', ')}`, ...unknown.map((word) => `#     ${quote(word)}: `)];
}

const quote = (text: string): string => (/^[A-Za-z][A-Za-z ]*$/.test(text) ? text : JSON.stringify(text));

const example = ([first]: readonly string[]): string =>
  first === undefined ? '' : ` # such as ${JSON.stringify(first.length > 60 ? `${first.slice(0, 60)}…` : first)}`;
