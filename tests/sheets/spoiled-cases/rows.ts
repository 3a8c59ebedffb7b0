import { type SpoiledCase } from '../spoiled.ts';

export const rows: SpoiledCase[] = [
  { what: 'a row taken out: nothing is changed', spoil: (b) => (b.sheet('listings').rows.splice(3, 1), b), lines: [] },
  {
    what: 'ten thousand blank rows: nothing is changed',
    spoil: (b) => (b.sheet('listings').rows.push(...Array.from({ length: 10_000 }, () => [' '])), b),
    lines: [],
  },
  { what: 'a row hidden and left alone: nothing is changed', spoil: (b) => (b.sheet('phones').hidden.add(3), b), lines: [] },
  {
    what: 'a row hidden and changed',
    spoil: (b) => (b.sheet('phones').hidden.add(3), b.set('phones', 3, 'Phone', '01474 536662')),
    lines: ['! phones!E3  Phone: The row is hidden, but was changed to “01474 536662”. Show all rows, check this one, and save again.'],
  },
  {
    what: 'a row copied',
    spoil: (b) => (b.sheet('listings').rows.push([...b.sheet('listings').rows[3]!]), b),
    lines: ['! listings!6: The same listing is also in listings!4. Keep one of the two rows.'],
  },
  {
    what: 'a phone copied with its number and stamp',
    spoil: (b) => (b.sheet('phones').rows.push([...b.sheet('phones').rows[2]!]), b),
    lines: [
      '! phones!9  contact > phones: The entry is in another row too. Keep one of the rows. In a new row, leave entry and stamp empty.',
    ],
  },
  {
    what: 'references sorted without the rest',
    spoil: (b) => b.set('listings', 4, 'Reference', 'aaaaa3'),
    lines: [
      '! listings!BL4: aaaaa3 does not belong to this row. Some columns were sorted or pasted without the others. Undo that, or export again and type the change there.',
    ],
  },
  {
    what: 'addresses sorted without the rest',
    spoil: (b) => b.set('listings', 4, 'Web name', 'adviser-newport'),
    lines: [
      '! listings!B4: adviser-newport does not belong to this row. Some columns were sorted or pasted without the others. Undo that, or export again and type the change there.',
    ],
  },
  {
    what: 'stamps sorted without the rest',
    spoil: (b) => b.set('listings', 4, 'Stamp', b.get('listings', 2, 'Stamp')),
    lines: [
      '! listings!BL4: aaaaa2 does not belong to this row. Some columns were sorted or pasted without the others. Undo that, or export again and type the change there.',
    ],
  },
  {
    what: 'a reference typed over: address and stamp tell which it was',
    spoil: (b) => b.set('listings', 4, 'Reference', 'aaaaa9'),
    lines: [],
  },
  {
    what: 'a reference that is not known',
    spoil: (b) => b.add('listings', { Reference: 'aaaaa9', 'Web name': 'adviser-nowhere', Name: 'Nobody' }),
    lines: [
      '! listings!A6: No listing has the reference “aaaaa9”. Restore the reference from the export. For a new listing, leave it empty.',
    ],
  },
  {
    what: 'a reference that became a number',
    spoil: (b) => b.set('listings', 4, 'Reference', '2.3E+45').set('listings', 4, 'Name', 'New Name'),
    lines: ['~ name: “Family Matters” → “New Name”'],
  },
  {
    what: 'a row that names no service',
    spoil: (b) => b.add('listings', { Summary: 'Help.' }),
    lines: ['! listings!6: The row names no service. Fill in the reference or the name of the service, or clear the row.'],
  },
  {
    what: 'a new row with the web name of another',
    spoil: (b) => b.add('listings', { 'Web name': 'adviser-newport', Name: 'Second' }),
    lines: ['! listings!B6: There is already a listing adviser-newport. Change its own row, or give the new listing another web name.'],
  },
  {
    what: 'a new row with the name of another',
    spoil: (b) => b.add('listings', { Name: 'family matters', Kinds: 'adviser', Summary: 'Help.', Areas: 'kent' }),
    lines: [
      '! listings!6: There is already a listing called “family matters”. Change its own row. If this is another service with the same name, give it a web name.',
    ],
  },
  {
    what: 'a stamp taken out',
    spoil: (b) => b.set('listings', 4, 'Stamp', ''),
    lines: [
      '! listings!BL4: The stamp at the end of the row is missing or damaged, or from another version. Export again and make the change there. Without the stamp we can’t tell what others have changed since.',
    ],
  },
  {
    what: 'a stamp cut short',
    spoil: (b) => b.set('phones', 3, 'Stamp', b.get('phones', 3, 'Stamp').slice(0, -3)),
    lines: [
      '! phones!P3  contact > phones: The stamp at the end of the row is missing or damaged, or from another version. Export again and make the change there. Without the stamp we can’t tell what others have changed since.',
    ],
  },
  {
    what: 'reference and web name cleared: the stamp tells which it was',
    spoil: (b) => b.set('listings', 4, 'Reference', '').set('listings', 4, 'Web name', '').set('listings', 4, 'Name', 'New Name'),
    lines: ['~ name: “Family Matters” → “New Name”'],
  },
  {
    what: 'a phone taken out by its column',
    spoil: (b) => b.set('phones', 5, 'Take out', 'yes'),
    lines: ['- contact > phones > 2: “number: 116 123”'],
  },
  {
    what: 'a phone taken out with a word that is not known',
    spoil: (b) => b.set('phones', 5, 'Take out', 'x'),
    lines: ['! phones!O5  contact > phones: “x” is not yes. Write yes to remove the entry, or leave the cell empty.'],
  },
  {
    what: 'a phone for a web name that is not there',
    spoil: (b) => b.add('phones', { 'Web name': 'adviser-nowhere', Phone: '111' }),
    lines: [
      '! phones!B9: No listing has the web name “adviser-nowhere”. Did you mean “adviser-newport”? Copy the web name from the sheet “listings”. For a new service, add a row there first.',
    ],
  },
  {
    what: 'a phone for a service that is not there',
    spoil: (b) => b.add('phones', { Service: 'Famly Matters', Phone: '111' }),
    lines: [
      '! phones!C9: No listing is called “Famly Matters”. Did you mean “adviser-gravesend”? Copy the reference from the sheet “listings”. For a new service, add a row there first.',
    ],
  },
  {
    what: 'a phone for a service that is named',
    spoil: (b) => b.add('phones', { Service: 'family matters', Phone: '01474 536662' }),
    lines: ['+ contact > phones > 2: “number: 01474 536662”'],
  },
  {
    what: 'a phone typed into the empty row of a service without one',
    spoil: (b) => b.set('phones', 8, 'Phone', '01474 536662'),
    lines: ['+ contact > phones: “number: 01474 536662”'],
  },
  {
    what: 'a new listing with a telling address',
    spoil: (b) => b.add('listings', { 'Web name': 'rape-help', Name: 'New', Kinds: 'adviser', Summary: 'Help.', Areas: 'kent' }),
    lines: [
      '+ slug: “rape-help”',
      '+ name: “New”',
      '+ types: “adviser”',
      '+ summary > en: “Help.”',
      '+ coverage > areas: “kent”',
      '! listings!6  slug: The slug “rape-help” shows anyone who sees the address what the page is about (“rape”). Use a neutral kind and a place: adviser-gravesend.',
    ],
  },
  {
    what: 'a new listing with half of what is needed',
    spoil: (b) => b.add('listings', { 'Web name': 'adviser-new', Name: 'New' }),
    lines: ['+ slug: “adviser-new”', '+ name: “New”', '! listings!6  Kinds, Summary, Areas: This field is missing. Add it.'],
  },
  {
    what: 'a new listing with a phone',
    spoil: (b) =>
      b
        .add('listings', { 'Web name': 'adviser-new', Name: 'New', Kinds: 'adviser', Summary: 'Help.', Areas: 'kent' })
        .add('phones', { 'Web name': 'adviser-new', Phone: '01474 536662' }),
    lines: [
      '+ slug: “adviser-new”',
      '+ name: “New”',
      '+ types: “adviser”',
      '+ summary > en: “Help.”',
      '+ coverage > areas: “kent”',
      '+ contact > phones: “number: 01474 536662”',
    ],
  },
  {
    what: 'a new listing without a web name, and its place by its name',
    spoil: (b) =>
      b
        .add('listings', { Name: 'New', Kinds: 'adviser', Summary: 'Help.', Areas: 'kent' })
        .add('places', { Service: 'New', Town: 'Gravesend' }),
    lines: [
      '+ slug: “adviser-gravesend-2”',
      '+ name: “New”',
      '+ types: “adviser”',
      '+ summary > en: “Help.”',
      '+ coverage > areas: “kent”',
      '+ places: “town: Gravesend”',
    ],
  },
  {
    what: 'a commissioner that is not known',
    spoil: (b) => b.set('commissioning', 2, 'Commissioner', 'kant'),
    lines: ['! commissioning!E2  Commissioner: “kant” is not one of the words that this column accepts. Use: gwent, kent.'],
  },
  {
    what: 'a contract that ends before it starts',
    spoil: (b) => b.set('commissioning', 2, 'Until', '2023'),
    lines: [
      '~ commissioning > 1 > until: “2027-03” → “2023”',
      '! commissioning!I2  Until: It ends (“2023”) before it starts. Check from and until.',
    ],
  },
];
