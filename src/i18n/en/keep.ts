/** Keeping services while reading, and copying or printing them. */
export const keep = {
  keep: 'Keep',
  remove: 'Remove',
  keepName: 'Keep {name}',
  removeName: 'Remove {name}',
  kept: { one: '{count} service kept', other: '{count} services kept' },
  onlyHere: 'Only on this page, until you leave it.',
  copy: 'Copy as a note',
  copied: 'Copied, without names. It stays on this device’s clipboard until you copy something else.',
  notCopied: 'Your browser did not allow copying.',
  code: 'Show a QR code',
  codeLabel: 'A QR code with the numbers as plain text',
  print: 'Print',
  noNumber: 'no number yet',
} as const;
