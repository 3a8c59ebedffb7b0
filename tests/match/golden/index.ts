import { ageAndGender } from './age-and-gender.ts';
import { borders } from './borders.ts';
import { calls } from './calls.ts';
import { capacity } from './capacity.ts';
import { closedAndOld } from './closed-and-old.ts';
import { communities } from './communities.ts';
import { contactAndNeeds } from './contact-and-needs.ts';
import { equals } from './equals.ts';
import { everyArea } from './every-area.ts';
import { holidaysAndClocks } from './holidays-and-clocks.ts';
import { ladder } from './ladder.ts';
import { matrix } from './matrix.ts';
import { noAnswers } from './no-answers.ts';
import { ongoing } from './ongoing.ts';
import { openingTimes } from './opening-times.ts';
import { past } from './past.ts';
import { recent } from './recent.ts';
import { reportedAndCourt } from './reported-and-court.ts';
import type { GoldenCase } from './sketch.ts';
import { supportingSomeone } from './supporting-someone.ts';
import { under18 } from './under-18.ts';

/** Every golden case, by situation. */
export const GOLDEN: Record<string, readonly GoldenCase[]> = {
  'someone is to be called': calls,
  'nobody has said anything': noAnswers,
  'it is recent': recent,
  'it is long ago': past,
  'it is still going on': ongoing,
  'it is reported, or there is a court date': reportedAndCourt,
  'somebody is helping someone': supportingSomeone,
  'the person is under 18': under18,
  'age and gender are said': ageAndGender,
  'a community is chosen': communities,
  'ways of contact, languages and needs are chosen': contactAndNeeds,
  'it is this hour of this day': openingTimes,
  'it is a bank holiday, or the clocks change': holidaysAndClocks,
  'a service is closed, old or withdrawn': closedAndOld,
  'a service is full': capacity,
  'the place lies on a border': borders,
  'one fact speaks for one service and another for another': ladder,
  'services are equal': equals,
  'every situation is asked at every age': matrix,
  'every police area is asked': everyArea,
};
