import { runCommandOn, type Ran } from '../changing-listings/run-listings.ts';
import { FIXTURE_ROOT, FIXTURE_TODAY } from '../support/fixture-content.ts';

/** Runs the command on the fixture content and its day. */
export const runFind = (...args: string[]): Promise<Ran> => runCommandOn(FIXTURE_TODAY, FIXTURE_ROOT, 'find', ...args);
