import fc from 'fast-check';

/** One change to a text; `at` and `to` are parts of its length, from 0 to below 1. */
type Mutation = (text: string, at: number, to: number, junk: string) => string;

const linesOf = (text: string) => text.split('\n');
const index = (length: number, part: number) => Math.floor(length * part);
const withLines =
  (change: (lines: string[], at: number, to: number) => void): Mutation =>
  (text, at, to) => {
    const lines = linesOf(text);
    change(lines, index(lines.length, at), index(lines.length, to));
    return lines.join('\n');
  };
/** Puts a value of another kind behind the field of a line. */
const withValue = (value: string): Mutation => withLines((lines, at) => void (lines[at] = lines[at]!.replace(/: .*$/, `: ${value}`)));

const MUTATIONS: Mutation[] = [
  withLines((lines, at) => void lines.splice(at, 1)),
  withLines((lines, at) => void lines.splice(at, 0, lines[at]!)),
  withLines((lines, at, to) => void ([lines[at], lines[to]] = [lines[to]!, lines[at]!])),
  withLines((lines, at, to) => void lines.splice(at, 0, ...lines.splice(to, 3))),
  withLines((lines, at) => void (lines[at] = ` ${lines[at]}`)),
  withLines((lines, at) => void (lines[at] = lines[at]!.replace(/^ {1,2}/, ''))),
  withLines((lines, at) => void (lines[at] = `\t${lines[at]!.trimStart()}`)),
  (text, at) => text.slice(0, index(text.length, at)) + text.slice(index(text.length, at) + 1),
  // Slips that a file can survive: a letter for another inside a value, a word at the end of a line, a blank line.
  withLines((lines, at, to) => {
    const [, field = '', value = ''] = /^(.*?: )(.*)$/.exec(lines[at]!) ?? [];
    const place = index(value.length, to);
    if (value) lines[at] = field + value.slice(0, place) + 'ŵ' + value.slice(place + 1);
  }),
  withLines((lines, at) => void (lines[at] += ' etc.')),
  withLines((lines, at) => void lines.splice(at, 0, '', '# note')),
  (text, at) => {
    const place = index(text.length, at);
    return text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1);
  },
  (text, at, _, junk) => text.slice(0, index(text.length, at)) + junk + text.slice(index(text.length, at)),
  (text, at) => text.slice(0, index(text.length, at)),
  (text, at, to) => text.slice(0, index(text.length, at)) + text.slice(index(text.length, to)),
  (text) => `${text}---\n${text}`,
  (text, at) => text + text.slice(index(text.length, at)),
  (text) => text.replaceAll('\n', '\r'),
  ...['', '~', '[]', '{}', 'true', '-1', '1e999', '.nan', '2026-11-23', '!!binary aGk=', '&a b', '*a', '|', '">"', "'"].map(withValue),
  withLines((lines, at) => void (lines[at] = lines[at]!.replace(/: (.*)$/, ': [$1]'))),
  withLines((lines, at) => void (lines[at] = lines[at]!.replace(/: (.*)$/, ': { $1: $1 }'))),
  withLines((lines, at, to) => {
    const depth = index(1200, to);
    lines[at] = lines[at]!.replace(/: .*$/, `: ${'['.repeat(depth)}${']'.repeat(depth)}`);
  }),
  withLines((lines, at, to) => void (lines[at] = lines[at]!.replace(/: .*$/, `: ${'{ a: '.repeat(index(300, to))}`))),
  withLines((lines, at) => void (lines[at] = lines[at]!.replace(/^( *(?:- )?)\w+:/, '$1__proto__:'))),
  withLines((lines, at) => void (lines[at] = lines[at]!.toUpperCase())),
];

const part = fc.double({ min: 0, max: 0.999999, noNaN: true });
const junk = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }));

/** A text out of others, with one to three changes; now and then two texts behind each other. */
export const mutatedText = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.oneof({ weight: 19, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constantFrom(...texts) }),
      fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), part, part, junk), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, other, changes]) => changes.reduce((now, [change, at, to, added]) => change(now, at, to, added), text + other));
