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
    lines: ['! phones!D3  Phone: The row is hidden, but was changed to “01474 536662”. Show all rows, check this one, and save again.'],
  },
  {
    what: 'a row copied',
    spoil: (b) => (b.sheet('listings').rows.push([...b.sheet('listings').rows[3]!]), b),
    lines: ['! listings!6: The same listing is also in listings!4. Keep one of the two rows.'],
  },
  {
    what: 'a phone copied with its number and stamp',
    spoil: (b) => (b.sheet('phones').rows.push([...b.sheet('phones').rows[2]!]), b),
    lines: ['! phones!8  contact > phones: The entry is in another row too. Keep one of the rows. A new entry has no number and no stamp.'],
  },
  {
    what: 'references sorted without the rest',
    spoil: (b) => b.set('listings', 4, 'Reference', 'aaaaa3'),
    lines: [
      '! listings!BJ4: aaaaa3 does not belong to this row. Some columns were sorted or pasted without the others. Undo that, or export again and type the change there.',
    ],
  },
  {
    what: 'addresses sorted without the rest',
    spoil: (b) => b.set('listings', 4, 'Address', 'adviser-newport'),
    lines: [
      '! listings!B4: adviser-newport does not belong to this row. Some columns were sorted or pasted without the others. Undo that, or export again and type the change there.',
    ],
  },
  {
    what: 'stamps sorted without the rest',
    spoil: (b) => b.set('listings', 4, 'Stamp', b.get('listings', 2, 'Stamp')),
    lines: [
      '! listings!BJ4: aaaaa2 does not belong to this row. Some columns were sorted or pasted without the others. Undo that, or export again and type the change there.',
    ],
  },
  {
    what: 'a reference typed over: address and stamp tell which it was',
    spoil: (b) => b.set('listings', 4, 'Reference', 'aaaaa9'),
    lines: [],
  },
  {
    what: 'a reference that is not known',
    spoil: (b) => b.add('listings', { Reference: 'aaaaa9', Address: 'adviser-nowhere', Name: 'Nobody' }),
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
    what: 'a row without reference and address',
    spoil: (b) => b.add('listings', { Name: 'Nobody' }),
    lines: ['! listings!A6: The row has no reference and no address. Fill in the address of the listing, or clear the row.'],
  },
  {
    what: 'a new row with the address of another',
    spoil: (b) => b.add('listings', { Address: 'adviser-newport', Name: 'Second' }),
    lines: ['! listings!B6: There is already a listing adviser-newport. Change its own row, or give the new listing another address.'],
  },
  {
    what: 'a stamp taken out',
    spoil: (b) => b.set('listings', 4, 'Stamp', ''),
    lines: [
      '! listings!BJ4: The stamp at the end of the row is missing or damaged, or from another version. Export again and make the change there. Without the stamp we can’t tell what others have changed since.',
    ],
  },
  {
    what: 'a stamp cut short',
    spoil: (b) => b.set('phones', 3, 'Stamp', b.get('phones', 3, 'Stamp').slice(0, -3)),
    lines: [
      '! phones!O3  contact > phones: The stamp at the end of the row is missing or damaged, or from another version. Export again and make the change there. Without the stamp we can’t tell what others have changed since.',
    ],
  },
  {
    what: 'a phone taken out by its column',
    spoil: (b) => b.set('phones', 5, 'Take out', 'yes'),
    lines: ['- contact > phones > 2: “number: 116 123”'],
  },
  {
    what: 'a phone taken out with a word that is not known',
    spoil: (b) => b.set('phones', 5, 'Take out', 'x'),
    lines: ['! phones!N5  contact > phones: “x” is not yes. Write yes to remove the entry, or leave the cell empty.'],
  },
  {
    what: 'a phone for a listing that is not there',
    spoil: (b) => b.add('phones', { Address: 'adviser-nowhere', Phone: '111' }),
    lines: [
      '+ slug: “adviser-nowhere”',
      '+ contact > phones: “number: 111”',
      '! phones!8  name: This field is missing. Add it.',
      '! phones!8  types: This field is missing. Add it.',
      '! phones!8  summary: This field is missing. Add it.',
      '! phones!8  coverage: This field is missing. Add it.',
    ],
  },
  {
    what: 'a new listing with a telling address',
    spoil: (b) => b.add('listings', { Address: 'rape-help', Name: 'New', Kinds: 'adviser', Summary: 'Help.', Areas: 'kent' }),
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
    spoil: (b) => b.add('listings', { Address: 'adviser-new', Name: 'New' }),
    lines: [
      '+ slug: “adviser-new”',
      '+ name: “New”',
      '! listings!6  types: This field is missing. Add it.',
      '! listings!6  summary: This field is missing. Add it.',
      '! listings!6  coverage: This field is missing. Add it.',
    ],
  },
  {
    what: 'a new listing with a phone',
    spoil: (b) =>
      b
        .add('listings', { Address: 'adviser-new', Name: 'New', Kinds: 'adviser', Summary: 'Help.', Areas: 'kent' })
        .add('phones', { Address: 'adviser-new', Phone: '01474 536662' }),
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
    what: 'a commissioner that is not known',
    spoil: (b) => b.set('commissioning', 2, 'Commissioner', 'kant'),
    lines: ['! commissioning!D2  Commissioner: “kant” is not one of the words that this column accepts. Use: gwent, kent.'],
  },
  {
    what: 'a contract that ends before it starts',
    spoil: (b) => b.set('commissioning', 2, 'Until', '2023'),
    lines: [
      '~ commissioning > 1 > until: “2027-03” → “2023”',
      '! commissioning!H2  commissioning > 1 > until: It ends (“2023”) before it starts. Check from and until.',
    ],
  },
];
