import type { z } from 'zod';
import type { CheckKey } from '../i18n/keys.ts';
import { pathToField, valueToQuote, type Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** More unknown fields than this in one group mean that something else was pasted in. */
const MOST_UNKNOWN_FIELDS = 50;

/** The schema's issues with a file as problems that a person can correct. */
export function issuesToProblems(issues: readonly Issue[], yaml: YamlFile): Problem[] {
  return issues.flatMap((issue) => issueToProblems(issue, yaml));
}

function issueToProblems(issue: Issue, yaml: YamlFile): Problem[] {
  const value = valueAt(yaml.data, issue.path);
  const problem = (key: CheckKey, values: Problem['values'] = {}, path: readonly PropertyKey[] = issue.path): Problem => ({
    file: yaml.file,
    line: yaml.lineOf(path),
    field: pathToField(path),
    key,
    values: 'found' in values ? values : { found: valueToQuote(value), ...values },
  });

  switch (issue.code) {
    case 'custom': {
      const { key, ...values } = (issue.params ?? {}) as { key?: CheckKey } & Problem['values'];
      return [problem(key ?? 'not-accepted', values)];
    }
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_UNKNOWN_FIELDS).map((name) => {
        const path = [...issue.path, name];
        // { en: Call us, any day }: the text after the comma becomes a field without a value.
        const isRestOfText = name.includes(' ') && valueAt(yaml.data, path) === null;
        return problem(isRestOfText ? 'yaml-comma' : 'unknown-field', { found: valueToQuote(name) }, path);
      });
    case 'invalid_type':
      if (value === undefined || value === null) return [problem(absence(value, issue.path))];
      if (issue.expected === 'string') return [problem(typeof value === 'number' ? 'needs-quotes' : 'needs-text')];
      return [problem(TYPE_KEYS[issue.expected] ?? 'not-accepted')];
    case 'invalid_value':
      if (value === undefined || value === null) return [problem(absence(value, issue.path))];
      return [problem('not-a-choice', { choices: issue.values.map(String).join(', ') })];
    case 'invalid_format':
      return [problem(issue.message.startsWith('not-') ? (issue.message as CheckKey) : 'not-accepted')];
    case 'too_big':
      return [
        problem(issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'too-high', {
          most: Number(issue.maximum),
        }),
      ];
    case 'too_small':
      if (issue.origin === 'string') return [problem('empty')];
      return [problem(issue.origin === 'array' ? 'too-few' : 'too-low', { least: Number(issue.minimum) })];
    // Where one of several forms is wanted, the complaints about the first say best what is.
    case 'invalid_union':
      return (issue.errors[0] ?? []).flatMap((inner) => issueToProblems({ ...inner, path: [...issue.path, ...inner.path] } as Issue, yaml));
    default:
      return [problem('not-accepted')];
  }
}

// A field that is left out, one with nothing behind it (null in YAML), and a file with nothing in it.
const absence = (value: null | undefined, path: readonly PropertyKey[]): CheckKey =>
  path.length === 0 ? 'file-empty' : value === null ? 'empty' : 'missing';

const TYPE_KEYS: Record<string, CheckKey> = {
  number: 'needs-number',
  int: 'needs-number',
  boolean: 'needs-yes-or-no',
  array: 'needs-list',
  object: 'needs-group',
};

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}
