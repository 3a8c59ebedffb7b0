import type { Problem } from './problem.ts';

/** The content has problems: nothing is built from it or changed in it before they are solved. */
export class ContentNotReady extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`The content has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
    this.name = 'ContentNotReady';
    this.problems = problems;
  }
}
