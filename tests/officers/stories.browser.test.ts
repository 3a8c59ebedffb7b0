import { describe, expect, inject, test } from 'vitest';
import { tellingWordsIn } from '../../src/listing/telling-words.ts';
import { useBrowser } from '../support/page.ts';
import { check, choose, chosen, fit, messages, offered, openBuilder, radio, sides, takeOff } from './builder.ts';
import { paperOf, printPage } from './printed.ts';

const browser = useBrowser({ viewport: { width: 1280, height: 900 } });

/** A page on which it is some time: the order of services depends on it. */
async function at(time: string) {
  const { page } = await browser.open();
  await page.clock.setFixedTime(new Date(time));
  return page;
}

test('at night in Gwent the line that Wales has is first on the card, and only what can be relied on is chosen already', async () => {
  const page = await at('2026-11-24T02:10:00Z');
  await openBuilder(page, inject('address'), 'gwent');
  expect(await chosen(page)).toEqual(['Live Fear Free helpline', 'Usk Advisers', 'Sirhowy Care']);
  expect(await offered(page)).toEqual(['Usk Advisers', 'Sirhowy Care', 'Glan yr Afon', 'Sugar Loaf Counselling']);
});

describe('at night in Kent, somebody of 15, today', () => {
  const story = async () => {
    const page = await at('2026-11-24T02:10:00Z');
    await openBuilder(page, inject('address'), 'kent');
    await radio(page, 'Today or last night');
    await radio(page, '13 to 15');
    await takeOff(page, 'Heron Counselling', 'Dormouse Counselling');
    await choose(page, 'Family Steps');
    await choose(page, 'Kent Care Line');
    return page;
  };
  test('the card begins with Childline, then medical care, reached through NHS 111', async () => {
    const page = await story();
    const [card] = await sides(page);
    expect(card).toMatch(
      /^People who can help[^]*Someone to talk to · Childline\s+0800 1111[^]*16 and over: 0808 500 2222[^]*Medical care, and samples if you want them · Orchard House[^]*Sooner is better[^]*NHS 111[^]*0808 500 2222 and ask\./,
    );
    expect(card).toMatch(/Family Steps · Independent adviser[^]*We don’t have its number\. Call 0808 500 2222 and ask\./);
    expect(card).toMatch(/Kent Care Line · [^]*Its number isn’t confirmed\. Call 0808 500 2222 and ask\./);
    expect(card).not.toContain('0808 157 012');
  });
  test('it prints on one A5 side, nothing outside, no type below 10 points', async () => {
    const page = await story();
    expect(await fit(page)).toMatch(/^It fits on 1 side\./);
    const pages = await printPage(page);
    expect(pages.map(paperOf)).toEqual(['148 × 210']);
    expect(pages[0]!.outside).toEqual([]);
    expect(pages[0]!.smallest).toBeGreaterThanOrEqual(9.9);
    expect(pages[0]!.text).toContain('Safe way and time to contact you');
  });
  test('the message has numbers first and no telling word, and holds no number that may not be rung', async () => {
    const [message] = await messages(await story());
    const lines = message!.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      expect.stringMatching(/^0800 1111: Childline, 24\/7, free, up to 18$/),
      expect.stringMatching(/^0808 500 2222: someone to talk to/),
      "Orchard House, Medical care: Sooner is better. Call even if it's later. Ask NHS 111 for the nearest SARC.",
      '0306 999 0101: Bramble Rooms',
    ]);
    expect(tellingWordsIn(message!.replace('SARC', ''))).toEqual([]);
    expect(message).not.toContain('0808 157 012');
  });
});

describe('a man in Manchester, years ago', () => {
  const story = async () => {
    const page = await at('2026-11-24T14:00:00Z');
    await openBuilder(page, inject('address'), 'greater-manchester');
    await radio(page, 'Longer ago');
    await radio(page, 'A man or boy');
    await radio(page, '18 or over');
    return page;
  };
  test('who helps with the past and sees men is offered, and no medical care is pressed on him', async () => {
    const page = await story();
    expect(await offered(page)).toContain('Northbank Men');
    expect(await offered(page)).not.toContain('Hawthorn Women’s Centre');
    // It takes nobody new: the officer may choose it all the same, and the card says so.
    expect(await chosen(page)).toEqual([]);
    await choose(page, 'Northbank Men');
    const [card] = await sides(page);
    expect(card).not.toContain('Sooner is better');
    expect(card).not.toContain('Childline');
    expect(card).toMatch(/Northbank Men[^]*Takes nobody new \(10 November 2026\)/);
  });
  test('three services fit on A6 in short form, on one side', async () => {
    const page = await story();
    await choose(page, 'Northbank Men');
    await choose(page, 'Irwell Clinic');
    await choose(page, 'Greater Manchester Care');
    const names = await chosen(page);
    expect(names).toHaveLength(3);
    await radio(page, 'A6');
    expect(await fit(page)).toMatch(/^It fits on 1 side\./);
    const pages = await printPage(page);
    expect(pages.map(paperOf)).toEqual(['105 × 148']);
    expect(pages[0]!.outside).toEqual([]);
    expect(pages[0]!.smallest).toBeGreaterThanOrEqual(8.9);
    for (const name of names) expect(pages[0]!.text).toContain(name.split(' ')[0]);
  });
});

describe('in Welsh', () => {
  test('a Welsh card stands on one side, and its message loses only the accents', async () => {
    const page = await at('2026-11-24T10:00:00Z');
    await openBuilder(page, inject('address'), 'gwent');
    await radio(page, 'Welsh');
    const [card] = await sides(page);
    expect(card).toContain('Pobl a all helpu');
    expect(card).toContain('Byw Heb Ofn');
    expect(card).toContain('Cynghorwyr Wysg');
    expect(await page.locator('.sheet-frame .column').first().getAttribute('lang')).toBe('cy');
    const [message] = await messages(page);
    expect(message).toContain('rhywun i siarad a nhw');
    expect(message).not.toMatch(/[âêîôûŵŷ’]/);
    expect(await page.locator('.message').innerText()).toMatch(/GSM-7/);
  });
  test('both languages are two sides of A5, or beside each other on A4, and two messages', async () => {
    const page = await at('2026-11-24T10:00:00Z');
    await openBuilder(page, inject('address'), 'gwent');
    await radio(page, 'Today or last night');
    await radio(page, 'Both');
    expect(await fit(page)).toMatch(/^It fits on 2 sides\./);
    expect((await printPage(page)).map(paperOf)).toEqual(['148 × 210', '148 × 210']);
    expect(await messages(page)).toHaveLength(2);
    await radio(page, 'A4');
    const pages = await printPage(page);
    expect(pages.map(paperOf)).toEqual(['210 × 297']);
    expect(pages[0]!.outside).toEqual([]);
    expect(pages[0]!.text).toMatch(/People who can help[^]*Pobl a all helpu/);
  });
});

describe('what does not fit is said and never cut', () => {
  test('large print takes both sides of A5, all of it 16 points and more', async () => {
    const page = await at('2026-11-24T10:00:00Z');
    await openBuilder(page, inject('address'), 'gwent');
    await check(page, 'Large print');
    expect(await fit(page)).toBe('It fits on 2 sides.');
    const pages = await printPage(page);
    expect(pages.map(paperOf)).toEqual(['148 × 210', '148 × 210']);
    expect(Math.min(...pages.map(({ smallest }) => smallest))).toBeGreaterThanOrEqual(15.9);
    expect(pages.flatMap(({ outside }) => outside)).toEqual([]);
  });
  test.each([
    ['A6', 'Both', false, 'A6 has room for one language. Choose A5 for both.'],
    ['A6', 'English', true, 'A6 is too small for large print. Choose A5.'],
    ['A5', 'Both', true, 'Both languages in large print need A4.'],
  ])('%s with %s (large print: %s) is not offered, and the way out is one press away', async (size, language, large, said) => {
    const page = await at('2026-11-24T10:00:00Z');
    await openBuilder(page, inject('address'), 'gwent');
    await radio(page, size);
    await radio(page, language);
    if (large) await check(page, 'Large print');
    expect(await page.getByRole('alert').innerText()).toBe(said);
    await page.getByRole('button', { name: /^Use A/ }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
  /** Makes a long card, as if on a machine whose letters were wider than the ones here. */
  async function longCard(letters: string) {
    const page = await at('2026-11-24T10:00:00Z');
    await openBuilder(page, inject('address'), 'gwent');
    await radio(page, 'Today or last night');
    await page.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.sheet p { ${style} }`);
      document.adoptedStyleSheets = [sheet];
    }, letters);
    await radio(page, 'In the last 7 days');
    await check(page, 'With a code');
    return page;
  }
  test('a card that is a little too long is shortened, says so, and prints on its one side', async () => {
    const page = await longCard('letter-spacing: 1.5pt; line-height: 1.6');
    expect(await fit(page)).toBe(
      'It fits on 1 side. Shortened to fit: it leaves out what each service does, what a call costs, websites and what isn’t known.',
    );
    expect(await page.getByRole('button', { name: 'Print, or save as PDF' }).isEnabled()).toBe(true);
    const pages = await printPage(page);
    expect(pages.map(paperOf)).toEqual(['148 × 210']);
    expect(pages[0]!.outside).toEqual([]);
    expect(pages[0]!.text.replaceAll(' ', '')).toContain('Crimereference');
  });
  test('a card that is too long in the short form as well names what finds no room, cannot be sent to print, and loses nothing', async () => {
    const page = await longCard('letter-spacing: 4pt; line-height: 2.2');
    expect(await fit(page)).toMatch(/^There isn’t room for: .*the last lines\. Nothing has been cut off\./);
    expect(await page.getByRole('button', { name: 'Print, or save as PDF' }).isDisabled()).toBe(true);
    const text = (await printPage(page)).map((each) => each.text).join(' ');
    expect(text.replaceAll(' ', '')).toContain('Crimereference');
  });
});

test('on a phone what prints and what copies is in reach on the first screen, and goes along', async () => {
  const { page } = await browser.open({ viewport: { width: 360, height: 640 } });
  await openBuilder(page, inject('address'), 'kent');
  for (const scrolled of [0, 1200]) {
    await page.evaluate((top) => scrollTo(0, top), scrolled);
    await page.locator('.builder').evaluate((form, top) => top === 0 && form.scrollIntoView(), scrolled);
    for (const name of ['Print, or save as PDF', 'Copy: English']) {
      const box = (await page.getByRole('button', { name }).boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(640);
    }
  }
});

test('a service that stops fitting is marked with the reason, and the officer takes it off or keeps it', async () => {
  const page = await at('2026-11-24T10:00:00Z');
  await openBuilder(page, inject('address'), 'lincolnshire');
  await choose(page, 'Witham Women');
  await radio(page, 'A man or boy');
  expect(await chosen(page)).toContain('Witham Women');
  const mark = page.locator('.chosen .misfit');
  expect(await mark.innerText()).toContain('Doesn’t fit your answers: For women.');
  await page.getByRole('button', { name: 'Keep Witham Women' }).click();
  expect(await mark.innerText()).toBe('Kept, although it doesn’t fit your answers: For women.');
  await radio(page, '18 or over');
  await page.locator('.chosen .misfit').getByRole('button', { name: 'Take Witham Women off' }).click();
  expect(await chosen(page)).not.toContain('Witham Women');
});

test('medical care can name another centre, name none, or be left off', async () => {
  const page = await at('2026-11-24T10:00:00Z');
  await openBuilder(page, inject('address'), 'cheshire');
  await radio(page, 'Today or last night');
  const medical = page.getByLabel('Medical care');
  expect((await sides(page))[0]).toMatch(/Medical care[^]*Irwell Clinic/);
  expect((await sides(page))[0]).not.toContain('0161 496 0101');
  await medical.selectOption({ label: 'Irwell Clinic with 0161 496 0101, not checked' });
  expect((await sides(page))[0]).toMatch(/0161 496 0101[^]*Not checked\. If nobody answers, call 0808 500 2222\./);
  await medical.selectOption({ label: 'No centre named: NHS 111' });
  expect((await sides(page))[0]).not.toContain('Irwell Clinic');
  await medical.selectOption({ label: 'Leave medical care off' });
  expect((await sides(page))[0]).not.toContain('Medical care');
});

test('three taps make a line for the record that names services and nobody', async () => {
  const page = await at('2026-11-24T10:00:00Z');
  await openBuilder(page, inject('address'), 'hertfordshire');
  await choose(page, 'Lea Valley Centre');
  await page.getByRole('radio', { name: 'card given on paper' }).check();
  await page.getByRole('radio', { name: 'referral accepted' }).check();
  expect(await page.locator('.record-line > span').first().innerText()).toMatch(
    /^Told about .*Lea Valley Centre.*; card given on paper; referral accepted\.$/,
  );
});
