import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot, contentToday } from '../directory/content-root.ts';
import type { Directory } from '../directory/directory.ts';
import { directoryToCandidates } from '../directory/candidates.ts';
import { directoryToGaps, type GapKind } from '../directory/gaps.ts';
import { problemToLine } from '../directory/problem-to-line.ts';
import { readDirectory } from '../directory/read-directory.ts';
import { ledgerToText, readRefLedger, REF_LEDGER } from '../directory/ref-ledger.ts';
import { en } from '../i18n/en.ts';
import { defineCommand } from './command.ts';
import { privateFolder } from './private-folder.ts';
import { detailLines } from './detail-lines.ts';
import { liveLines } from './live-lines.ts';
import { gradeLines, reviewLines } from './review-lines.ts';
import { schemaFiles } from './schema-files.ts';

export const command = defineCommand({
  usage: '[options]',
  about: 'Lists every problem in content/ by file, line and field, and what is missing. Exits with 1 if there is a problem.',
  options: {
    record: { type: 'boolean', about: 'adds new listings to the list of references, content/services/refs.csv' },
    schemas: { type: 'boolean', about: 'updates the schemas for editors, content/schemas' },
    live: {
      type: 'boolean',
      about: 'lists what this copy needs before it goes live, with the share that is done. Exits with 1 if something is missing',
    },
    reviews: { type: 'boolean', about: 'lists texts waiting for review, and those whose review is due' },
    grades: { type: 'boolean', about: 'shows the length and reading grade of each guide' },
    details: { type: 'boolean', about: 'lists every contact detail with how far it can be trusted, and why' },
    json: { type: 'boolean', about: 'prints the problems as JSON' },
  },
  run({ values }) {
    privateFolder();
    const root = contentRoot();
    const { directory, problems } = readDirectory(root, contentToday());
    if (values.json) console.log(JSON.stringify(problems));
    else for (const problem of problems) console.log(problemToLine(problem));
    if (problems.length > 0) {
      const files = new Set(problems.map(({ file }) => file)).size;
      console.error(
        `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
      );
    }
    if (!directory || problems.length > 0) return 1;

    if (values.record) writeFileSync(join(root, REF_LEDGER), ledgerToText(readRefLedger(root), directory.services));
    if (values.schemas) for (const [file, text] of schemaFiles(directory)) writeFileSync(join(root, file), text);
    if (values.live) {
      const { lines, isReady } = liveLines(directory, contentToday());
      for (const line of lines) console.log(line);
      return isReady ? 0 : 1;
    }
    if (values.reviews) for (const line of reviewLines(directory, contentToday())) console.log(line);
    if (values.grades) for (const line of gradeLines(directory.guides)) console.log(line);
    if (values.details) for (const line of detailLines(directoryToCandidates(directory, contentToday()))) console.log(line);
    if (!values.json && !values.reviews && !values.grades && !values.details) printGaps(directory, root);
    return 0;
  },
});

function printGaps(directory: Directory, root: string): void {
  const today = contentToday();
  const all = directoryToGaps(directory, directoryToCandidates(directory, today), readRefLedger(root), today);
  const gaps = Object.entries(all).filter(([, names]) => names.length > 0);
  if (gaps.length > 0) console.log(`${en.gaps.heading}\n`);
  for (const [kind, names] of gaps) console.log(`${en.gaps[kind as GapKind]} (${names.length}):\n  ${names.join(', ')}\n`);
  console.log(`${directory.services.length} listings in ${directory.areas.length} areas: no problems.`);
}
