import { closeSync, openSync, writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { directoryToCandidates } from '../../../src/directory/candidates.ts';
import { releasedToApi } from '../../../src/export/open-referral/api.ts';
import { candidatesToReleased } from '../../../src/export/released.ts';
import { readDirectory } from '../../../src/directory/read-directory.ts';
import { BENCH_TODAY } from './synthetic-content.ts';

/** A service as the interface gives it, as far as it is changed here. */
interface FeedService {
  id: string;
  name: string;
  description: string;
  attributes?: unknown[];
  phones?: { number: string }[];
  url?: string;
  email?: string;
  organization?: object;
}

/**
 * Writes a feed of HSDS of so many bytes: the shipped listings again and again, each with sentences drawn from all of them and
 * with a name, numbers and addresses of its own. One in `oneIn` says that it is for people who were hurt in this way; the
 * others are about something else, as most of a council's directory is. Gives the number of services.
 */
export function writeBigFeed(file: string, megabytes: number, oneIn: number): number {
  const services = shippedServices();
  const sentences = services.flatMap(({ description }) => description.split(/(?<=\.)\s+/));
  const out = openSync(file, 'w');
  let [bytes, count] = [writeSync(out, '{"contents":[\n'), 0];
  for (; bytes < megabytes * 1_000_000; count++) {
    const service = otherwise(services[count % services.length]!, count, count % oneIn === 0);
    service.description = Array.from({ length: 6 }, (_, at) => sentences[(count * 7 + at * 131) % sentences.length]).join(' ');
    bytes += writeSync(out, `${count > 0 ? ',\n' : ''}${JSON.stringify(service)}`);
  }
  writeSync(out, '\n]}\n');
  closeSync(out);
  return count;
}

function shippedServices(): FeedService[] {
  const { directory } = readDirectory('.', BENCH_TODAY);
  const released = candidatesToReleased(directoryToCandidates(directory!, BENCH_TODAY), directory!, BENCH_TODAY);
  const files = [...releasedToApi(released, directory!, BENCH_TODAY)];
  return files.flatMap(([file, data]) =>
    /^services\/[0-9a-f-]{36}\.json$/.test(file) ? [JSON.parse(JSON.stringify(data)) as FeedService] : [],
  );
}

function otherwise({ attributes, ...service }: FeedService, count: number, isOurs: boolean): FeedService {
  const number = `0303 ${String(2_000_000 + count).replace(/^(...)/, '$1 ')}`;
  return {
    ...service,
    id: randomUUID(),
    // A name alone would tell the kind.
    name: `${isOurs ? 'Advisers' : 'Club'} ${count}`,
    ...(isOurs ? { attributes: attributes ?? [] } : {}),
    phones: (service.phones ?? []).map((phone) => ({ ...phone, number })),
    url: `https://www.example.org/${count}`,
    email: `post-${count}@example.org`,
  };
}
