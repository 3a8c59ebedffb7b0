import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { PRIVATE_NAMES } from './private-names.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|astro)$/.test(file))
  .map((file) => join('src', file));

/** The identifiers of a file; of an Astro component those of its frontmatter. */
function identifiersIn(file: string): Set<string> {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, false, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) names.add(node.text.replace(/^#/, ''));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

test('no identifier is a private word', () => {
  expect(files.length).toBeGreaterThan(400);
  const found = files.flatMap((file) =>
    [...identifiersIn(file)]
      .filter((name) => Object.hasOwn(PRIVATE_NAMES, name))
      .map((name) => `${file}: ${name} → ${PRIVATE_NAMES[name]}`),
  );
  expect(found).toEqual([]);
});
