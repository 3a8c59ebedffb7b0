import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { flatten } from './flatten.ts';
import { phrasesIn } from './style-phrases.ts';

// The browser test of the same name reads what pages show; commands, e-mails and cards show other texts.
test('no English text has a phrase that the style guide replaces', () => {
  const found = [...flatten(en)].flatMap(([key, text]) => phrasesIn(text).map((phrase) => `${key}: ${phrase} in “${text}”`));
  expect(found).toEqual([]);
});
