import type { Directory } from '../../src/directory/directory.ts';
import { readDirectory } from '../../src/directory/read-directory.ts';
import { FIXTURE_TODAY } from './fixture-content.ts';

/** The shipped content, read on the day of the tests. Throws where `check` would refuse it. */
export function readShippedDirectory(): Directory {
  return (shipped ??= readShipped());
}

let shipped: Directory | undefined;

function readShipped(): Directory {
  const { directory, problems } = readDirectory('.', FIXTURE_TODAY);
  if (!directory || problems.length > 0) throw new Error(`The shipped content has ${problems.length} problems: run “npm run check”.`);
  return directory;
}
