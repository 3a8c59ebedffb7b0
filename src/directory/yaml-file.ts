import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { CheckKey } from '../i18n/keys.ts';
import { hasInvisibleCharacters } from '../listing/plain-text.ts';
import { pathToField, valueToQuote, type Problem } from './problem.ts';
import { documentToIssues, type SyntaxIssue } from './yaml-syntax.ts';

/** A parsed YAML file: its data, the position of each field, and problems of the file itself. */
export interface YamlFile {
  file: string;
  data: unknown;
  problems: Problem[];
  /** The line of a field; of the nearest group around it where the field is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

// Far more than any listing needs; the time of reading grows faster than the text.
const MAX_CHARACTERS = 30_000;

/** Reads the text of a YAML file. Never throws: what cannot be read is a problem. */
export function textToYamlFile(file: string, text: string): YamlFile {
  const unread = (problems: Problem[]): YamlFile => ({ file, data: undefined, problems, lineOf: () => 1 });
  const whole = (key: CheckKey, values = {}) => unread([{ file, line: 1, field: '', key, values }]);
  if (text.length > MAX_CHARACTERS) return whole('file-too-long', { found: text.length });
  try {
    return parseYaml(file, text, unread);
  } catch (error) {
    // Thousands of brackets inside each other: no depth is foreseen that the reader could not follow.
    if (error instanceof RangeError) return whole('yaml-syntax');
    throw error;
  }
}

function parseYaml(file: string, text: string, unread: (problems: Problem[]) => YamlFile): YamlFile {
  const { doc, lineAt } = textToDocument(text);
  const issueToProblem = ({ key, offset }: SyntaxIssue): Problem => ({ file, line: lineAt(offset), field: '', key, values: {} });

  const issues = documentToIssues(doc, text);
  if (issues.length > 0) return unread(issues.map(issueToProblem));
  // Aliases and tags make one text mean another elsewhere, or a thousand times: nobody needs them here.
  const odd = firstOddNode(doc);
  if (odd) return unread([issueToProblem(odd)]);
  // What a file in another encoding becomes: letters are lost, most often Welsh ones.
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) return unread([issueToProblem({ key: 'wrong-encoding', offset: lost })]);

  const lineOf = textToLineOf(text);
  const data: unknown = doc.toJS({ maxAliasCount: 0 });
  return { file, data, problems: invisibleProblems(file, data, lineOf), lineOf };
}

interface Parsed {
  doc: Document.Parsed;
  lineAt(offset: number): number;
}

function textToDocument(text: string): Parsed {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', stringKeys: true, prettyErrors: false });
  return { doc, lineAt: (offset) => Math.max(1, lines.linePos(offset).line) };
}

/**
 * Says on which line a field stands. The document with all its places weighs many times its text, and most are never asked:
 * it is read again by the first question. Stands apart, so that nothing here holds the one that the data came from.
 */
function textToLineOf(text: string): YamlFile['lineOf'] {
  let parsed: Parsed | undefined;
  return (path) => {
    parsed ??= textToDocument(text);
    return parsed.lineAt(offsetOf(parsed.doc, path));
  };
}

function firstOddNode(doc: Document): SyntaxIssue | undefined {
  let odd: SyntaxIssue | undefined;
  visit(doc, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || ('anchor' in node && node.anchor)) odd = { key: 'yaml-alias', offset };
      else if ('tag' in node && node.tag) odd = { key: 'yaml-tag', offset };
      // “Family #1 Matters” would be “Family”. People's own comments have a space after the sign.
      else if (isScalar(node) && node.type === 'PLAIN' && /^[^\s#]/.test(node.comment ?? '')) odd = { key: 'yaml-comment', offset };
      return odd ? visit.BREAK : undefined;
    },
  });
  return odd;
}

function offsetOf(doc: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? doc.contents : doc.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node = doc.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

/** Texts with characters that cannot be seen, wherever they are in a file's data. */
export function invisibleProblems(file: string, data: unknown, lineOf: YamlFile['lineOf'], path: PropertyKey[] = []): Problem[] {
  if (typeof data === 'string') {
    if (!hasInvisibleCharacters(data)) return [];
    return [{ file, line: lineOf(path), field: pathToField(path), key: 'invisible-characters', values: { found: valueToQuote(data) } }];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    invisibleProblems(file, value, lineOf, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
