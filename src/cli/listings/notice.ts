import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { notice } from '../../directory/schemas/notice.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { dayOption, findListing } from '../values.ts';
import { readContent, type Content } from './content.ts';
import { settleAndReport } from './report.ts';
import { DRY_RUN, JSON_OUTPUT } from './shared-options.ts';

const COUNTRIES = ['england-and-wales', 'england', 'wales'] as const;

export const command = defineCommand({
  usage: '(--service | --type | --area | --everywhere) <what> [--from <day>] --until <day> --en "<text>" --cy "<text>" [--closed]',
  about:
    'Writes a notice that visitors see from one day to another, such as “Closed over Christmas”. After that, it is no longer shown and you can delete its file in content/notices.',
  options: {
    service: { type: 'string', value: '<listing>', about: 'it is about one listing' },
    type: { type: 'string', value: '<kind>', about: 'it is about every listing of a kind, such as sarc' },
    area: { type: 'string', value: '<area>', about: 'it is about a police area, such as kent' },
    everywhere: { type: 'string', value: '<country>', about: 'it is about a whole country', choices: COUNTRIES },
    from: { type: 'string', value: '<day>', about: 'the first day that it is shown, such as 2026-12-24; today, if left out' },
    until: { type: 'string', value: '<day>', about: 'the last day' },
    en: { type: 'string', value: '"<text>"', about: 'the text in English; the days are added to it' },
    cy: { type: 'string', value: '"<text>"', about: 'the same in Welsh' },
    closed: {
      type: 'boolean',
      about: 'the service is closed on these days: hides its call buttons and shows the fallback helpline',
    },
    'dry-run': DRY_RUN,
    json: JSON_OUTPUT,
  },
  run({ values }) {
    const { service, type, area, everywhere, en, cy } = values;
    if ([service, type, area, everywhere].filter((each) => each !== undefined).length !== 1)
      throw new UsageError('Say what it is about: one of --service, --type, --area and --everywhere.');
    if (!en || !cy || !values.until) throw new UsageError('Say until when, and the text in both languages: --until, --en and --cy.');
    const content = readContent();
    const from = dayOption('--from', values.from, content.today);
    const until = dayOption('--until', values.until, content.today);
    if (until < from) throw new UsageError('--until is before --from.');
    const about =
      service === undefined
        ? { ...(type && { type }), ...(area && { area }), ...(everywhere && { everywhere }) }
        : { service: findListing(service, content.directory).slug };
    const data = { text: { en, cy }, from, until, about, ...(values.closed && { closed: true }) };
    const [issue] = notice.safeParse(data).error?.issues ?? [];
    if (issue) throw new UsageError(`The notice is not accepted: see ${issue.path.join(' > ')} in content/schemas/notice.schema.json.`);
    const preview = {
      ref: '',
      file: newFile(content, `${from}-${Object.values(about)[0]}`),
      state: 'added' as const,
      fields: [],
      already: [],
      issues: [],
      text: stringify(data, { lineWidth: 0 }),
    };
    return settleAndReport(content, [preview], { apply: !values['dry-run'], json: values.json });
  },
});

/** A file that isn't there yet. */
function newFile({ root }: Content, name: string): string {
  for (let count = 1; ; count++) {
    const file = `content/notices/${name}${count > 1 ? `-${count}` : ''}.yaml`;
    if (!existsSync(join(root, file))) return file;
  }
}
