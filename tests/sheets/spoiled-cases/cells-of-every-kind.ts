import { type SpoiledCase } from '../spoiled.ts';

export const cellsOfEveryKind: SpoiledCase[] = [
  {
    what: 'a postcode without its space',
    spoil: (b) => b.set('places', 3, 'Postcode', 'da110ab'),
    lines: [
      '~ places > 1 > postcode: “DA11 0AA” → “DA11 0AB”',
      '* places!I3  corrected: a postcode without its space, or in small letters: “da110ab” is “DA11 0AB”',
    ],
  },
  {
    what: 'letters that were lost in a cell that was changed',
    spoil: (b) => b.set('listings', 4, 'Name', 'Gr?p Newydd'),
    lines: [
      '! listings!C4  Name: Letters of “Gr?p Newydd” were lost when the file was saved. Type it again, and save as “CSV UTF-8” or .xlsx.',
    ],
  },
  {
    what: 'UTF-8 that was read as the letters of Windows',
    spoil: (b) => b.set('listings', 4, 'Name', 'Womenâ€™s Centre'),
    lines: [
      '~ name: “Family Matters” → “Women’s Centre”',
      '* listings!C4  corrected: letters that were read in the wrong encoding: “Womenâ€™s Centre” is “Women’s Centre”',
    ],
  },
  {
    what: 'a formula',
    spoil: (b) => b.set('listings', 4, 'Name', { formula: 'A2&" X"', result: 'Family X' }),
    lines: ['! listings!C4  Name: The cell contains a formula (value “Family X”). Copy it and paste it as values.'],
  },
  {
    what: 'a formula in an empty cell',
    spoil: (b) => b.set('listings', 4, 'Website', { formula: 'HYPERLINK("x")', result: '' }),
    lines: ['! listings!O4  Website: The cell contains a formula (value nothing). Copy it and paste it as values.'],
  },
  {
    what: 'an error',
    spoil: (b) => b.set('listings', 4, 'From age', { error: '#REF!' }),
    lines: ['! listings!S4  From age: The cell shows “#REF!”. Type the right value.'],
  },
  {
    what: 'a truth where yes or no is wanted',
    spoil: (b) => b.set('listings', 4, 'Long past', { truth: true }),
    lines: ['+ eligibility > nonRecent: “yes”'],
  },
  {
    what: 'TRUE as a text',
    spoil: (b) => b.set('listings', 4, 'Interpreters', 'TRUE'),
    lines: ['+ access > interpreters: “yes”', '* listings!AH4  corrected: a word written another way: “TRUE” is “yes”'],
  },
  {
    what: 'a truth where a text is wanted',
    spoil: (b) => b.set('listings', 4, 'Name', { truth: false }),
    lines: ['! listings!C4  Name: Excel has turned it into TRUE or FALSE: “FALSE”. Format the cell as text, and type it again.'],
  },
  {
    what: 'a name that became a date',
    spoil: (b) => b.set('listings', 4, 'Name', { day: 46349 }),
    lines: ['! listings!C4  Name: Excel has turned it into a date: “2026-11-23”. Format the cell as text, and type it again.'],
  },
  {
    what: 'an age that became a date',
    spoil: (b) => b.set('listings', 4, 'From age', { day: 46349 }),
    lines: ['! listings!S4  From age: Excel has turned it into a date: “2026-11-23”. Format the cell as text, and type it again.'],
  },
  {
    what: 'an age with a point',
    spoil: (b) => b.set('listings', 4, 'From age', '14.0'),
    lines: ['~ eligibility > minAge: “13” → “14”', '* listings!S4  corrected: a number with a decimal point: “14.0” is “14”'],
  },
  {
    what: 'an age in words',
    spoil: (b) => b.set('listings', 4, 'From age', 'thirteen'),
    lines: [
      '~ eligibility > minAge: “13” → “thirteen”',
      '! listings!S4  From age: “thirteen” is not a whole number. Write a whole number, without quotes.',
    ],
  },
  {
    what: 'an age with a plus',
    spoil: (b) => b.set('listings', 4, 'From age', '16+'),
    lines: [
      '~ eligibility > minAge: “13” → “16+”',
      '! listings!S4  From age: “16+” is not a whole number. Write a whole number, without quotes.',
    ],
  },
  {
    what: 'ages that crossed',
    spoil: (b) => b.set('listings', 4, 'From age', { number: 30 }),
    lines: [
      '~ eligibility > minAge: “13” → “30”',
      '! listings!S4  To age: The highest age “25” is below the lowest. Check minAge and maxAge.',
    ],
  },
  {
    what: 'a word in capitals',
    spoil: (b) => b.set('phones', 3, 'Cost', 'PREMIUM'),
    lines: [
      '~ contact > phones > 1 > cost: “standard” → “premium”',
      '* phones!K3  corrected: a word written another way: “PREMIUM” is “premium”',
    ],
  },
  {
    what: 'a word that is none of the list',
    spoil: (b) => b.set('phones', 3, 'Cost', 'cheap'),
    lines: ['! phones!K3  Cost: “cheap” is not one of the words that this column accepts. Use: free, standard, premium, unknown.'],
  },
  { what: 'a term as people call it', spoil: (b) => b.set('listings', 4, 'Serves', 'Deaf people'), lines: [] },
  {
    what: 'a term misspelt',
    spoil: (b) => b.set('listings', 4, 'Kinds', 'adviser; helplin'),
    lines: ['! listings!F4  Kinds: “helplin” is not one of the words that this column accepts. Use: adviser, helpline.'],
  },
  {
    what: 'terms with semicolons',
    spoil: (b) => b.set('listings', 4, 'Kinds', 'adviser;helpline'),
    lines: ['~ types: “adviser” → “adviser, helpline”'],
  },
  { what: 'blanks around a text: nothing is changed', spoil: (b) => b.set('listings', 4, 'Name', '  Family\u00a0 Matters '), lines: [] },
  {
    what: 'an address of the web that became a link to a mailbox',
    spoil: (b) => b.set('listings', 4, 'E-mail', 'mailto:new@example.org.uk'),
    lines: [
      '~ contact > email: “help@example.org.uk” → “new@example.org.uk”',
      '* listings!N4  corrected: a link: “mailto:new@example.org.uk” is “new@example.org.uk”',
    ],
  },
  {
    what: 'an address of the web without https',
    spoil: (b) => b.set('listings', 4, 'Website', 'www.example.org.uk'),
    lines: [
      '~ contact > website: “https://example.org.uk/help” → “www.example.org.uk”',
      '! listings!O4  Website: “www.example.org.uk” is not a safe web address. Copy the whole address. It must start with https:// and contain no spaces.',
    ],
  },
  {
    what: 'an address of the web in curly quotes',
    spoil: (b) => b.set('listings', 4, 'Website', '“https://example.org.uk”'),
    lines: [
      '~ contact > website: “https://example.org.uk/help” → “https://example.org.uk”',
      '* listings!O4  corrected: curly quotation marks or dashes: ““https://example.org.uk”” is “https://example.org.uk”',
    ],
  },
  {
    what: 'a text that begins like a formula is a text',
    spoil: (b) => b.set('listings', 4, 'To check', '=SUM(A1) is what they said'),
    lines: ['+ toCheck: “=SUM(A1) is what they said”'],
  },
  {
    what: 'a text of thousands of letters',
    spoil: (b) => b.set('listings', 4, 'Summary', 'x'.repeat(2500)),
    lines: [
      '~ summary > en: “Someone on your side.” → “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”',
      '! listings!G4  Summary: The text is too long: “xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…”. Shorten it to 2000 characters.',
    ],
  },
  {
    what: 'a needed text taken out',
    spoil: (b) => b.set('listings', 4, 'Name', ''),
    lines: ['- name: “Family Matters”', '! listings!C4  Name: This field is missing. Add it.'],
  },
  {
    what: 'a text with letters that were lost',
    spoil: (b) => b.set('listings', 4, 'Name', 'T\ufffdy Cymru'),
    lines: [
      '! listings!C4  Name: Letters of “T�y Cymru” were lost when the file was saved. Type it again, and save as “CSV UTF-8” or .xlsx.',
    ],
  },
];
