import { vi } from 'vitest';
import { runCommandOn, type Ran } from '../changing-listings/run-listings.ts';
import { RoundFolders } from './round-folders.ts';

/** A round whose commands run in the test's own process, which is quicker. */
export class Round extends RoundFolders {
  /** The same, apart, on another day. */
  copy = (today: string): Round => new Round(this, today);

  /** Runs `npm run listings -- …`. */
  run = (...args: string[]): Promise<Ran> => this.command('listings', ...args);

  async command(...args: string[]): Promise<Ran> {
    vi.stubEnv('WAYMARK_PRIVATE', this.folder);
    return runCommandOn(this.today, this.root, ...args);
  }
}
