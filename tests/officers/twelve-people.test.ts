import { describe, expect, test } from 'vitest';
import { isTellingName } from '../../src/listing/telling-words.ts';
import { areaToOrderer, cardFor, slugToCard } from './area-card.ts';

const reasonsAgainst = (area: string, slug: string, answers: Parameters<typeof cardFor>[1]) =>
  areaToOrderer(area).misfits(slugToCard(areaToOrderer(area), slug).ref, answers, 'en');

describe('a woman in Hull, last night', () => {
  const answers = { situation: 'just-happened', gender: 'woman', council: 'kingston-upon-hull' } as const;
  test('has the centre by its name, through NHS 111, and the service for the whole area', () => {
    const { texts, names } = cardFor('humberside', answers);
    expect(texts[0]).toMatch(/^Medical care[^]*Casa Marina[^]*Sooner is better[^]*NHS 111 can put you through/);
    expect(names).toEqual(['The Green Gate']);
  });
  test('has nothing for North East Lincolnshire alone, unless the officer chooses it, with the reason against it', () => {
    expect(cardFor('humberside', answers).names).not.toContain('Grimsby Safe Homes');
    expect(reasonsAgainst('humberside', 'support-north-east-lincolnshire', answers)).toEqual([
      'Only for people in North East Lincolnshire',
    ]);
  });
  test('has a discreet card whose centre keeps a name that tells nothing', () => {
    const { texts } = cardFor('humberside', answers, { discreet: true });
    expect(texts[0]).toMatch(/^Medical care · Casa Marina\n/);
    expect(texts[0]).toContain('Sooner is better. Call even if it’s later. Call 111 and ask for the nearest SARC.');
    expect(texts[0]).not.toContain('washed');
  });
});

describe('a man in Cardiff who was abused as a child', () => {
  const answers = { situation: 'past', gender: 'man', age: 'adult', council: 'cardiff' } as const;
  test('has no medical care pressed on him, and services that say they help with abuse long ago', () => {
    const { texts, names } = cardFor('south-wales', answers);
    expect(names).toEqual(['Live Fear Free helpline', 'Open Gate Wales']);
    expect(texts.join('\n')).not.toMatch(/Medical care|Childline/);
    expect(texts[1]).toContain('Also for abuse long ago');
  });
});

describe('a 15-year-old in Leeds, today', () => {
  const answers = { situation: 'just-happened', age: '13-15', council: 'leeds' } as const;
  const card = cardFor('west-yorkshire', answers);
  test('sees Childline first, on the card and in the message', () => {
    expect(card.texts[0]).toMatch(/^Someone to talk to · Childline\n0800 1111/);
    expect(card.message).toMatch(/^0800 1111: Childline/);
  });
  test('has the children’s centre, its ages, and that a professional has to refer', () => {
    expect(card.texts[1]).toMatch(/The Acorn Suite\n0113 496 0102[^]*Ages 0 to 15 · A professional must refer you/);
    expect(areaToOrderer('west-yorkshire').isTooYoungToContact(card.parts.centre!.ref, answers)).toBe(true);
  });
  test('has nothing for adults or for women chosen for them', () => {
    expect(card.names).toEqual([]);
    expect(reasonsAgainst('west-yorkshire', 'health-centre-leeds', answers)).toEqual(['16 and over']);
  });
});

describe('a Deaf woman in Kent', () => {
  const answers = { situation: 'last-7-days', age: 'adult', gender: 'woman', communities: ['deaf'], languages: ['bsl'] } as const;
  const { names, texts, message } = cardFor('kent', answers);
  test('has the service of Deaf people first, by text and e-mail', () => {
    expect(names[0]).toBe('Signpost Deaf Support');
    expect(texts[1]).toMatch(
      /07700 900233 by text message\nE-mail: da@signpost-deaf\.example\.org\nRun by and for Deaf people · Speaks British/,
    );
    expect(message).toContain('07700 900233: Signpost Deaf Support, by text message');
  });
  test('has no service that can only be spoken to', () => {
    expect(names).toEqual(['Signpost Deaf Support']);
  });
  test('can write to the line in a chat, and reach any other number by Relay UK', () => {
    expect(texts.at(-1)).toMatch(/Someone to talk to[^]*Chat online: [^]*With the Relay UK app, put 18001 in front of any number/);
  });
  test('gets the number for Relay UK of a service that states it', () => {
    const withRelay = cardFor('kent', { ...answers, communities: [], languages: [], contact: ['text'] }, { chosen: ['support-ashford'] });
    const phones = withRelay.parts.services[0]!.phones.map((phone) => ({ ...phone, trust: 'confirmed' as const }));
    expect(phones[0]!.relay).toBe(true);
  });
});

describe('a student in Nottingham', () => {
  test('has the service that states students first, and its ages', () => {
    const { names, texts } = cardFor('nottinghamshire', { situation: 'last-7-days', communities: ['students'] });
    expect(names[0]).toBe('Sherwood Advisers');
    expect(texts[1]).toMatch(/Also for students · For women and men · 18 and over/);
  });
  test('is told on the card where nothing listed states it', () => {
    const { texts, message } = cardFor('lincolnshire', { communities: ['students'] });
    expect(texts.at(-1)).toContain('None of these services says that it is for students. They may still help you.');
    expect(message).toContain('None of these says it is for students. They may still help.');
  });
});

describe('a woman in Birmingham whose partner still hurts her', () => {
  const answers = { situation: 'ongoing', gender: 'woman', age: 'adult', council: 'birmingham' } as const;
  test('has the national line for abuse at home, and nothing for Coventry', () => {
    const { names, texts } = cardFor('west-midlands', answers);
    expect(names).toEqual(['Home Safe Helpline', 'Black Patch Counselling', 'West Midlands Care']);
    expect(texts[1]).toContain('0808 157 0231');
    expect(texts.join()).not.toContain('Coventry');
  });
  test('has medical care, since the last time may be recent, without the centre of other councils', () => {
    const { texts, parts } = cardFor('west-midlands', answers);
    expect(texts[0]).toMatch(/^Medical care[^]*Call NHS 111 and ask for the nearest sexual assault referral centre \(SARC\)/);
    expect(parts.centre).toBeUndefined();
  });
  test('has none if the last time was longer ago', () => {
    expect(cardFor('west-midlands', { ...answers, lastTime: 'longer-ago' }).parts.isMedical).toBe(false);
  });
  test('the line for women is not chosen for a man, nor while no gender is given', () => {
    for (const gender of ['man', undefined] as const)
      expect(cardFor('west-midlands', { ...answers, gender }).names).not.toContain('Home Safe Helpline');
  });
});

describe('a trans person in Brighton', () => {
  test('has services that state it first, and none for West Sussex', () => {
    const { names, texts } = cardFor('sussex', { communities: ['trans'], age: 'adult', council: 'brighton-and-hove' });
    expect(names.slice(0, 2)).toEqual(['Pebble Centre', 'Prism Line']);
    expect(texts[0]).toContain('Also for trans people');
    expect(texts[1]).toContain('Run by and for trans people');
    expect(names).not.toContain('West Sussex Safe Homes');
  });
});

describe('a Polish speaker in Boston', () => {
  test('reads on the card who speaks Polish and who has interpreters', () => {
    const { names, texts, message } = cardFor('lincolnshire', {
      languages: ['polish'],
      needs: ['interpreter'],
      gender: 'woman',
      age: 'adult',
    });
    expect(names).toEqual(['Witham Women', 'Lincolnshire Care']);
    expect(texts[0]).toContain('Speaks Polish');
    expect(texts[1]).toContain('Has interpreters');
    expect(message).toContain('Speaks Polish');
  });
  test('reads in Kent that no service on the card offers it, in either language', () => {
    const answers = { languages: ['polish'], gender: 'woman', age: 'adult' } as const;
    expect(cardFor('kent', answers).texts.at(-1)).toContain('None of these services says that it offers this: Polish.');
    expect(cardFor('kent', answers, { locale: 'cy' }).texts.at(-1)).toContain('yn cynnig hyn: Pwyleg.');
  });
});

describe('someone with a learning disability in Swansea', () => {
  const { names, texts, parts } = cardFor('south-wales', {
    communities: ['learning-disability'],
    council: 'swansea',
    situation: 'last-7-days',
    gender: 'woman',
  });
  test('has the centre for Swansea, with both numbers and when each answers', () => {
    expect(parts.centre?.slug).toBe('health-centre-south-wales');
    expect(texts[0]).toMatch(/029 2018 0101 Weekdays, 9am to 5pm[^]*0808 157 0160 Nights and weekends · Monday midnight to 9am/);
    expect(texts[0]).toContain('Only for people in Merthyr Tydfil, Swansea,');
  });
  test('has services that state it, with their pages that are easy to read', () => {
    expect(names.slice(0, 2)).toEqual(['Open Gate Wales', 'Clear Voice']);
    expect(texts[1]).toContain('Easy to read: porth-agored.example.org/easy-read');
    expect(texts[2]).toContain('Easy to read: clear-voice.example.org/easy-read');
  });
});

describe('someone who lives in Wrexham and was attacked in Chester', () => {
  test('has a card from either area, each with that area’s centre and the line of its country', () => {
    const wrexham = cardFor('north-wales', { situation: 'just-happened' });
    const chester = cardFor('cheshire', { situation: 'just-happened' });
    expect(wrexham.parts.centre?.slug).toBe('health-centre-colwyn-bay');
    expect(wrexham.texts[0]).toContain('Or call 0808 80 10 800 and ask.');
    expect(chester.texts[0]).toContain('Or call 0808 500 2222 and ask.');
  });
  test('an unchecked number of the centre is on the card only if the officer puts it there, with what to do if nobody answers', () => {
    const answers = { situation: 'just-happened' } as const;
    expect(cardFor('cheshire', answers).texts[0]).not.toContain('0161 496 0101');
    const ref = cardFor('cheshire', answers).parts.centre!.ref;
    expect(cardFor('cheshire', answers, { medical: { ref, tries: true } }).texts[0]).toMatch(
      /0161 496 0101[^]*Not checked\. If nobody answers, call 0808 500 2222\./,
    );
  });
});

describe('an adult in Cumbria, years ago, who doesn’t want the police', () => {
  test('has services without a number only if the officer chooses them, each with who to call instead', () => {
    const answers = { situation: 'past', age: 'adult' } as const;
    expect(cardFor('cumbria', answers).names).toEqual([]);
    const { texts } = cardFor('cumbria', answers, { chosen: ['support-carlisle', 'counselling-cumbria'] });
    expect(texts[0]).toMatch(/Borderway Women[^]*We don’t have its number\. Call 0808 500 2222 and ask\.[^]*For women · 18 and over/);
  });
  test('has no empty names on a discreet card: true names that tell nothing, else one instruction', () => {
    const { entries } = cardFor('cumbria', { situation: 'past' }, { chosen: ['support-carlisle', 'counselling-cumbria'], discreet: true });
    expect(entries.map(({ name }) => name)).toEqual(['Borderway Women', 'Lune Counselling', 'Someone to talk to']);
  });
});

describe('a woman in Hackney, last night', () => {
  const answers = { situation: 'just-happened', council: 'hackney', gender: 'woman', age: 'adult' } as const;
  const { names, texts, message } = cardFor('metropolitan', answers);
  test('has the centre of London, Hackney’s own service, and no other borough’s', () => {
    expect(texts[0]).toMatch(
      /The Three Rivers Clinics\n020 7946 0110 Day and night line|The Three Rivers Clinics\n020 7946 0110 day and night/,
    );
    expect(names[0]).toBe('Thistle East');
    expect(names).not.toContain('The Elderberry Centre');
    expect(names).not.toContain('Skylark House');
  });
  test('has a message without a label that is said twice', () => {
    const labels = message.split('\n').map((line) => line.replace(/^[\d ]+: /, '').split(/[,.:]/)[0]);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('a child in Lancashire, to whom it still happens', () => {
  const answers = { situation: 'ongoing', age: '13-15' } as const;
  test('has no centre that a child cannot call, and one that is chosen says from which age', () => {
    expect(cardFor('lancashire', answers).parts.centre).toBeUndefined();
    const { texts } = cardFor('lancashire', answers, { chosen: ['health-centre-preston'] });
    expect(texts.join('\n')).toContain('You can contact them yourself from age 18');
    expect(texts.join('\n')).not.toMatch(/You can contact them yourself[,.]/);
    expect(reasonsAgainst('lancashire', 'health-centre-preston', answers)).toEqual(['You can contact them yourself from age 18']);
  });
  test('has both numbers of the centre, for the day and for the night, in the message as well', () => {
    const ref = slugToCard(areaToOrderer('lancashire'), 'health-centre-preston').ref;
    const { message } = cardFor('lancashire', { situation: 'just-happened' }, { medical: { ref } });
    expect(message).toMatch(/0306 999 0160: [^\n]*Daytime, Mon-Fri 8am-4pm[^]*0306 999 0161: [^\n]*Out of hours, Mon midnight-8am/);
  });
});

describe('names on a discreet card', () => {
  test.each(['Casa Suite', 'Galop', 'The Havens', 'Topaz Centre', 'Safe Link', 'The Saturn Centre', 'Essex Counselling'])(
    '“%s” tells nothing',
    (name) => expect(isTellingName(name)).toBe(false),
  );
  test.each([
    'Somerset and Avon Rape and Sexual Abuse Support (SARSAS)',
    'We Are Survivors',
    'RASASC North Wales',
    'Women’s Aid North East Lincolnshire',
    'Victim Support',
    'Beech House SARC',
    'Revenge Porn Helpline',
    'Byw Heb Ofn',
  ])('“%s” does', (name) => expect(isTellingName(name)).toBe(true));
});
