import { createHash } from 'node:crypto';
import { GRAVESEND, put, remove, type BrokenCase } from './case.ts';

/** The journal of a change that would put the whole listing in place of a file that says something else. */
function journalOf(file: string): string {
  const files = [{ file: `content/${file}`, before: 'the sum of another text', after: 'name: New' }];
  return JSON.stringify({ sum: createHash('sha256').update(JSON.stringify(files)).digest('hex'), files });
}

/** Files that are missing, empty, misnamed or far too long. */
export const filesThemselves: BrokenCase[] = [
  {
    what: 'a file with nothing in it',
    change: put(GRAVESEND, '# to do\n'),
    lines: ['content/services/kent/adviser-gravesend.yaml:1  whole file  The file is empty.  Fill it in, or delete it.'],
  },
  {
    what: 'a table of terms that is missing',
    change: remove('vocabulary/groups.yaml'),
    lines: ['content/vocabulary/groups.yaml:1  whole file  The file is missing.  Restore it. The site can’t be built without it.'],
  },
  {
    what: 'content without its settings',
    change: remove('site.yaml'),
    lines: ['content/site.yaml:1  whole file  The file is missing.  Restore it. The site can’t be built without it.'],
  },
  {
    what: 'a listing with another ending',
    change: put('services/kent/adviser-ashford.yml', 'name: Ashford'),
    lines: [
      'content/services/kent/adviser-ashford.yml:1  whole file  adviser-ashford.yml is ignored, because its name doesn’t end in .yaml.  Rename it so that it ends in .yaml, or delete it.',
    ],
  },
  {
    what: 'a listing that an editor saved as text',
    change: put('services/kent/adviser-ashford.yaml.txt', 'name: Ashford'),
    lines: [
      'content/services/kent/adviser-ashford.yaml.txt:1  whole file  adviser-ashford.yaml.txt is ignored, because its name doesn’t end in .yaml.  Rename it so that it ends in .yaml, or delete it.',
    ],
  },
  {
    what: 'a change that was interrupted, where a file was edited since',
    change: put('.journal.json', journalOf(GRAVESEND)),
    lines: [
      'content/.journal.json:1  whole file  A change to several files was interrupted, and content/services/kent/adviser-gravesend.yaml has been edited since, so it can’t be finished.  Restore content/services/kent/adviser-gravesend.yaml with git, or delete content/.journal.json to keep everything as it is now.',
    ],
  },
  {
    what: 'a file as long as a book',
    change: put(GRAVESEND, 'x'.repeat(200_001)),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:1  whole file  The file has 200001 characters.  A listing needs a few thousand. Check if something was pasted in by mistake.',
    ],
  },
];
