import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckKey } from '../i18n/keys.ts';
import { fileToSlug } from '../listing/file-to-slug.ts';
import { tellingWordsIn } from '../listing/telling-words.ts';
import type { Guide } from './directory.ts';
import { issuesToProblems } from './issues-to-problems.ts';
import type { Problem } from './problem.ts';
import { valueToQuote } from './problem.ts';
import { readOnce, type ReadingMemory, type ReadResult } from './read-files.ts';
import { guide } from './schemas/guide.ts';
import type { FileReading } from './text-to-file.ts';
import { textToYamlFile } from './yaml-file.ts';

/** A guide as it is read, with what the checks look at. */
export interface GuideFile extends Guide {
  /** The links in its text, with their lines. */
  links: { address: string; line: number }[];
}

const PARTS = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;
const LINK = /\]\(([^)\s]*)/g;
// Links in Markdown's other ways, which a reader of the file overlooks: an address given further down, or one that stands
// bare and that a browser would be led to without https.
const OTHER_LINK = /^ {0,3}\[[^\]]*\]:.*|(?<![\w/(])(?:http:\/\/|www\.)\S+/gim;
const ALLOWED_LINK = /^(https:\/\/[^\s"'<>]+|tel:[+\d]+|\/[a-z0-9/#-]*|#[a-z0-9-]+)$/;

/** Reads the guides of both languages. */
export function readGuides(root: string, memory?: ReadingMemory): ReadResult<GuideFile> {
  const results = (['en', 'cy'] as const).flatMap((language) => {
    const folder = join(root, 'content/guides', language);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => {
        const file = `content/guides/${language}/${name}`;
        return readOnce(file, readFileSync(join(folder, name), 'utf8'), memory, (text) => textToGuide(file, text, language));
      });
  });
  return { files: results.flatMap((result) => result.good ?? []), problems: results.flatMap((result) => result.problems) };
}

/** Reads one guide. HTML is refused: it could contain what a visitor's page must not. */
export function textToGuide(file: string, text: string, language: 'en' | 'cy'): FileReading<GuideFile> {
  const whole = (key: CheckKey, line: number, found: string): Problem => ({
    file,
    line,
    field: '',
    key,
    values: { found: valueToQuote(found) },
  });
  const [, head, body] = PARTS.exec(text) ?? [];
  if (head === undefined || body === undefined || body.trim() === '') return { problems: [whole('guide-shape', 1, '')] };
  // One line is counted off for the rule above the head.
  const yaml = textToYamlFile(file, `\n${head}`);
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const result = guide.safeParse(yaml.data);
  if (!result.success) return { problems: issuesToProblems(result.error.issues, yaml) };

  const slug = fileToSlug(file);
  const lineOf = (index: number) => text.slice(0, text.length - body.length + index).split('\n').length;
  // Pictures count as markup: no guide has one, and one from another host would tell it who reads.
  const markup = /<[a-z/!?]|!\[/i.exec(body);
  const links = [...body.matchAll(LINK)].map((link) => ({ address: link[1]!, line: lineOf(link.index) }));
  const problems = [
    ...(markup ? [whole('guide-markup', lineOf(markup.index), body.slice(markup.index, markup.index + 20))] : []),
    ...links.filter(({ address }) => !ALLOWED_LINK.test(address)).map(({ address, line }) => whole('guide-link', line, address)),
    ...[...body.matchAll(OTHER_LINK)].map((link) => whole('guide-link', lineOf(link.index), link[0])),
    ...tellingWordsIn(slug).map(() => whole('guide-telling', 1, slug)),
    ...tellingWordsIn(result.data.neutralTitle).map(() => ({
      ...whole('guide-telling', yaml.lineOf(['neutralTitle']), result.data.neutralTitle),
      field: 'neutralTitle',
    })),
  ];
  const value = { ...result.data, slug, language, body, file, links };
  return problems.length > 0 ? { problems } : { good: { yaml, slug, folder: language, value }, problems: [] };
}
