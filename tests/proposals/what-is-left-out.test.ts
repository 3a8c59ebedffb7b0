import { describe, expect, test } from 'vitest';
import { proposed } from './proposing.ts';

const whole = (own: Record<string, unknown>): string => Object.values(proposed(own)).join('\n');
const location = (own: Record<string, unknown>, address: Record<string, unknown> = {}) => [
  {
    location: {
      location_type: 'physical',
      ...own,
      addresses: [{ address_1: '9 Hidden Lane', city: 'Maidstone', postal_code: 'ME14 1XX', ...address }],
    },
  },
];

describe('a place that is private', () => {
  test.each([
    ['by its name', { service_at_locations: location({ name: 'Confidential address' }) }],
    ['by its description', { service_at_locations: location({ description: 'Address is confidential, do not publish' }) }],
    ['because it is a refuge', { service_at_locations: location({ name: 'Refuge' }) }],
    ['by a flag', { service_at_locations: location({ is_private: true }) }],
    ['by a flag of the address', { service_at_locations: location({}, { public: 'false' }) }],
    ['for staff', { service_at_locations: location({ description: 'Staff only' }) }],
    ['by the service’s own words', { description: 'The location of our house is kept secret.', service_at_locations: location({}) }],
    ['in one of two mentions', { service_at_locations: [...location({}), ...location({ name: 'Confidential' })] }],
  ])('%s: the row says so and has no address, not in a text either', (_, own) => {
    const row = whole({ alert: 'Come to 9 Hidden Lane, ME14 1XX.', ...own });
    expect(row).toContain('as private');
    expect(row).not.toMatch(/Hidden Lane|ME14/);
  });

  test('an open place has its address, whatever the service says of how it listens', () => {
    const own = { description: 'Free, confidential support in a private room.', service_at_locations: location({ name: 'Office' }) };
    expect(whole(own)).toContain('9 Hidden Lane');
    expect(whole(own)).not.toContain('private:');
  });
});

describe('a number that is private', () => {
  test.each([
    ['by its description', { description: 'Staff only' }],
    ['by a flag', { is_public: 'no' }],
    ['by its attributes', { attributes: [{ taxonomy_term: { name: 'Confidential' } }] }],
  ])('%s: the row says so, and the number is nowhere', (_, own) => {
    const row = whole({ phones: [{ number: '01634 555 199', ...own }, { number: '01634 555123' }], alert: 'Or call 01634 555199.' });
    expect(row).toContain('a number as private');
    expect(row).toContain('01634 555123');
    expect(row).not.toMatch(/555 ?199/);
  });

  test('public in one place and private in another is private', () => {
    expect(proposed({ phones: [{ number: '01634 555199' }, { number: '+441634555199', description: 'Do not publish' }] }).phones).toBe('');
  });

  test('a confidential helpline is public', () => {
    expect(proposed({ phones: [{ number: '01634 555123', description: 'Confidential helpline' }] }).phones).toBe('01634 555123');
  });
});

test('a service that is private as a whole has no address, number or website', () => {
  const own = {
    confidential: true,
    url: 'https://harbourlight.example.org/',
    phones: [{ number: '01634 555123' }],
    service_at_locations: location({}),
    alert: 'Our door is in Hidden Lane. Ring 01634 555123.',
  };
  expect(proposed(own)).toMatchObject({
    website: '',
    phones: '',
    marks: expect.stringContaining('marks the service as private') as string,
  });
  expect(whole(own)).not.toMatch(/Hidden|ME14|555123|example\.org/);
});

describe('people', () => {
  const person = {
    id: 'c1',
    name: 'Priya Made-Up',
    title: 'Caseworker',
    email: 'priya.madeup@example.org',
    phones: [{ number: '07700 900123' }],
  };

  test('their names, addresses and numbers are left out, in texts too', () => {
    const row = whole({ contacts: [person], alert: 'Ask for Priya: priya.madeup@example.org, 07700 900123.' });
    expect(row).toContain('Contact details of a person are left out');
    expect(row).not.toMatch(/priya|made-up|07700|@/i);
  });

  test('a number of the service that is a person’s is left out', () => {
    expect(whole({ contacts: [person], phones: [{ number: '07700 900555', contact_id: 'c1' }] })).not.toContain('900555');
  });

  test('a contact that is the service itself or a role is no person', () => {
    const contacts = [
      { name: 'Harbourlight ISVA Service', phones: [{ number: '01634 555123' }] },
      { name: 'Duty desk', phones: [{ number: '01634 555124' }] },
    ];
    expect(proposed({ contacts }).phones).toBe('01634 555123\n01634 555124');
  });
});
