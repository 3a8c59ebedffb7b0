import { describe, expect, test } from 'vitest';
import { candidatesToAnswer } from '../../src/match/answer.ts';
import { line, nationalLine, sarc, service, type SketchOfQuery, type SketchOfService } from './golden/sketch.ts';
import { sketchesToCandidates, toQuery } from './golden/to-candidate.ts';

const ADULT = nationalLine('adult-line', {
  types: ['helpline', 'chat', 'rape-support', 'family'],
  minAge: 16,
  genders: ['all'],
  freeToCall: 'yes',
  otherTrust: { webchat: 'confirmed' },
});
const CHILD = line('child-line', { everywhere: 'england-and-wales', maxAge: 18, otherTrust: { webchat: 'confirmed' } });
const WALES = nationalLine('wales-line', {
  everywhere: 'wales',
  types: ['helpline', 'domestic-abuse', 'family'],
  otherTrust: { text: 'confirmed' },
});
const FALLBACKS = [ADULT, CHILD, WALES];
const FALLBACK_REFS = FALLBACKS.map(({ ref }) => ref);

const NIGHT = '2026-11-24 03:15';
const DAY = '2026-11-24 11:00';

function callsFor(query: SketchOfQuery, ...services: SketchOfService[]) {
  const all = [...services, ...FALLBACKS];
  return candidatesToAnswer(sketchesToCandidates(all, query), toQuery(query), FALLBACK_REFS).calls;
}

/** "adult-line by voice: call", one string a button. */
const inShort = (query: SketchOfQuery, ...services: SketchOfService[]) =>
  callsFor(query, ...services).map(({ to, service, way, trust }) => `${service?.ref ?? to} by ${way}: ${trust}`);
const notesOf = (query: SketchOfQuery, ...services: SketchOfService[]) =>
  callsFor(query, ...services).map(({ notes }) => notes.map(({ key }) => key));

describe('without JavaScript, where the time is not known', () => {
  test('the line that answers day and night is called', () => {
    expect(inShort({}, line('local', { opening: 'Mo-Fr 09:00-17:00' }))).toEqual(['adult-line by voice: call']);
  });

  test('a place in Wales gets its own line', () => {
    expect(inShort({ areas: ['gwent'] })).toEqual(['wales-line by voice: call']);
  });
});

describe('the support line', () => {
  test('is the line for children first under 16, even if its hours are not known, and something open with it', () => {
    for (const age of ['under-13', '13-15'] as const)
      expect(inShort({ age, now: NIGHT })).toEqual(['child-line by voice: call', 'nhs-111 by voice: call']);
    expect(inShort({ age: '13-15', areas: ['gwent'], now: NIGHT })).toEqual(['child-line by voice: call', 'wales-line by voice: call']);
  });

  test('is the line for adults from 16, with whom it takes and that it is free', () => {
    for (const age of ['16-17', 'adult'] as const) {
      const [call, ...others] = callsFor({ age, now: NIGHT });
      expect(others).toEqual([]);
      expect(call).toMatchObject({ isFree: true, ages: { key: 'ages-from', values: { from: 16 } }, hours: { key: 'day-and-night' } });
    }
  });

  test('says who is there for someone younger where no age was given, and not otherwise', () => {
    expect(notesOf({ now: DAY })).toEqual([['younger']]);
    expect(notesOf({ now: DAY, age: 'adult' })).toEqual([[]]);
  });

  test('is Wales’s own in Wales, and on the border of the two countries the one for both', () => {
    expect(inShort({ areas: ['dyfed-powys'], now: NIGHT })).toEqual(['wales-line by voice: call']);
    expect(inShort({ areas: ['west-mercia', 'dyfed-powys'], now: NIGHT })).toEqual(['adult-line by voice: call']);
  });

  test('gives way to the next while a notice closes it', () => {
    const [closed, ...others] = [
      { ...ADULT, closures: [{ from: '2026-11-24', until: '2026-11-24' }] },
      CHILD,
      WALES,
      nationalLine('listening'),
    ];
    const query = { now: DAY, age: 'adult' } as const;
    const { calls } = candidatesToAnswer(sketchesToCandidates([closed!, ...others], query), toQuery(query), FALLBACK_REFS);
    expect(calls.map(({ service }) => service?.ref)).toEqual(['listening']);
  });

  test('gives way to the next where its number failed a test, even if it is the copy’s own', () => {
    const query = { now: DAY, age: 'adult' } as const;
    const failed = { ...ADULT, trust: 'seen' as const };
    const { calls } = candidatesToAnswer(
      sketchesToCandidates([failed, CHILD, nationalLine('listening')], query),
      toQuery(query),
      FALLBACK_REFS,
    );
    expect(calls.map(({ service }) => service?.ref)).toEqual(['listening']);
  });

  test('is NHS 111 where no line takes the person or none is listed', () => {
    const { calls } = candidatesToAnswer([], toQuery({ now: DAY }), ['adult-line']);
    expect(calls.map(({ to }) => to)).toEqual(['nhs-111']);
  });

  test('does not send a man to a line for women, nor anyone to one that a professional has to call', () => {
    const women = line('women', { opening: '24/7', genders: ['women'] });
    const closedDoor = line('referral', { opening: '24/7', selfReferral: 'no' });
    const query = { gender: 'man', now: DAY } as const;
    const { calls } = candidatesToAnswer(sketchesToCandidates([women, closedDoor], query), toQuery(query), []);
    expect(calls.map(({ to }) => to)).toEqual(['nhs-111']);
  });

  test('is followed by one that is open and run by and for the person, where there is one', () => {
    const men = nationalLine('men', { byAndFor: ['men-and-boys'], opening: 'Mo-Fr 09:00-17:00' });
    expect(inShort({ gender: 'man', now: DAY }, men)).toEqual(['adult-line by voice: call', 'men by voice: call']);
    expect(inShort({ gender: 'man', now: NIGHT }, men)).toEqual(['adult-line by voice: call']);
    expect(inShort({ gender: 'woman', now: DAY }, men)).toEqual(['adult-line by voice: call']);
  });

  test('for someone helping a child is the child’s line, and one for families', () => {
    expect(inShort({ situation: 'supporting-someone', age: 'under-13', now: DAY })).toEqual([
      'child-line by voice: call',
      'adult-line by voice: call',
    ]);
  });
});

describe('for someone who cannot talk', () => {
  test('the line is called in the way they chose', () => {
    expect(inShort({ contact: ['webchat'], now: NIGHT })).toEqual(['adult-line by chat: call']);
    expect(inShort({ contact: ['text'], areas: ['gwent'], now: NIGHT })).toEqual(['wales-line by text: call']);
  });

  test('another way to write comes before speaking', () => {
    expect(inShort({ contact: ['text'], now: NIGHT })).toEqual(['adult-line by chat: call']);
  });

  test('a line that takes Relay UK is called with it where nobody can be written to', () => {
    const query = { contact: ['text'], now: NIGHT } as const;
    const relay = nationalLine('relay', { textRelay: 'yes' });
    const { calls } = candidatesToAnswer(sketchesToCandidates([nationalLine('voice'), relay], query), toQuery(query), ['voice']);
    expect(calls.map(({ service, way }) => [service?.ref, way])).toEqual([['relay', 'relay']]);
  });

  test('a line that can only be spoken to says so', () => {
    const query = { contact: ['text'], now: NIGHT } as const;
    const { calls } = candidatesToAnswer(sketchesToCandidates([nationalLine('voice')], query), toQuery(query), ['voice']);
    expect(calls.map(({ way, notes }) => [way, notes.map(({ key }) => key)])).toEqual([['voice', ['voice-only']]]);
  });

  test('people who sign are called for someone who uses British Sign Language, while they are there', () => {
    const deaf = service('deaf', {
      everywhere: 'england',
      types: ['advocacy'],
      areas: [],
      languages: ['bsl'],
      opening: 'Mo-Fr 09:00-17:00',
      otherTrust: { website: 'confirmed' },
    });
    expect(inShort({ languages: ['bsl'], now: DAY }, deaf)).toEqual(['deaf by bsl: call']);
    expect(inShort({ languages: ['bsl'], now: NIGHT }, deaf)).toEqual(['adult-line by chat: call']);
  });

  test('the telephone is no obstacle for someone who would rather meet', () => {
    expect(inShort({ contact: ['in-person'], now: NIGHT })).toEqual(['adult-line by voice: call']);
  });
});

describe('when it is recent', () => {
  const recent = { situation: 'just-happened', now: NIGHT } as const;
  const centre = (facts: Partial<SketchOfService>) => sarc('centre', { opening: '24/7', ...facts });

  test('a referral centre with a confirmed or corroborated number is called', () => {
    for (const trust of ['confirmed', 'corroborated'] as const)
      expect(inShort(recent, centre({ trust }))).toEqual(['adult-line by voice: call', 'centre by voice: call']);
  });

  test('one whose number is likely can be tried, with NHS 111 in reach', () => {
    expect(inShort(recent, centre({ trust: 'likely' }))).toEqual(['adult-line by voice: call', 'centre by voice: try']);
    expect(notesOf(recent, centre({ trust: 'likely' }))[1]).toEqual(['or-nhs-111']);
  });

  test('one without a number that may be called is named under NHS 111', () => {
    const [, medical] = callsFor(recent, centre({ trust: 'seen' }));
    expect(medical).toMatchObject({ to: 'nhs-111', role: 'medical', notes: [{ key: 'through-nhs-111', centres: [{ ref: 'centre' }] }] });
  });

  test('one that is shut for the night is named under NHS 111', () => {
    expect(inShort(recent, centre({ trust: 'confirmed', opening: 'Mo-Fr 09:00-17:00' }))[1]).toBe('nhs-111 by voice: call');
  });

  test('where none is listed, that is said', () => {
    expect(notesOf(recent)[1]).toEqual(['no-centre']);
  });

  test('a centre for adults is not called for a child, nor one for children for an adult', () => {
    const adults = sarc('adults', { opening: '24/7', trust: 'confirmed', minAge: 18 });
    const children = sarc('children', { opening: '24/7', trust: 'confirmed', patients: ['paediatric'], maxAge: 17 });
    expect(inShort({ ...recent, age: '13-15' }, adults, children)[1]).toBe('children by voice: call');
    expect(inShort({ ...recent, age: 'adult' }, adults, children)[1]).toBe('adults by voice: call');
    expect(inShort({ ...recent, age: '13-15' }, adults)[1]).toBe('nhs-111 by voice: call');
    expect(inShort(recent, children)[1]).toBe('nhs-111 by voice: call');
  });

  test('a centre for another council is not called, and neither is one of two areas that the place may be in', () => {
    const medway = centre({ trust: 'confirmed', councils: ['medway'] });
    expect(inShort({ ...recent, councils: ['kent'] }, medway)[1]).toBe('nhs-111 by voice: call');
    expect(notesOf({ ...recent, councils: ['kent'] }, medway)[1]).toEqual(['no-centre']);
    expect(inShort({ ...recent, councils: ['medway'] }, medway)[1]).toBe('centre by voice: call');
    expect(inShort({ ...recent, areas: ['kent', 'surrey'] }, centre({ trust: 'confirmed' }))[1]).toBe('nhs-111 by voice: call');
  });
});

describe('of a service with several numbers', () => {
  const BY_DAY = { number: 'by-day', opening: 'Mo-Fr 09:00-17:00' };
  const BY_NIGHT = { number: 'by-night', opening: 'Mo-Fr 00:00-09:00,17:00-24:00; Sa-Su 00:00-24:00' };
  const centre = sarc('centre', { opening: '24/7', trust: 'confirmed', lines: [BY_DAY, BY_NIGHT] });
  const called = (now: string, ...services: SketchOfService[]) => callsFor({ situation: 'just-happened', now }, ...services)[1];

  test('the one that is open is called, with its own hours', () => {
    expect(called(DAY, centre)).toMatchObject({ line: { number: 'by-day' }, hours: { key: 'open-until', values: { minutes: 1020 } } });
    expect(called(NIGHT, centre)).toMatchObject({ line: { number: 'by-night' }, hours: { key: 'open-until', values: { minutes: 540 } } });
  });

  test('one that was not checked is tried only where none to rely on is open', () => {
    const lines = [BY_DAY, { ...BY_NIGHT, trust: 'likely' as const }];
    expect(called(DAY, { ...centre, lines })).toMatchObject({ line: { number: 'by-day' }, trust: 'call' });
    expect(called(NIGHT, { ...centre, lines })).toMatchObject({ line: { number: 'by-night' }, trust: 'try' });
  });
});

describe('in writing', () => {
  test('the hours of a phone are not those of a chat', () => {
    const chat = nationalLine('chat', { phoneHoursOnly: true, otherTrust: { webchat: 'confirmed' } });
    const query = { contact: ['webchat'], now: NIGHT } as const;
    const { calls } = candidatesToAnswer(sketchesToCandidates([chat], query), toQuery(query), ['chat']);
    expect(calls.map(({ way, hours }) => [way, hours.key])).toEqual([
      ['chat', 'hours-unknown'],
      ['relay', 'day-and-night'],
    ]);
  });
});

describe('while it is still happening', () => {
  test('the support line is called, and 999, with the Silent Solution', () => {
    const query = { situation: 'ongoing', now: NIGHT } as const;
    expect(inShort(query)).toEqual(['adult-line by voice: call', 'emergency by voice: call']);
    expect(notesOf(query)[1]).toEqual(['silent-solution']);
  });
});

describe('what covers the place', () => {
  const answer = (query: SketchOfQuery, ...services: SketchOfService[]) =>
    candidatesToAnswer(sketchesToCandidates(services, query), toQuery(query), []);
  const refs = (results: readonly { candidate: { ref: string } }[]) => results.map(({ candidate }) => candidate.ref);

  test('is told apart by whether it can be contacted, and counted', () => {
    const { coversYou, counts } = answer(
      {},
      service('linked'),
      service('old', { trust: 'seen' }),
      service('silent', { hasNoContact: true }),
    );
    expect([refs(coversYou.reachable), refs(coversYou.seenOnly), refs(coversYou.withoutContact)]).toEqual([
      ['linked'],
      ['old'],
      ['silent'],
    ]);
    expect(counts).toEqual({ covering: 3, contactable: 1 });
  });

  test('is not what is limited to other councils: that is nearby', () => {
    const medway = service('medway-only', { councils: ['medway'] });
    const { coversYou, nearby, counts, whichCouncil } = answer({ councils: ['kent'] }, medway, service('whole'));
    expect([refs(coversYou.reachable), refs(nearby)]).toEqual([['whole'], ['medway-only']]);
    expect({ counts, whichCouncil }).toEqual({ counts: { covering: 1, contactable: 1 }, whichCouncil: [] });
  });

  test('is what names the person’s council, and the area that is covered whole although another’s councils are named', () => {
    const medway = service('medway-only', { councils: ['medway'] });
    const both = service('both', { areas: ['surrey', 'kent'], councils: ['medway'], wholeAreas: ['surrey'] });
    expect(refs(answer({ councils: ['medway'] }, medway).coversYou.reachable)).toEqual(['medway-only']);
    expect(refs(answer({ areas: ['surrey'], councils: ['surrey'] }, both).coversYou.reachable)).toEqual(['both']);
    expect(refs(answer({ councils: ['kent'] }, both).nearby)).toEqual(['both']);
  });

  test('where the council is uncertain follows with its council, uncounted, and the question is asked', () => {
    const medway = service('medway-only', { councils: ['medway'] });
    const { coversYou, counts, whichCouncil } = answer({ councils: ['kent', 'medway'] }, medway, service('whole', { trust: 'seen' }));
    expect(refs(coversYou.limited)).toEqual(['medway-only']);
    expect(coversYou.limited[0]!.reasons[0]).toEqual({ key: 'only-for', values: { councils: ['medway'] } });
    expect({ counts, whichCouncil }).toEqual({ counts: { covering: 1, contactable: 0 }, whichCouncil: ['kent', 'medway'] });
  });

  test('asks for no council where that would change nothing', () => {
    expect(answer({ councils: ['kent', 'medway'] }, service('whole')).whichCouncil).toEqual([]);
    expect(answer({ councils: ['kent', 'medway'] }, service('both', { councils: ['kent', 'medway'] })).whichCouncil).toEqual([]);
  });
});

describe('a chosen language, need or community', () => {
  const chosen = (query: SketchOfQuery, ...services: SketchOfService[]) =>
    candidatesToAnswer(sketchesToCandidates(services, query), toQuery(query), []).chosen;

  test('finds the services that state it, those with interpreters apart', () => {
    expect(
      chosen(
        { languages: ['polish'], needs: ['step-free'], communities: ['lgbt'] },
        service('polish', { languages: ['polish'] }),
        service('interpreters', { interpreters: 'yes', stepFree: 'yes' }),
        service('lgbt', { byAndFor: ['lgbt'] }),
      ),
    ).toEqual([
      { kind: 'language', id: 'polish', refs: ['polish'], interpreterRefs: ['interpreters'] },
      { kind: 'need', id: 'step-free', refs: ['interpreters'], interpreterRefs: [] },
      { kind: 'community', id: 'lgbt', refs: ['lgbt'], interpreterRefs: [] },
    ]);
  });

  test('is answered by nobody where no service states it', () => {
    expect(chosen({ languages: ['bsl'] }, service('silent'))).toEqual([{ kind: 'language', id: 'bsl', refs: [], interpreterRefs: [] }]);
  });
});
