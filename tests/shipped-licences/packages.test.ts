import { describe, expect, test } from 'vitest';
import { folderToPackage, isReplaceable, packagesToText } from '../../src/build/shipped-packages.ts';

const read = (name: string) => folderToPackage(`node_modules/${name}`);

describe('of an installed package', () => {
  test.each([
    ['leaflet', 'BSD-2-Clause', /Volodymyr Agafonkin/],
    ['react', 'MIT', /Meta Platforms/],
    ['opening_hours', 'LGPL-3.0-only', /GNU LESSER GENERAL PUBLIC LICENSE/],
    ['pagefind', 'MIT', /Copyright \(c\) Pagefind/],
    // It names its licence in the text alone.
    ['suncalc', undefined, /Volodymyr Agafonkin/],
  ])('%s: the licence and its text are read', (name, licence, notice) => {
    const found = read(name);
    expect(found.licence).toBe(licence);
    expect(found.notices.join()).toMatch(notice);
  });

  test('with several notices, all of them are read', () => {
    expect(read('libphonenumber-js').notices.length).toBe(2);
  });

  test('with the licences of its tests too, its own alone is read', () => {
    expect(read('opening_hours').notices.join()).not.toContain('AFFERO');
  });
});

test('only what is under the GPL or the LGPL has to be replaceable', () => {
  expect(['opening_hours', 'leaflet', 'suncalc', 'react'].filter((name) => isReplaceable(read(name)))).toEqual(['opening_hours']);
});

test('the text file has our licence, and each package with its version and its texts', () => {
  const text = packagesToText([read('leaflet'), folderToPackage('node_modules/react', ['react.js'])], 'MIT License of Waymark');
  expect(text.startsWith('Waymark\n\nMIT License of Waymark\n')).toBe(true);
  expect(text).toMatch(/leaflet \d+\.\d+\.\d+ \(BSD-2-Clause\)\nhttps:\/\/www\.npmjs\.com\/package\/leaflet\/v\/\d/);
  expect(text).toMatch(/react [\d.]+ \(MIT\)\n.*\nIn react\.js\n\nMIT License/);
});
