import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ChangeKey } from '../../i18n/keys.ts';
import { textToChangeFiles } from '../../edit/change-file.ts';
import type { FieldChange } from '../../edit/fields.ts';
import { fileToKind, refToFile } from '../../edit/content-kinds.ts';
import { previewChange, type Preview } from '../../edit/preview.ts';
import { defineCommand } from '../command.ts';
import { readNamedFile } from '../values.ts';
import { readContent, type Content } from './content.ts';
import { settleAndReport } from './report.ts';
import { APPLY, JSON_OUTPUT } from './shared-options.ts';

export const command = defineCommand({
  usage: '<change file> … [--apply] [--accept] [--json]',
  about:
    'Shows what change files would change in the listings, field by field, and what is refused and why. The editing form saves change files. docs/change-files.md explains them.',
  options: {
    apply: APPLY,
    accept: { type: 'boolean', about: 'also takes the numbers that providers have changed in their answers: call each first' },
    json: JSON_OUTPUT,
  },
  words: { least: 1, most: Infinity, missing: 'The change file is missing' },
  run({ values, words }) {
    const texts = words.map((path) => [path, readNamedFile(path).toString('utf8')] as const);
    const content = readContent();
    return settleAndReport(content, toPreviews(texts, content, values.apply !== true || values.accept === true), values);
  },
});

/** `takesNumbers`: whether a number that a provider has changed may be written. */
function toPreviews(texts: readonly (readonly [path: string, text: string])[], content: Content, takesNumbers: boolean): Preview[] {
  const byRef = new Map(content.directory.services.map((service) => [service.ref, service]));
  const seen = new Map<string, string>();
  return texts.flatMap(([path, text]): Preview[] => {
    const file = basename(path);
    const refused = (ref: string, key: ChangeKey, found: string): Preview => ({
      ref,
      file,
      state: 'refused',
      fields: [],
      already: [],
      issues: [{ field: '', key, values: { found } }],
    });
    const changes = textToChangeFiles(text);
    if (!changes) return [refused('', 'not-a-change-file', file)];
    return changes.map((change) => {
      if (!takesNumbers && change.origin === 'provider' && change.fields.some(isNumber))
        return refused(change.ref, 'number-not-accepted', file);
      // The second would be worked out from a state that the first leaves behind.
      const other = seen.get(change.ref);
      if (other) return refused(change.ref, 'changed-twice', other);
      seen.set(change.ref, file);
      const named = refToFile(change.ref);
      if (named !== undefined) {
        const own = existsSync(join(content.root, named)) ? content.fileOf({ file: named }) : undefined;
        return previewChange(own, change, fileToKind(named));
      }
      const service = byRef.get(change.ref);
      return previewChange(service && content.fileOf(service), change);
    });
  });
}

const isNumber = ({ field }: FieldChange): boolean => field === 'contact.phones' || field === 'contact.texts';
