import { createReadStream } from 'node:fs';
import { JSONParser } from '@streamparser/json';
import { isRecord, type FeedRecord } from './feed-values.ts';

/** A feed that is no JSON, or not all of it. */
export class FeedUnreadable extends Error {}

/** The lists of services or organisations that a page of a feed may hold. */
const LISTS = ['contents', 'content', 'services', 'organizations'];

/**
 * Reads an Open Referral feed: an array, a page of a list, one object, or one object a line. Hands over each service with its
 * organisation, one by one, so that a feed of any size fits into memory. Returns how many entries were no services. Throws FeedUnreadable.
 */
export async function readFeed(file: string, onService: (service: FeedRecord) => void): Promise<number> {
  let strangers = 0;
  const ready: FeedRecord[] = [];
  const take = (entry: unknown): void => {
    const services = isRecord(entry) ? entryToServices(entry) : [];
    if (services.length === 0) strangers++;
    ready.push(...services);
  };
  const parser = new JSONParser({ paths: ['$', '$.*', ...LISTS.map((name) => `$.${name}.*`)], separator: '' });
  let wasList = false;
  parser.onValue = ({ value, key, parent, stack }) => {
    const isEntry = stack.length === 2 || (stack.length === 1 && Array.isArray(parent));
    if (isEntry && Array.isArray(parent)) {
      take(value);
      wasList = true;
      // What was handed over must not pile up in its list.
      parent[key as number] = null;
    } else if (stack.length === 0) {
      if (!wasList && !Array.isArray(value)) take(value);
      wasList = false;
    }
  };
  const parse = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      throw new FeedUnreadable(error instanceof Error ? error.message : String(error));
    }
    ready.splice(0).forEach(onService);
  };
  for await (const chunk of createReadStream(file)) parse(() => parser.write(chunk as Buffer));
  parse(() => parser.end());
  return strangers;
}

/** A service itself; each service of an organisation; the service at a location. */
function entryToServices(entry: FeedRecord): FeedRecord[] {
  if (Array.isArray(entry['services'])) {
    const { services, ...organization } = entry;
    return (services as unknown[]).filter(isRecord).map((service) => ({ organization, ...service }));
  }
  if (isRecord(entry['service'])) return [{ ...entry['service'], service_at_locations: [entry] }];
  return 'name' in entry || 'description' in entry ? [entry] : [];
}
