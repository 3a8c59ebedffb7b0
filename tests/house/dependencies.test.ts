import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const document = readFileSync('CONTRIBUTING.md', 'utf8');
const rows = (heading: string) =>
  document
    .split(`${heading}\n`)[1]!
    .split(/\n#{2,3} /)[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

test('CONTRIBUTING says of every dependency why it is here', () => {
  const named = rows('## Why each dependency is here').flatMap(([, packages]) => namesIn(packages!));
  expect(Object.keys(dependencies).filter((name) => !named.includes(name))).toEqual([]);
});

test('and which version is in use, when that was released, and what would replace it', () => {
  const listed = rows('### How old they are, and what would replace them');
  const versions = listed.flatMap(([, packages, given]) => {
    const all = given!.split(', ');
    return namesIn(packages!).map((name, at) => [name, all[at] ?? all[0]!] as const);
  });
  const installed = Object.keys(dependencies).map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
    return [name, version] as const;
  });
  expect(Object.fromEntries(versions)).toEqual(Object.fromEntries(installed));
  for (const [, , , released, instead] of listed) {
    expect(released).toMatch(/^(\w+ )?20\d\d$/);
    expect(instead).not.toBe('');
  }
});
