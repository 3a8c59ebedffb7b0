import { describe, expect, test } from 'vitest';
import type { Service } from '../../src/directory/directory.ts';
import { lifecycleOn } from '../../src/listing/lifecycle.ts';
import type { AskRecord } from '../../src/upkeep/asking/asks.ts';
import { addDays } from '../../src/upkeep/days.ts';
import { listingToTasks } from '../../src/upkeep/listing-tasks.ts';
import { filledGroups } from '../../src/listing/fact-digest.ts';
import { reviewQueue, type QueueInput } from '../../src/upkeep/review-queue.ts';
import { isAboutConfirming } from '../../src/upkeep/review-task.ts';
import { fixtureDirectory } from '../support/fixture-content.ts';
import { aService, allConfirmed, confirmedOn, directoryOf, TODAY } from './small-directory.ts';

const tasksOf = (service: Service, more: Partial<Parameters<typeof listingToTasks>[1]> = {}) =>
  listingToTasks(service, { today: TODAY, withinDays: 0, ...more }).map(({ kind, group, by }) =>
    [kind, group, by].filter(Boolean).join(' '),
  );

const fresh = (slug: string, more: Record<string, unknown> = {}) => aService({ slug, confirmed: allConfirmed('2026-11-01'), ...more });

const queueOf = (services: Service[], more: Partial<QueueInput> = {}) =>
  reviewQueue(directoryOf(...services), services, { today: TODAY, ...more }).map(({ service }) => service.slug);

describe('a listing of which everything was confirmed three weeks ago', () => {
  test('needs nothing', () => expect(tasksOf(fresh('a'))).toEqual([]));
  test('is told of before it is due, where somebody looks that far ahead', () => {
    expect(tasksOf(fresh('a'), { withinDays: 67 })).toEqual([]);
    expect(tasksOf(fresh('a'), { withinDays: 68 })).toEqual(['due-soon contact 2027-01-30']);
  });
});

describe('age', () => {
  const contact = (on: string) => tasksOf(aService({ slug: 'a', confirmed: allConfirmed('2026-11-01', { contact: confirmedOn(on) }) }));
  test.each([
    ['2026-08-26', []],
    ['2026-08-25', ['due contact 2026-11-23']],
    ['2026-05-27', ['overdue contact 2026-08-25']],
    ['2025-11-28', ['withdrawn contact 2026-02-26']],
  ])('contact details confirmed on %s', (on, tasks) => expect(contact(on)).toEqual(tasks));

  test('who it is for lasts 180 days, and all else a year', () => {
    const confirmed = allConfirmed('2026-11-01', { eligibility: confirmedOn('2026-05-27'), access: confirmedOn('2025-11-24') });
    expect(tasksOf(aService({ slug: 'a', confirmed }))).toEqual(['due eligibility 2026-11-23']);
  });
  test('what was only read on a public page was never confirmed', () => {
    const confirmed = allConfirmed('2026-11-01', { contact: { on: '2026-11-01', by: 'host', how: 'public-source' } });
    expect(tasksOf(aService({ slug: 'a', confirmed }))).toEqual(['unconfirmed contact']);
  });
  test('what a listing does not say needs no confirmation, but for a way to reach it', () => {
    const { contact: _contact, ...confirmed } = allConfirmed('2026-11-01');
    expect(tasksOf(aService({ slug: 'a', contact: {}, confirmed }))).toEqual(['no-contact contact']);
  });
  test('of what nobody ever confirmed, what decides whether somebody is met is asked first', () => {
    expect(tasksOf(aService({ slug: 'a' }))).toEqual(
      ['contact', 'eligibility', 'access', 'coverage', 'identity'].map((group) => `unconfirmed ${group}`),
    );
  });
});

describe('an e-mail that nobody has answered', () => {
  const stepOf = (asked: Partial<AskRecord>, service = aService({ slug: 'a' })) =>
    listingToTasks(service, {
      today: TODAY,
      withinDays: 0,
      asked: { ref: service.ref, mailbox: 'a@example.org', asked: '2026-11-23', reminded: [], ...asked },
    }).find(({ kind }) => kind === 'no-answer')?.step;

  test.each([
    [13, [], undefined],
    [14, [], 'remind'],
    [20, ['2026-11-20'], undefined],
    [28, ['2026-11-20'], 'remind-again'],
    [42, [], 'commissioner'],
    [60, [], 'call'],
    [75, [], 'letter'],
    [90, [], 'marked'],
  ])('after %i days, reminded %j: %s', (days, reminded, step) => expect(stepOf({ asked: addDays(TODAY, -days), reminded })).toBe(step));

  test('needs nothing once it is answered, or somebody has called since', () => {
    expect(stepOf({ asked: '2026-08-01', answered: '2026-08-03', outcome: 'answered' })).toBeUndefined();
    expect(stepOf({ asked: '2026-08-01' }, fresh('a'))).toBeUndefined();
  });
  test('needs a call at once where it came back, or was answered in words', () => {
    expect(stepOf({ outcome: 'bounced' })).toBe('call');
    expect(stepOf({ answered: '2026-11-23', outcome: 'to-read' })).toBe('call');
  });
});

describe('a waiting list', () => {
  const waiting = (asOf: string, confirmed = allConfirmed('2026-11-01')) =>
    tasksOf(aService({ slug: 'a', capacity: { status: 'waiting-list', weeksFrom: 4, asOf }, confirmed }));
  test('of 30 days ago still counts', () => expect(waiting('2026-10-24')).toEqual([]));
  test('of 31 days ago is asked for again, once', () => {
    expect(waiting('2026-10-23')).toEqual(['waiting-list-old capacity 2026-11-22']);
    expect(waiting('2026-10-23', allConfirmed('2026-11-01', { capacity: confirmedOn('2026-09-01') }))).toHaveLength(1);
  });
  test('that nobody told is not asked for', () => expect(tasksOf(fresh('a', { capacity: { status: 'unknown' } }))).toEqual([]));
});

describe('a contract', () => {
  const ending = (until: string) => tasksOf(fresh('a', { commissioning: [{ commissioner: 'kent', until }] }));
  test('that ends in more than six months can wait', () => expect(ending('2027-05-26')).toEqual([]));
  test('that ends in six months needs a call', () => expect(ending('2027-05-25')).toEqual(['contract-ends commissioning 2026-11-23']));
  test('until a month runs to the end of it', () => {
    expect(ending('2027-05')).toEqual([]);
    expect(ending('2026-11')).toEqual(['contract-ends commissioning 2026-05-31']);
  });
  test('that has ended is told as that', () => expect(ending('2025-03')).toEqual(['contract-ended commissioning 2025-03-31']));
  test('that another has replaced needs no call', () => {
    const running = { commissioner: 'kent', kind: 'contract', from: '2025-04', until: '2032-03' };
    const former = { commissioner: 'kent', kind: 'contract', until: '2025-03' };
    expect(tasksOf(fresh('a', { commissioning: [running, former] }))).toEqual([]);
  });
  test('is not a grant: one that is over needs no call, one that ends soon does', () => {
    const grant = (until: string) => tasksOf(fresh('a', { commissioning: [{ commissioner: 'kent', kind: 'grant', until }] }));
    expect(grant('2025')).toEqual([]);
    expect(grant('2026-12')).toEqual(['contract-ends commissioning 2026-07-01']);
  });
  test('in a private sheet goes before what the listing says', () => {
    const service = fresh('a', { commissioning: [{ commissioner: 'kent', until: '2029-03' }] });
    expect(tasksOf(service, { contract: { end: '2026-12-31' } })).toEqual(['contract-ends commissioning 2026-07-01']);
    expect(tasksOf(service, { contract: { value: 100_000 } })).toEqual([]);
  });
});

describe('test calls', () => {
  const NUMBER = '01622 690000';
  const call = (on: string, answered = 'person') => ({ number: NUMBER, on, answered, by: 'host' });
  const queued = (more: Record<string, unknown>) => {
    const services = [fresh('a', more)];
    return reviewQueue(directoryOf(...services), services, { today: TODAY }).flatMap(({ tasks }) =>
      tasks.map(({ kind, on, by }) => [kind, on, by].filter(Boolean).join(' ')),
    );
  };
  const dayAndNight = { contact: { phones: [{ number: NUMBER, opening: '24/7' }] } };
  test('are due every 30 days for a line that answers day and night', () => {
    expect(queued(dayAndNight)).toEqual(['test-due']);
    expect(queued({ ...dayAndNight, tested: [call('2026-10-25')] })).toEqual([]);
    expect(queued({ ...dayAndNight, tested: [call('2026-10-24')] })).toEqual(['test-due 2026-10-24 2026-11-23']);
  });
  test('are due for every line of a referral centre, whatever its hours', () => {
    expect(queued({ types: ['sarc'] })).toEqual(['test-due']);
    expect(queued({})).toEqual([]);
  });
  test('of another number don’t count', () => {
    expect(queued({ ...dayAndNight, tested: [{ ...call('2026-11-20'), number: '01622 690001' }] })).toEqual(['test-due']);
  });
  test('that failed put the listing first, before the only referral centre of its area', () => {
    const services = [
      aService({ slug: 'sarc', types: ['sarc'] }),
      fresh('wrong', {
        contact: { phones: [{ number: '01622 690009' }] },
        tested: [{ ...call('2026-11-20', 'wrong-number'), number: '01622 690009' }],
      }),
    ];
    expect(queueOf(services)).toEqual(['wrong', 'sarc']);
  });
});

test('a web address that failed is told with how it failed', () => {
  const failedLinks = [{ url: 'https://example.org/', status: '404' }];
  expect(listingToTasks(fresh('a'), { today: TODAY, withinDays: 0, failedLinks })).toEqual([
    { kind: 'link-failed', group: 'contact', link: failedLinks[0] },
  ]);
});

test('a closed listing needs nothing', () => {
  expect(tasksOf(aService({ slug: 'a', lifecycle: { status: 'closed', onward: { en: 'Ring 111.' } } }))).toEqual([]);
});

test('every listing leaves the list of what is to be confirmed once all that it states is confirmed', () => {
  const stuck = fixtureDirectory().services.flatMap((service) => {
    const confirmed = Object.fromEntries(filledGroups(service).map((group) => [group, confirmedOn(TODAY)]));
    const waiting = { ...service.capacity, ...(service.capacity.asOf && { asOf: TODAY }) };
    const tasks = listingToTasks({ ...service, confirmed, capacity: waiting } as Service, { today: TODAY, withinDays: 0 });
    return tasks.filter(isAboutConfirming).map(({ group }) => `${service.slug}: ${group}`);
  });
  expect(stuck).toEqual([]);
});

describe('a date in the future', () => {
  const closing = (since: string) => {
    const { lifecycle, planned } = lifecycleOn({ status: 'closed', since, onward: { en: 'Call 111.' } }, TODAY);
    return { ...aService({ slug: 'a', confirmed: allConfirmed('2026-11-01') }), lifecycle, ...(planned && { planned }) };
  };
  test('is in the queue for the last thirty days, with the day on which the site has to be built', () => {
    expect(listingToTasks(closing('2026-12-24'), { today: TODAY, withinDays: 0 })).toEqual([]);
    expect(listingToTasks(closing('2026-12-23'), { today: TODAY, withinDays: 0 })).toEqual([
      { kind: 'takes-effect', group: 'identity', on: '2026-12-23', by: '2026-12-23' },
    ]);
  });
  test('leaves the service open until then, and the queue needs nothing of a closed one', () => {
    expect(closing('2026-12-23').lifecycle.status).toBe('active');
    expect(listingToTasks(closing('2026-11-23'), { today: TODAY, withinDays: 0 })).toEqual([]);
  });
});

describe('the order of the queue', () => {
  const overdue = allConfirmed('2026-11-01', { contact: confirmedOn('2026-05-01') });
  const due = allConfirmed('2026-11-01', { contact: confirmedOn('2026-08-20') });

  test('the area’s only SARC number comes before all, even where it is only due and others are overdue', () => {
    const services = [
      aService({ slug: 'adviser-overdue', confirmed: overdue }),
      aService({ slug: 'adviser-other', confirmed: overdue }),
      aService({ slug: 'sarc', types: ['sarc'], confirmed: due }),
      aService({ slug: 'sarc-without-number', types: ['sarc'], contact: { website: 'https://example.org/' }, confirmed: overdue }),
    ];
    expect(queueOf(services)).toEqual(['sarc', 'adviser-other', 'adviser-overdue', 'sarc-without-number']);
    const [first] = reviewQueue(directoryOf(...services), services, { today: TODAY });
    expect(first!.sole).toEqual([{ area: 'kent', type: 'sarc', hasNumber: true }]);
  });
  test('of two SARC numbers neither is the only one, and an only adviser comes first', () => {
    const services = [
      aService({ slug: 'sarc-1', types: ['sarc'], confirmed: due }),
      aService({ slug: 'sarc-2', types: ['sarc'], confirmed: due }),
      aService({ slug: 'adviser', confirmed: due }),
    ];
    expect(queueOf(services)).toEqual(['adviser', 'sarc-1', 'sarc-2']);
  });
  test('a SARC that is closed for now does not count as a second number', () => {
    const services = [
      aService({ slug: 'adviser', confirmed: due }),
      aService({ slug: 'sarc', types: ['sarc'], confirmed: due }),
      aService({ slug: 'sarc-paused', types: ['sarc'], confirmed: due, lifecycle: { status: 'temporarily-closed' } }),
    ];
    expect(queueOf(services)[0]).toBe('sarc');
  });
  test('the only number of two areas counts for each, and one over the border for neither', () => {
    const both = aService({ slug: 'sarc', types: ['sarc'], coverage: { areas: ['kent', 'surrey'] }, confirmed: due });
    const services = [both, aService({ slug: 'sarc-kent', types: ['sarc'], confirmed: due })];
    const [first] = reviewQueue(directoryOf(...services), services, { today: TODAY });
    expect([first!.service.slug, first!.sole.map(({ area }) => area)]).toEqual(['sarc', ['surrey']]);
  });
  test('being the only one does not push forward what has nothing to do with reaching it', () => {
    const services = [
      aService({
        slug: 'sarc',
        types: ['sarc'],
        confirmed: allConfirmed('2026-11-01', { access: confirmedOn('2025-11-01') }),
        tested: [{ number: '01622 690000', on: '2026-11-20', answered: 'person', by: 'host' }],
      }),
      aService({ slug: 'adviser-1', confirmed: overdue }),
      aService({ slug: 'adviser-2', confirmed: overdue }),
    ];
    expect(queueOf(services).at(-1)).toBe('sarc');
  });
  test('then what is most pressing, then what is oldest, then by name', () => {
    const services = [
      aService({ slug: 'c-due', confirmed: due }),
      aService({ slug: 'b-overdue', confirmed: overdue }),
      aService({ slug: 'a-never', confirmed: allConfirmed('2026-11-01', { contact: undefined }) }),
      aService({ slug: 'e-longer', confirmed: allConfirmed('2026-11-01', { contact: confirmedOn('2026-04-01') }) }),
      aService({ slug: 'd-ends', confirmed: allConfirmed('2026-11-01'), commissioning: [{ commissioner: 'kent', until: '2026-12' }] }),
      aService({ slug: 'a-due', confirmed: due }),
      aService({ slug: 'fine', confirmed: allConfirmed('2026-11-01') }),
    ];
    expect(queueOf(services)).toEqual(['e-longer', 'b-overdue', 'd-ends', 'a-never', 'a-due', 'c-due']);
  });
  test('a failed address comes with the report that names it', () => {
    const services = [aService({ slug: 'a', confirmed: due }), aService({ slug: 'b', confirmed: allConfirmed('2026-11-01') })];
    const failedLinks = new Map([['b', [{ url: 'https://example.org/', status: 'timeout' }]]]);
    expect(queueOf(services)).toEqual(['a']);
    expect(queueOf(services, { failedLinks })).toEqual(['b', 'a']);
  });
});
