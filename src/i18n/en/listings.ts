/** The commands that keep the listings true, for people who look after them. */
export const listings = {
  help: `npm run listings -- <command> [options]

{commands}

“npm run listings -- <command> --help” explains one. Commands that change something first show what they would change;
they change it with --apply, all of it or nothing.`,
  unknownCommand: 'There is no command “{found}”. There are: {commands}.',
  badOption: '{found}. See --help.',
  notAChoice: '{option} does not take “{found}”. It takes: {choices}.',
  noFile: 'There is no file {found} that can be read.',
  contentFirst: '\nThe content itself has something to mend. Nothing was changed.',
  // What would change
  added: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  refused: 'refused',
  wholeListing: 'whole listing',
  already: 'already so: {fields}',
  sums: '{added} new, {changed} changed, {unchanged} unchanged, {refused} refused.',
  previewOnly: 'Nothing is written yet: say --apply to write it.',
  written: 'Written.',
  nothingToWrite: 'There is nothing to write.',
  nothingWrittenRefused: 'Nothing is written while something is refused.',
  applyUsage: `npm run listings -- apply <change file> … [--apply] [--json]

Shows what the change files would change in the listings: field by field, and what is refused and why.
  --apply   writes it, all of it or nothing
  --json    for machines
A change file is what the editing form saves; docs/change-files.md explains it.`,
} as const;
