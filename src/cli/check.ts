import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { directoryToCandidates } from '../directory/candidates.ts';
import { directoryToGaps } from '../directory/gaps.ts';
import { readDirectory } from '../directory/read-directory.ts';
import { ledgerToText, readRefLedger, REF_LEDGER } from '../directory/ref-ledger.ts';
import { en } from '../i18n/en.ts';
import { problemToLine } from '../directory/problem-to-line.ts';
import { detailLines } from './detail-lines.ts';
import { gradeLines, reviewLines } from './review-lines.ts';
import { schemaFiles } from './schema-files.ts';
import { contentRoot, contentToday } from '../directory/content-root.ts';

const { values } = parseArgs({
  options: {
    record: { type: 'boolean' },
    schemas: { type: 'boolean' },
    json: { type: 'boolean' },
    reviews: { type: 'boolean' },
    grades: { type: 'boolean' },
    details: { type: 'boolean' },
  },
});
const root = contentRoot();
const { directory, problems } = readDirectory(root, contentToday());

if (values.json) {
  console.log(JSON.stringify(problems));
} else {
  for (const problem of problems) console.log(problemToLine(problem));
}
if (problems.length > 0) {
  const files = new Set(problems.map((problem) => problem.file)).size;
  console.error(`\n${problems.length} to mend in ${files} ${files === 1 ? 'file' : 'files'}.`);
  process.exit(1);
}
if (!directory) process.exit(1);

if (values.record) writeFileSync(join(root, REF_LEDGER), ledgerToText(readRefLedger(root), directory.services));
if (values.schemas) for (const [file, text] of schemaFiles(directory)) writeFileSync(join(root, file), text);

if (values.reviews) for (const line of reviewLines(directory, contentToday())) console.log(line);
if (values.details) for (const line of detailLines(directoryToCandidates(directory, contentToday()))) console.log(line);
if (values.grades) for (const line of gradeLines(directory.guides)) console.log(line);

if (!values.json && !values.reviews && !values.grades && !values.details) {
  const gaps = Object.entries(
    directoryToGaps(directory, directoryToCandidates(directory, contentToday()), readRefLedger(root), contentToday()),
  ).filter(([, names]) => names.length > 0);
  if (gaps.length > 0) console.log(`${en.gaps.heading}\n`);
  for (const [kind, names] of gaps) console.log(`${en.gaps[kind as keyof typeof en.gaps]} (${names.length}):\n  ${names.join(', ')}\n`);
  console.log(`${directory.services.length} listings in ${directory.areas.length} areas: nothing to mend.`);
}
