import { HtmlValidate, type ConfigData } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';

/** Rules of the recommended set that are left out or bent, each with the reason. */
const BENT = {
  // Numbers are kept whole by a style, so that they can be copied with plain blanks.
  'tel-non-breaking': 'off',
  // Blanks at the ends of lines come from the way components are written; no reader meets them.
  'no-trailing-whitespace': 'off',
  // The heading of the results is filled before its part is shown.
  'empty-heading': 'off',
  // The one button of a form sends it: that is what HTML says of a button without a type.
  'no-implicit-button-type': 'off',
  // HTML names “autocomplete” for text alone, but Firefox heeds it on every control, and would save a choice in its session file.
  'input-attributes': 'off',
  'valid-autocomplete': 'off',
  // No native element is a list of suggestions below a box that one goes on typing in.
  'prefer-native-element': ['error', { exclude: ['listbox'] }],
} satisfies ConfigData['rules'];

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], elements: ['html5'], rules: BENT });

const PAGES = [
  'index.html',
  'areas/index.html',
  'areas/greater-manchester/index.html',
  'areas/gwent/index.html',
  'areas/kent/index.html',
  'areas/kent/gravesend/index.html',
  'areas/gwent/topics/index.html',
  'services/adviser-gravesend/index.html',
  'services/helpline-day-and-night/index.html',
  // In every state.
  ...['secret', 'fresh', 'due', 'overdue', 'withdrawn'].map((state) => `services/counselling-kent-${state}/index.html`),
  'services/support-kent-dated/index.html',
  'services/group-kent-closed/index.html',
  'services/group-kent-pause/index.html',
  'help/index.html',
  'help/no-trace/index.html',
  'help/the-last-7-days/index.html',
  'help/your-rights/index.html',
  'about/data/index.html',
  'about/privacy/index.html',
  'about/accessibility/index.html',
  '404.html',
];

const PARTS = ['areas/kent/cards/index.html', 'areas/gwent/cards/index.html'];

/** What the validator says of a text, one line each. */
async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column }) => `${ruleId}: ${message} (${html.split('\n')[line - 1]!.slice(column - 40, column + 60)})`,
    ),
  );
}

test.each(PAGES)('%s is valid HTML', async (file) => {
  expect(await faultsOf(readFileSync(join(SITE_FOLDER, file), 'utf8'))).toEqual([]);
});

test.each(PARTS)('%s is valid HTML once it stands in a page', async (file) => {
  const [, rest = ''] = /^<meta name="robots" content="noindex">([\s\S]*)$/.exec(readFileSync(join(SITE_FOLDER, file), 'utf8')) ?? [];
  expect(rest).not.toBe('');
  const page = `<!DOCTYPE html><html lang="en-GB"><head><title>Cards</title></head><body><h1>1</h1><h2>2</h2><h3>3</h3>${rest}</body></html>`;
  expect(await faultsOf(page)).toEqual([]);
});

test('the validator would see a fault', async () => {
  expect(await faultsOf('<p><div id="a" id="b"></p>')).not.toEqual([]);
});
