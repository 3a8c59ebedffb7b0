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
  /** A listing's file as it is on the disk. */
  fileOf(service: Pick<Service, 'file'>): BaseFile;
}

/** Reads the content; a change that was interrupted is finished first. Throws ContentNotReady. */
export function readContent(root = contentRoot(), today = contentToday()): Content {
  const { directory, problems } = readDirectory(root, today);
  if (!directory || problems.length > 0) throw new ContentNotReady(problems);
  return { root, today, directory, fileOf: ({ file }) => ({ file, text: readFileSync(join(root, file), 'utf8') }) };
}
