import { describe, expect, test } from 'vitest';
import { textToPlainLetters, textToSegments } from '../../src/components/officer/card/gsm-7.ts';
import { cardFor } from './area-card.ts';

describe('counting', () => {
  test.each([
    ['nothing', '', 'GSM-7', 0, 0],
    ['one message of plain letters', 'a'.repeat(160), 'GSM-7', 160, 1],
    ['one letter more', 'a'.repeat(161), 'GSM-7', 161, 2],
    ['two full ones', 'a'.repeat(306), 'GSM-7', 306, 2],
    ['one letter more than two', 'a'.repeat(307), 'GSM-7', 307, 3],
    ['letters of two places', '€'.repeat(80), 'GSM-7', 160, 1],
    ['a letter of two places that would be split', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'GSM-7', 306, 3],
    ['one message with any other letter', `ŵ${'a'.repeat(69)}`, 'UCS-2', 70, 1],
    ['one more', `ŵ${'a'.repeat(70)}`, 'UCS-2', 71, 2],
    ['two full ones of these', `ŵ${'a'.repeat(133)}`, 'UCS-2', 134, 2],
    ['a sign of two units that would be split', `${'ŵ'.repeat(66)}😀${'ŵ'.repeat(66)}`, 'UCS-2', 134, 3],
    ['letters with accents that a plain message has', 'àèéìòù ÄÖÑÜ ß', 'GSM-7', 13, 1],
    ['the letter ç, which it has only large', 'ç', 'UCS-2', 1, 1],
  ] as const)('%s', (_, text, coding, characters, count) => {
    expect(textToSegments(text)).toEqual({ coding, characters, count });
  });
});

describe('plain letters', () => {
  test.each([
    ['tŷ a chŵn', 'ty a chwn'],
    ['â ê î ô û ŵ ŷ Â Ê Î Ô Û Ŵ Ŷ', 'a e i o u w y A E I O U W Y'],
    ['ï ẅ á', 'i w a'],
    ['è é ù ö', 'è é ù ö'],
    ['don’t – “now” …', 'don\'t - "now" ...'],
    ['free · 16 and over', 'free, 16 and over'],
    // Decomposed as some devices write it.
    ['w\u0302', 'w'],
    ['Łódź 😀', 'Łodz 😀'],
  ])('%s', (text, plain) => expect(textToPlainLetters(text)).toBe(plain));

  test('every letter of the basic alphabet stays and counts one', () => {
    const basic =
      '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
    expect([...basic]).toHaveLength(127);
    expect(textToPlainLetters(basic)).toBe(basic);
    expect(textToSegments(basic)).toEqual({ coding: 'GSM-7', characters: 127, count: 1 });
  });
});

describe('a message', () => {
  const answers = { situation: 'just-happened', gender: 'woman', age: 'adult' } as const;
  const messageOf = (area: string, locale: 'en' | 'cy') => cardFor(area, answers, { locale }).message;

  test.each([
    ['humberside', 'en', 2],
    ['humberside', 'cy', 3],
    ['kent', 'en', 3],
    ['kent', 'cy', 3],
    ['dyfed-powys', 'en', 3],
    ['dyfed-powys', 'cy', 4],
  ] as const)('with medical care for %s in %s takes %i plain ones', (area, locale, count) => {
    expect(textToSegments(messageOf(area, locale))).toMatchObject({ coding: 'GSM-7', count });
  });

  test('has the hours in few words, and the numbers first', () => {
    expect(messageOf('humberside', 'en')).toContain(
      '\n0808 500 2222: someone to talk to, 24/7, free, 16 and over\n0306 999 0210: The Green Gate, Mon-Fri 9am-5pm\n',
    );
    expect(messageOf('humberside', 'cy')).toContain('\n0306 999 0210: The Green Gate, Llun-Gwe 9yb-5yp\n');
  });

  test('for somebody who writes or signs says how to reach 999 without a voice', () => {
    const { message } = cardFor('kent', { ...answers, communities: ['deaf'] });
    expect(message).toContain('\n999: in danger. Text relay: 18000. In BSL: 999bsl.co.uk.\n');
    expect(message).not.toContain('press 55');
  });
});
