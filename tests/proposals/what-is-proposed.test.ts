import { describe, expect, test } from 'vitest';
import { feedService, propose, proposed } from './proposing.ts';

describe('which services are proposed', () => {
  test.each([
    ['an adviser by its name', {}],
    ['support that its description names', { name: 'Drop-in', description: 'For anyone who has been raped or sexually assaulted.' }],
    ['sexual and domestic violence together', { name: 'Beacon', description: 'Help after domestic and sexual abuse.' }],
    ['emotional and sexual abuse', { name: 'Beacon', description: 'We help people after physical, sexual or emotional abuse.' }],
    ['a term of a taxonomy', { name: 'Beacon', description: '', attributes: [{ taxonomy_term: { name: 'Sexual violence support' } }] }],
    ['a provider whose name says so', { name: 'Counselling', description: '', organization: { name: 'Kent Rape Crisis' } }],
    ['Welsh words', { name: 'Goleudy', description: 'Cymorth ar ôl trais rhywiol neu gam-drin rhywiol.' }],
    ['markup and entities', { name: 'Women&#39;s Rape &amp; Sexual Abuse Centre', description: '<p>Support</p>' }],
    ['victims of a named offender', { name: 'Beacon', description: 'For survivors of sexual violence, whatever the perpetrator says.' }],
  ])('proposed: %s', (_, own) => {
    expect(propose(feedService(own))).toBeDefined();
  });

  test.each([
    ['a therapeutic riding centre', { name: 'Therapeutic Riding Centre', description: 'Horse riding.' }],
    ['a field of oilseed rape', { name: 'Farm visits', description: 'See the oilseed rape in flower; rapeseed oil for sale.' }],
    ['sexual health', { name: 'Clinic', description: 'Sexual health checks and contraception.' }],
    ['a drape maker', { name: 'Drapes and grapes', description: 'Scrapers.' }],
    ['a service for offenders', { name: 'Horizon', description: 'Programme for men who have committed sexual offences.' }],
    ['treatment of sex offenders', { name: 'Change', description: 'Therapy for sexual offenders, to prevent sexual abuse.' }],
    ['perpetrators', { name: 'Turn', description: 'For perpetrators of sexual violence.' }],
  ])('not proposed: %s', (_, own) => {
    expect(propose(feedService(own))).toBeUndefined();
  });

  test('one that works with both is proposed, with a word of care', () => {
    const both = proposed({ description: 'For survivors of rape. We also run a programme for perpetrators.' });
    expect(both.marks).toContain('mentions people who have offended');
  });
});

describe('where it is for', () => {
  test.each([
    [[{ name: 'Kent County', uri: 'http://statistics.data.gov.uk/id/statistical-geography/E10000016' }], 'Kent'],
    [[{ name: 'Kent, Surrey, Sussex' }], 'Kent, Surrey, Sussex'],
    [[{ service_area: 'Medway', uri: null }], 'Kent'],
    [[{ name: 'National' }], 'England and Wales'],
    [[{ name: 'Scotland' }, { name: 'Hull' }], 'Humberside'],
  ])('%j is %s', (service_areas, areas) => {
    expect(proposed({ service_areas }).areas).toBe(areas);
  });

  test('what may be several places is not guessed', () => {
    const { areas, unread } = proposed({ service_areas: [{ name: 'Newport' }] });
    expect(areas).toBe('');
    expect(unread).toMatch(/“Newport”: it may be Newport \(Newport\), .+ or /);
  });

  test('an address alone says nothing about whom a service covers', () => {
    const service_at_locations = [{ location: { addresses: [{ address_1: '1 Test Street', postal_code: 'ME14 1XX' }] } }];
    expect(proposed({ service_areas: undefined, service_at_locations })).toMatchObject({ areas: '', unread: 'No area is stated.' });
  });

  test.each([
    ['Scotland', { service_areas: [{ name: 'Scotland' }] }],
    ['Belfast', { service_areas: [{ name: 'Belfast' }] }],
    [
      'an address in Perth and no area',
      { service_areas: [], service_at_locations: [{ location: { addresses: [{ postal_code: 'PH1 1AA' }] } }] },
    ],
    [
      'an address in France and no area',
      { service_areas: [], service_at_locations: [{ location: { addresses: [{ country: 'FR', city: 'Paris' }] } }] },
    ],
  ])('for %s alone: not proposed', (_, own) => {
    expect(propose(feedService(own))).toBeUndefined();
  });
});

describe('what a row says', () => {
  test('name, provider, website, public numbers and area', () => {
    expect(
      proposed({ url: 'www.example.org', phones: [{ number: '"+44 1634 555123"', type: 'voice' }, { number: '01634 555123' }] }),
    ).toMatchObject({
      name: 'Harbourlight ISVA Service',
      provider: 'Harbourlight Trust',
      website: 'https://www.example.org/',
      phones: '01634 555123',
      areas: 'Kent',
      why: 'isva',
      marks: '',
      unread: '',
    });
  });

  test('what narrows is quoted word for word', () => {
    const { says, phones } = proposed({
      minimum_age: 18,
      eligibility_description: 'Women only. GP referral.',
      phones: [{ number: '01634 555123', extension: 204, description: 'Reception' }],
      schedules: [
        { id: 's', freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00', bymonthday: '2', description: 'Term time only.' },
      ],
      holiday_schedules: [{ closed: true, start_date: '2026-12-24', end_date: '2027-01-02' }],
      service_at_locations: [{ location: { addresses: [{ address_1: 'PO Box 123', postal_code: 'ME14 1XX', address_type: 'postal' }] } }],
      attributes: [{ label: 'Eligibility', taxonomy_term: { name: 'Women' } }],
    });
    expect(phones).toBe('01634 555123 ext. 204');
    for (const quote of [
      'minimum_age: 18',
      'eligibility_description: Women only. GP referral.',
      'phones: 01634 555123; extension 204; description Reception',
      'schedules: freq WEEKLY; byday MO; opens_at 09:00; closes_at 12:00; bymonthday 2; description Term time only.',
      'holiday_schedules: closed true; start_date 2026-12-24; end_date 2027-01-02',
      'address: address_1 PO Box 123; postal_code ME14 1XX; address_type postal',
      'taxonomy term: Eligibility; Women',
      'description: Advisers for adults.',
    ])
      expect(says.split('\n')).toContain(quote);
  });

  test.each(['inactive', 'defunct', 'closed', 'temporarily closed'])('one that is %s says so', (status) => {
    expect(proposed({ status }).marks).toBe(`Status in the feed: ${status}`);
  });

  test.each(['active', 'Active', 'ACTIVE '])('“%s” is active', (status) => {
    expect(proposed({ status }).marks).toBe('');
  });

  test('hours that are over and hours to come are marked, on the day', () => {
    const schedule = { freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '17:00' };
    const { marks } = proposed({
      schedules: [
        { ...schedule, valid_to: '2026-11-22' },
        { ...schedule, valid_from: '2026-11-24' },
      ],
    });
    expect(marks).toBe('Opening hours that ended on 2026-11-22\nOpening hours that only begin on 2026-11-24');
    expect(proposed({ schedules: [{ ...schedule, valid_from: '2026-11-23', valid_to: '2026-11-23' }] }).marks).toBe('');
  });

  test('each way a number is written is read, and what is none is reported', () => {
    const written = ['0800 1111', '18001 0808 802 9999', '+44 (0)1634 555123', '01634 555123 or 01634 555124', 1634555125, '60777'];
    const { phones, unread, says } = proposed({ phones: written.map((number) => ({ number })) });
    expect(phones.split('\n')).toEqual(['0800 1111', '0808 802 9999', '01634 555123', '01634 555124']);
    expect(unread.split('\n')).toEqual(['Number “1634555125”: no UK number.', 'Number “60777”: no UK number.']);
    expect(says).toContain('phones: 18001 0808 802 9999');
  });

  test('a fax number is quoted, never given as a number to call', () => {
    const { phones, says } = proposed({
      phones: [
        { number: '01634 555123', type: 'fax' },
        { number: '60777', type: 'sms' },
      ],
    });
    expect(phones).toBe('60777 (text)');
    expect(says).toContain('phones: 01634 555123; type fax');
  });

  test.each([
    [{ minimum_age: '18+' }, 'minimum_age “18+”: no age.'],
    [{ minimum_age: -1 }, 'minimum_age “-1”: no age.'],
    [{ maximum_age: 999 }, 'maximum_age “999”: no age.'],
    [{ minimum_age: 65, maximum_age: 18 }, 'Ages 65 to 18: check them.'],
    [{ url: 'javascript:alert(1)' }, 'Website “javascript:alert(1)”: no web address.'],
    [{ url: 'https://user:pass@example.org/' }, 'Website “https://user:[left out]/”: no web address.'],
    [{ status: 'asleep' }, 'Status “asleep”: not one of the standard.'],
    [{ schedules: 'Mondays' }, 'schedules: a list was expected.'],
    [{ name: null, description: 'ISVA' }, 'There is no name.'],
  ])('%j is reported in the row and stops nothing', (own, unread) => {
    expect(proposed(own).unread).toBe(unread);
  });
});
