import { GRAVESEND, put, remove, type BrokenCase } from './case.ts';

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
    lines: ['content/vocabulary/groups.yaml:1  whole file  The file is not there.  Put it back; the site cannot be built without it.'],
  },
  {
    what: 'content without its settings',
    change: remove('site.yaml'),
    lines: ['content/site.yaml:1  whole file  The file is not there.  Put it back; the site cannot be built without it.'],
  },
  {
    what: 'a listing with another ending',
    change: put('services/kent/adviser-ashford.yml', 'name: Ashford'),
    lines: [
      'content/services/kent/adviser-ashford.yml:1  whole file  adviser-ashford.yml is not read, because of its ending.  Rename it so that it ends in .yaml, or delete it.',
    ],
  },
  {
    what: 'a listing that an editor saved as text',
    change: put('services/kent/adviser-ashford.yaml.txt', 'name: Ashford'),
    lines: [
      'content/services/kent/adviser-ashford.yaml.txt:1  whole file  adviser-ashford.yaml.txt is not read, because of its ending.  Rename it so that it ends in .yaml, or delete it.',
    ],
  },
  {
    what: 'a file as long as a book',
    change: put(GRAVESEND, 'x'.repeat(200_001)),
    lines: [
      'content/services/kent/adviser-gravesend.yaml:1  whole file  The file has 200001 characters.  A listing needs a few thousand. Look whether something was pasted in by mistake.',
    ],
  },
];
