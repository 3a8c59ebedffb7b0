import type { Service } from '../../directory/directory.ts';
import { defineCommand } from '../command.ts';
import { writeNamedFile } from '../values.ts';
import { checkAddress, politely } from './check-address.ts';
import { readContent } from './content.ts';
import { say } from '../say.ts';
import { JSON_OUTPUT, WHICH } from './shared-options.ts';
import { whichListings } from './which.ts';

export const command = defineCommand({
  usage: '(--area <area> | --commissioner <commissioner> | --all) [--sources] [--to <file>] [--json]',
  about:
    'Checks if the web addresses of listings still work: a few hosts at a time, each once a second. Exits with 1 if an address failed. It is never part of a build.',
  options: {
    ...WHICH,
    sources: { type: 'boolean', about: 'also checks the sources of facts' },
    to: { type: 'string', value: '<file>', about: 'writes the report to this file; “review --links” reads it, with --json' },
    json: JSON_OUTPUT,
  },
  async run({ values }) {
    const { directory } = readContent();
    const services = whichListings(values, directory).filter(({ lifecycle }) => lifecycle.status !== 'closed');
    const wanted = services.flatMap((service) =>
      serviceToAddresses(service, values.sources === true).map((url) => ({ slug: service.slug, url })),
    );
    const answers = await politely([...new Set(wanted.map(({ url }) => url))], checkAddress);
    const links = wanted.map(({ slug, url }) => ({ slug, url, ...answers.get(url)! }));
    // Where not one host answers, it is we who are cut off: a report would put every listing first in the queue.
    if (links.length > 0 && links.every(({ status }) => !/^\d+$/.test(status))) {
      console.error(say('noConnection', { count: links.length }));
      return 1;
    }
    const failed = links.filter(({ ok }) => !ok);
    const report = values.json
      ? JSON.stringify(links, undefined, 2)
      : [
          ...failed.map(({ slug, url, status }) => `${slug}  ${url}  ${status}`),
          say('linksSum', { count: links.length, failed: failed.length }),
        ].join('\n');
    if (values.to === undefined) console.log(report);
    else writeNamedFile(values.to, `${report}\n`);
    return failed.length > 0 ? 1 : 0;
  },
});

/** The addresses that a listing links to, and its sources with `--sources`. */
function serviceToAddresses({ contact, access, sources }: Service, withSources: boolean): string[] {
  const shown = [contact.website, contact.webchat, contact.form, access.easyRead, access.bslVideo];
  const forms = access.professionalRoutes.flatMap(({ how, value }) => (how === 'form' && value ? [value] : []));
  return [...new Set([...shown.flatMap((url) => url ?? []), ...forms, ...(withSources ? sources.map(({ url }) => url) : [])])];
}
