import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { notice } from '../../directory/schemas/notice.ts';
import type { Content } from './content.ts';
import { readContent } from './content.ts';
import { dayOption, findListing } from './one-listing.ts';
import { NotUnderstood, readOptions } from './options.ts';
import { settleAndReport } from './report.ts';
import { say } from './say.ts';

export const usage = say('noticeUsage');

/** Writes a notice that visitors see for some days. What it names is checked with all of the content. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    service: { type: 'string' },
    type: { type: 'string' },
    area: { type: 'string' },
    everywhere: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    en: { type: 'string' },
    cy: { type: 'string' },
    closed: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const { service, type, area, everywhere, en, cy } = values;
  const about = [service, type, area, everywhere].filter((each) => each !== undefined);
  if (positionals.length > 0 || about.length !== 1 || !en || !cy || !values.until) throw new NotUnderstood(usage);
  const content = readContent();
  const from = dayOption('--from', values.from, content.today);
  const data = {
    text: { en, cy },
    from,
    until: dayOption('--until', values.until, content.today),
    about:
      service === undefined
        ? { ...(type && { type }), ...(area && { area }), ...(everywhere && { everywhere }) }
        : aboutService(service, content),
    ...(values.closed && { closed: true }),
  };
  const result = notice.safeParse(data);
  const wrong = result.error?.issues[0];
  if (wrong) throw new NotUnderstood(say(wrong.path[0] === 'until' ? 'noticeDays' : 'noticeRefused', { found: wrong.path.join(' > ') }));
  const preview = {
    ref: '',
    file: newFile(content, `${from}-${Object.values(data.about)[0]}`),
    state: 'added' as const,
    fields: [],
    already: [],
    refusals: [],
    text: stringify(data, { lineWidth: 0 }),
  };
  return settleAndReport(content, [preview], { apply: !values['dry-run'], json: values.json });
}

const aboutService = (name: string, { directory }: Content) => ({ service: findListing(name, directory).slug });

/** A file that isn't there yet. */
function newFile({ root }: Content, name: string): string {
  for (let count = 1; ; count++) {
    const file = `content/notices/${name}${count > 1 ? `-${count}` : ''}.yaml`;
    if (!existsSync(join(root, file))) return file;
  }
}
