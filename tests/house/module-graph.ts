import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

/** One import of a file. */
export interface Import {
  /** A file from the project's root, or a package as it is written. */
  target: string;
  /** Whether it is gone when the types are: `import type`. */
  isType: boolean;
  /** Whether what it imports is exported again, by `export … from` or by name. */
  isReExport?: true;
}

/** Every .ts, .tsx and .astro file below a folder, with what it imports. */
export function folderToModules(folder: string): Map<string, Import[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((file) => /\.(tsx?|astro)$/.test(file));
  return new Map(files.sort().map((file) => [file, textToImports(file, readFileSync(file, 'utf8'))]));
}

/** The imports of a file: at the top, within functions, and in the scripts of an Astro component. */
export function textToImports(file: string, text: string): Import[] {
  const imports: Import[] = [];
  const exported = new Set<string>();
  const importedNames = new Map<Import, string[]>();
  const add = (node: ts.Node, isType: boolean, names: string[] = [], isReExport = false) => {
    if (!ts.isStringLiteralLike(node)) return;
    const target = node.text.startsWith('.') ? posix.join(posix.dirname(file), node.text.replace(/\?.*$/, '')) : node.text;
    const one: Import = { target, isType, ...(isReExport && { isReExport }) };
    imports.push(one);
    importedNames.set(one, names);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      const names = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
      add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false, names);
    }
    if (ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly, [], true);
      else if (node.exportClause && ts.isNamedExports(node.exportClause))
        for (const { name, propertyName } of node.exportClause.elements) exported.add((propertyName ?? name).text);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]!, false);
    ts.forEachChild(node, visit);
  };
  for (const script of textToScripts(file, text)) visit(ts.createSourceFile(file, script, ts.ScriptTarget.Latest));
  for (const [one, names] of importedNames) if (names.some((name) => exported.has(name))) one.isReExport = true;
  return imports;
}

function textToScripts(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const head = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  return [head, ...[...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script!)];
}

/** What is loaded at run time along with a file, itself included: files and packages, each with the way to it. */
export function runtimeReach(file: string, modules: ReadonlyMap<string, readonly Import[]>): Map<string, string[]> {
  const ways = new Map([[file, [file]]]);
  // A map's entries that are added on the way are visited too.
  for (const [at, way] of ways) {
    for (const { target, isType } of modules.get(at) ?? []) if (!isType && !ways.has(target)) ways.set(target, [...way, target]);
  }
  return ways;
}
