import { isScalar, visit, type Document, type YAMLError } from 'yaml';
import type { CheckKey } from '../i18n/keys.ts';

/** An error in YAML's grammar: its message key, and its position in the text. */
export interface SyntaxIssue {
  key: CheckKey;
  offset: number;
}

/** More issues than this help nobody, and telling each apart takes time. */
const MOST_ISSUES = 50;

/**
 * What is wrong with the grammar of a document, in the order of the text. After the first issue that hides how the text is
 * built, all further complaints may only follow from it: they are left out.
 */
export function documentToIssues(doc: Document, text: string): SyntaxIssue[] {
  const errors = [...doc.errors, ...doc.warnings].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, MOST_ISSUES);
  const breaks = errors.findIndex((error) => error.code !== 'DUPLICATE_KEY' && error.code !== 'TAG_RESOLVE_FAILED');
  const reported = breaks < 0 ? errors : errors.slice(0, breaks + 1);
  return reported.map((error) => {
    const key = errorToKey(error, errors, text);
    return { key, offset: key === 'yaml-quote' ? openingQuote(doc, error.pos[0]) : error.pos[0] };
  });
}

function errorToKey({ code, message, pos }: YAMLError, errors: readonly YAMLError[], text: string): CheckKey {
  const has = (other: YAMLError['code']) => errors.some((error) => error.code === other && error.pos[0] === pos[0]);
  if (has('TAB_AS_INDENT')) return 'yaml-tab';
  if (code === 'DUPLICATE_KEY') return 'yaml-key-twice';
  if (code === 'TAG_RESOLVE_FAILED') return 'yaml-tag';
  if (code === 'BAD_ALIAS') return 'yaml-alias';
  if (/^Missing closing .quote/.test(message)) return 'yaml-quote';
  if (/^Flow (map|sequence) in block/.test(message)) return 'yaml-bracket';
  // A name that runs over several lines: either it has no colon, or a line below it is set in too far.
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return has('MULTILINE_IMPLICIT_KEY') ? 'yaml-indent' : 'yaml-colon';
  if (code === 'MULTILINE_IMPLICIT_KEY' || /^Implicit map keys need/.test(message)) return 'yaml-no-colon';
  if (code === 'BAD_SCALAR_START' || /^Not a YAML token/.test(message)) return 'yaml-sign';
  if (/^Unexpected scalar at node end/.test(message)) return /["']/.test(lineAround(text, pos[0])) ? 'yaml-quote' : 'yaml-sign';
  if (code === 'BAD_INDENT' || /^Sequence item without/.test(message)) return 'yaml-indent';
  return 'yaml-syntax';
}

const lineAround = (text: string, offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0]!;

// An open quotation mark swallows what follows and is noticed at the end of it: where it was opened says more.
function openingQuote(doc: Document, offset: number): number {
  let start = offset;
  visit(doc, {
    Scalar(_, node) {
      const [from, to] = node.range ?? [offset, offset];
      if (isScalar(node) && node.type?.startsWith('QUOTE') && from <= offset && to >= offset) start = from;
    },
  });
  return start;
}
