import { expect, test } from 'vitest';
import { tightenMarkup } from '../../src/build/tight-markup.ts';

test('blanks beside the tags of blocks go, for nobody sees them', () => {
  expect(tightenMarkup('<ul class="plain">\n  <li>\n    <a href="/">Home</a>\n  </li>\n  <li> Kent </li>\n</ul>')).toBe(
    '<ul class="plain"><li><a href="/">Home</a></li><li>Kent</li></ul>',
  );
});

test('blanks between words and what stands in a line with them stay', () => {
  const line = 'Ring\n  <a href="tel:999">999</a>\n  <strong>now</strong> {more}';
  expect(tightenMarkup(`<p>${line}</p>`)).toBe(`<p>${line}</p>`);
});

test('what a component works out before its markup stays as it is', () => {
  const script = "---\nconst isSmall = 3 <p && q >\n  4;\nconst text = '<p> </p>';\n---\n";
  expect(tightenMarkup(`${script}<p> {text} </p>`)).toBe(`${script}<p>{text}</p>`);
});

test('a tag with an arrow among its attributes keeps its blanks', () => {
  const tag = '<div class={list.filter((one) => one.isLocal).join()}>\n  <b>1</b>';
  expect(tightenMarkup(tag)).toBe(tag);
});

test('elements whose names only begin like those of blocks are not taken for them', () => {
  expect(tightenMarkup('<Page> <link-list> <picture> <Paragraph> x')).toBe('<Page> <link-list> <picture> <Paragraph> x');
});
