import { writeFileSync } from 'node:fs';
import type { Service } from '../../directory/directory.ts';
import { checkAddress, politely } from './check-address.ts';
import { readContent } from './content.ts';
import { NotUnderstood, readOptions } from './options.ts';
import { say } from './say.ts';
import { whichListings } from './which.ts';

export const usage = say('linksUsage');

/** Asks the web addresses of listings whether they are still there, and reports it. Never part of a build. */
export async function run(args: string[]): Promise<number> {
  const { values } = readOptions(args, {
    area: { type: 'string' },
    commissioner: { type: 'string' },
    all: { type: 'boolean' },
    sources: { type: 'boolean' },
    to: { type: 'string' },
    json: { type: 'boolean' },
  });
  const { directory } = readContent();
  const services = whichListings(values, directory).filter(({ lifecycle }) => lifecycle.status !== 'closed');
  const wanted = services.flatMap((service) =>
    serviceToAddresses(service, values.sources === true).map((url) => ({ slug: service.slug, url })),
  );
  const answers = await politely([...new Set(wanted.map(({ url }) => url))], checkAddress);
  const links = wanted.map(({ slug, url }) => ({ slug, url, ...answers.get(url)! }));
  const failed = links.filter(({ ok }) => !ok);
  const report = values.json
    ? JSON.stringify(links, undefined, 2)
    : [
        ...failed.map(({ slug, url, status }) => `${slug}  ${url}  ${status}`),
        say('linksSum', { count: links.length, failed: failed.length }),
      ].join('\n');
  if (values.to === undefined) console.log(report);
  else write(values.to, `${report}\n`);
  return failed.length > 0 ? 1 : 0;
}

/** The addresses that a listing leads people to; its sources too, where that is asked for. */
function serviceToAddresses({ contact, access, sources }: Service, withSources: boolean): string[] {
  const shown = [contact.website, contact.webchat, contact.form, access.easyRead, access.bslVideo];
  const forms = access.professionalRoutes.flatMap(({ how, value }) => (how === 'form' && value ? [value] : []));
  return [...new Set([...shown.flatMap((url) => url ?? []), ...forms, ...(withSources ? sources.map(({ url }) => url) : [])])];
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch {
    throw new NotUnderstood(say('noFolder', { found: path }));
  }
}
