import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentNotReady } from '../../directory/content-not-ready.ts';
import { contentRoot, contentToday } from '../../directory/content-root.ts';
import type { Directory, Service } from '../../directory/directory.ts';
import { readDirectory } from '../../directory/read-directory.ts';
import type { BaseFile } from '../../edit/preview.ts';

/** What every command starts from. */
export interface Content {
  root: string;
  today: string;
  directory: Directory;
  /** A file as it was when it was first asked for: a change that is made from it is never written over a newer one. */
  fileOf(service: Pick<Service, 'file'>): BaseFile;
  /** The text of a file that a change was made from, if any was. */
  textBefore(file: string): string | undefined;
}

/** Reads the content; a change that was interrupted is finished first. Throws ContentNotReady. */
export function readContent(root = contentRoot(), today = contentToday()): Content {
  const { directory, problems } = readDirectory(root, today);
  if (!directory || problems.length > 0) throw new ContentNotReady(problems);
  const texts = new Map<string, string>();
  const fileOf: Content['fileOf'] = ({ file }) => {
    const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
    texts.set(file, text);
    return { file, text };
  };
  return { root, today, directory, fileOf, textBefore: (file) => texts.get(file) };
}
