import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { hasInvisibleCharacters } from '../listing/plain-text.ts';
import { pathToField, valueToQuote, type Problem } from './problem.ts';

/** A YAML file, read: its data, where each field stands, and what is wrong with the file as such. */
export interface YamlFile {
  file: string;
  data: unknown;
  problems: Problem[];
  /** The line of a field; of the nearest group around it where the field is missing. */
  lineOf(path: readonly PropertyKey[]): number;
}

const MAX_CHARACTERS = 200_000;

/** Reads the text of a YAML file. Never throws: what cannot be read is a problem. */
export function textToYamlFile(file: string, text: string): YamlFile {
  const whole = (key: string, values = {}): YamlFile => ({
    file,
    data: undefined,
    problems: [{ file, line: 1, field: '', key, values }],
    lineOf: () => 1,
  });
  if (text.length > MAX_CHARACTERS) return whole('file-too-long', { found: text.length });

  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', stringKeys: true });
  const lineAt = (offset: number | undefined) => Math.max(1, lines.linePos(offset ?? 0).line);
  const syntax = [...doc.errors, ...doc.warnings].map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    field: '',
    ...syntaxToMessage(error.code, error.message),
  }));
  if (syntax.length > 0) return { file, data: undefined, problems: syntax, lineOf: () => 1 };

  // Aliases and tags make one text mean another elsewhere, or a thousand times: nobody needs them here.
  const odd = firstOddNode(doc);
  if (odd)
    return { file, data: undefined, problems: [{ file, line: lineAt(odd.offset), field: '', key: odd.key, values: {} }], lineOf: () => 1 };

  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(doc, path));
  const data: unknown = doc.toJS({ maxAliasCount: 0 });
  return { file, data, problems: invisibleProblems(file, data, lineOf), lineOf };
}

function syntaxToMessage(code: string, message: string): { key: string; values: Record<string, string> } {
  if (code === 'DUPLICATE_KEY') return { key: 'yaml-key-twice', values: {} };
  if (code === 'TAB_AS_INDENT') return { key: 'yaml-tab', values: {} };
  if (code === 'TAG_RESOLVE_FAILED') return { key: 'yaml-tag', values: {} };
  if (/indent|All mapping items|must start at the same column|Implicit map keys|Nested mappings/i.test(message))
    return { key: 'yaml-indent', values: {} };
  if (/quote/i.test(message)) return { key: 'yaml-quote', values: {} };
  return { key: 'yaml-syntax', values: {} };
}

function firstOddNode(doc: Document): { key: string; offset: number | undefined } | undefined {
  let odd: { key: string; offset: number | undefined } | undefined;
  visit(doc, {
    Node(_, node) {
      const offset = node.range?.[0];
      if (isAlias(node) || ('anchor' in node && node.anchor)) odd = { key: 'yaml-alias', offset };
      else if ('tag' in node && node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) odd = { key: 'yaml-tag', offset };
      return odd ? visit.BREAK : undefined;
    },
  });
  return odd;
}

function offsetOf(doc: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? doc.contents : doc.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key)) return pair.key.range?.[0];
    }
    const node = doc.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function invisibleProblems(file: string, data: unknown, lineOf: YamlFile['lineOf'], path: PropertyKey[] = []): Problem[] {
  if (typeof data === 'string') {
    if (!hasInvisibleCharacters(data)) return [];
    return [{ file, line: lineOf(path), field: pathToField(path), key: 'invisible-characters', values: { found: valueToQuote(data) } }];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    invisibleProblems(file, value, lineOf, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}
