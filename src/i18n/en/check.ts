/**
 * What `npm run check` says of each kind of problem: what was found, and what to write instead.
 * Read by people who maintain listings and do not write programs.
 */
export const check = {
  missing: { found: 'This field is missing, and it is needed.', remedy: 'Add it.' },
  empty: { found: 'The field is there, with nothing behind it.', remedy: 'Fill it in. If nobody knows it, take the line out.' },
  'unknown-field': {
    found: 'There is no field called {found}.',
    remedy: 'Check the spelling, or take it out. The fields are explained in docs/listing.md.',
  },
  'not-accepted': { found: '{found} does not fit here.', remedy: 'See docs/listing.md for what this field takes.' },
  'needs-quotes': { found: '{found} was read as a number.', remedy: 'Put it in quotes, so that no digit is lost.' },
  'needs-text': { found: '{found} is not a text.', remedy: 'Write words here; put them in quotes if they look like something else.' },
  'needs-number': { found: '{found} is not a whole number.', remedy: 'Write a whole number, without quotes.' },
  'needs-yes-or-no': { found: '{found} is neither true nor false.', remedy: 'Write true or false.' },
  'needs-list': { found: '{found} is not a list.', remedy: 'Write each entry on its own line after a hyphen, or between [ and ].' },
  'needs-group': {
    found: '{found} stands where further fields are wanted.',
    remedy: 'Write the fields on lines of their own below it, set in by two blanks.',
  },
  'not-a-choice': { found: '{found} is none of the words that this field takes.', remedy: 'Write one of: {choices}.' },
  'too-long': { found: 'The text is too long: {found}.', remedy: 'Shorten it to {most} characters.' },
  'too-many': { found: 'The list has too many entries.', remedy: 'Keep at most {most}.' },
  'too-few': { found: 'The list has too few entries.', remedy: 'Give at least {least}.' },
  'too-high': { found: '{found} is too high.', remedy: 'Write a number up to {most}.' },
  'too-low': { found: '{found} is too low.', remedy: 'Write a number from {least}.' },
  'not-a-slug': {
    found: '{found} is not a short name of the kind that files and addresses have.',
    remedy: 'Use small letters, digits and single hyphens: adviser-gravesend.',
  },
  'not-a-ref': {
    found: '{found} is not a reference number.',
    remedy: 'Use six small letters and digits without 0, 1, i, l and o. Never change one that was given.',
  },
  'not-a-day': { found: '{found} is not a day.', remedy: 'Write year-month-day: 2026-11-23.' },
  'not-a-date': { found: '{found} is not a date.', remedy: 'Write 2026-11-23, 2026-11 or 2026.' },
  'not-a-web-address': {
    found: '{found} is not a safe web address.',
    remedy: 'Copy the whole address; it must start with https:// and hold no blanks.',
  },
  'not-an-email': { found: '{found} is not an e-mail address.', remedy: 'Write it like help@example.org.uk.' },
  'not-a-gss-code': { found: '{found} is not a code of the statistics office.', remedy: 'Write E or W and eight digits: E23000032.' },
  'not-a-charity-number': { found: '{found} is not a charity number.', remedy: 'Write six or seven digits, in quotes.' },
  'not-a-company-number': { found: '{found} is not a company number.', remedy: 'Write the eight characters, in quotes.' },
  'phone-characters': {
    found: '{found} holds more than a phone number.',
    remedy: 'Write digits and blanks only; put words into the label.',
  },
  'phone-invalid': { found: '{found} is not a number that can be rung in the UK.', remedy: 'Check the digits, or take the number out.' },
  'hours-unreadable': {
    found: 'The hours {found} cannot be read without doubt.',
    remedy: 'Write them like “Mo-Fr 09:00-17:00; PH off”, or put the words under hours > inWords.',
  },
  'coverage-unclear': {
    found: 'It is not clear whom the service covers.',
    remedy: 'Give either areas (a list) or everywhere, not both and not neither.',
  },
  'ages-crossed': { found: 'The highest age {found} is below the lowest.', remedy: 'Check minAge and maxAge.' },
  'all-and-more': { found: 'genders says “all” and more.', remedy: 'Write [all] alone, or name the ones it serves.' },
  'capacity-undated': { found: 'The waiting state has no date.', remedy: 'Add asOf: the day on which it was so.' },
  'weeks-crossed': { found: 'weeksTo {found} is below weeksFrom.', remedy: 'Check both numbers.' },
  'dates-crossed': { found: 'It ends ({found}) before it starts.', remedy: 'Check from and until.' },
  'notice-about-unclear': {
    found: 'It is not clear what the notice is about.',
    remedy: 'Give one of service, type, area and everywhere.',
  },
  'closed-without-onward': {
    found: 'The service is closed, and nobody is told where to turn.',
    remedy: 'Add successor (another listing) or onward (a sentence).',
  },
  'journal-blocked': {
    found: 'A change of several files was interrupted, and {found} was edited since: it cannot be finished.',
    remedy: 'Put {found} back as it was (git), or delete the file content/.journal.json to keep everything as it is now.',
  },
  'file-missing': { found: 'The file is not there.', remedy: 'Put it back; the site cannot be built without it.' },
  'file-empty': { found: 'The file is empty.', remedy: 'Fill it in, or delete it.' },
  'file-ending': {
    found: '{found} is not read, because of its ending.',
    remedy: 'Rename it so that it ends in .yaml, or delete it.',
  },
  'file-too-long': {
    found: 'The file has {found} characters.',
    remedy: 'A listing needs a few thousand. Look whether something was pasted in by mistake.',
  },
  'yaml-key-twice': { found: 'The same field stands here twice.', remedy: 'Keep one of the two.' },
  'yaml-tab': { found: 'The line is set in with a tab.', remedy: 'Use blanks.' },
  'yaml-tag': { found: 'A word with an exclamation mark stands before a value.', remedy: 'Take it out, or put the value in quotes.' },
  'yaml-alias': {
    found: 'A value is marked with & or *, which YAML reads as a link to another place.',
    remedy: 'Put the value in quotes, or write it out.',
  },
  'yaml-indent': {
    found: 'This line, or the one below it, is not set in as its neighbours are.',
    remedy: 'Line it up with the fields it belongs to.',
  },
  'yaml-quote': {
    found: 'A quotation mark is missing, or one stands inside the text.',
    remedy: 'Close the quotes; inside them write ’ for an apostrophe and “ ” for quotes.',
  },
  'yaml-bracket': { found: 'A bracket was opened above and is not closed.', remedy: 'Add the missing ] or }.' },
  'yaml-colon': {
    found: 'The text holds a colon, which marks the end of a field’s name.',
    remedy: 'Put the text in quotes.',
  },
  'yaml-comma': {
    found: '{found} was read as a field of its own, because of the comma before it.',
    remedy: 'Put the whole text in quotes.',
  },
  'yaml-no-colon': {
    found: 'The line has no colon with a blank behind it.',
    remedy: 'Write the field’s name, a colon, a blank and the value.',
  },
  'yaml-sign': {
    found: 'The text starts with a sign that has a meaning of its own here.',
    remedy: 'Put the text in quotes.',
  },
  'yaml-syntax': {
    found: 'The line cannot be read.',
    remedy: 'Look for a missing comma, bracket or quotation mark.',
  },
  'wrong-encoding': {
    found: 'Some letters of the file are lost (�): it was not saved as UTF-8.',
    remedy: 'Type them again, and choose UTF-8 when you save.',
  },
  'invisible-characters': {
    found: 'The text holds characters that nobody can see: {found}.',
    remedy: 'Type the text again instead of pasting it.',
  },
  'reference-missing': { found: '{found} does not exist in {where}.', remedy: 'Write the name of one that exists, or add it first.' },
  'reference-misspelt': { found: '{found} does not exist in {where}.', remedy: 'Did you mean “{nearest}”?' },
  'council-outside': { found: 'The council {found} lies in none of the areas named.', remedy: 'Add its area, or take the council out.' },
  'ref-twice': { found: 'The reference {found} belongs to {other}.', remedy: 'Give this listing a reference of its own.' },
  'ref-changed': { found: 'The reference was {given} and is now {found}.', remedy: 'Write {given} again: people have it on paper.' },
  'ref-vanished': {
    found: 'The listing with reference {found} ({slug}) is gone.',
    remedy: 'Put it back and mark it closed, so that people who have the reference are led onward.',
  },
  'ledger-row': { found: 'The line {found} cannot be read.', remedy: 'Each line holds a reference, a comma and a slug, and nothing else.' },
  'slug-not-file-name': {
    found: 'The slug {found} is not the name of the file.',
    remedy: 'Rename the file to {slug}.yaml, or write “{name}” here.',
  },
  'slug-telling': {
    found: 'The slug {found} tells a stranger what the page is about (“{word}”).',
    remedy: 'Use a neutral kind and a place: adviser-gravesend.',
  },
  'slug-twice': { found: 'The slug {found} belongs to {other}.', remedy: 'Add -2 at the end, here and in the file’s name.' },
  'title-telling': {
    found: '{found} stands in the titles of pages, and tells a stranger what they are about (“{word}”).',
    remedy: 'Use neutral words.',
  },
  'wrong-folder': { found: 'The file stands in the folder {found}.', remedy: 'Move it to content/services/{wanted}.' },
  'service-twice': { found: '{found} is listed for the same place in {other}.', remedy: 'Keep one of the two.' },
  'area-without-listing': { found: 'No listing covers {found}.', remedy: 'Add one, or add the area to a listing that covers it.' },
  'confirmation-without-facts': {
    found: 'This confirmation doesn’t say which facts it is about, so it would count for anything that is written here later.',
    remedy: 'Take it out. If the facts above are what was confirmed, run: {command}',
  },
  'confirmation-of-nothing': {
    found: 'The listing states no {found}, so there is nothing that could be confirmed.',
    remedy: 'Take the confirmation out.',
  },
  'date-in-future': { found: '{found} is in the future (today is {today}).', remedy: 'Check the year and the month.' },
  'hidden-but-written': {
    found: 'The place is marked {show}, but {found} stands in the file, which others can read.',
    remedy: 'Take it out. Town and the first part of a postcode may stay.',
  },
  'note-of-hidden-place': {
    found: 'The place is hidden, but its note {found} could give it away.',
    remedy: 'Take the note out. What people should know before they come can go under access > note, without saying where.',
  },
  'note-that-locates': {
    found: 'Only the town of this place may be shown, but its note says {found}.',
    remedy: 'Take out whatever helps somebody find it; say only what it’s like inside, or what to do before coming.',
  },
  'cost-of-paid-number': {
    found: 'The cost is {found}, but {number} isn’t a free number.',
    remedy: 'Only 0800, 0808, 116 and short numbers are free. Write standard, or correct the number.',
  },
  'cost-of-premium-number': {
    found: 'The cost is {found}, but calls to {number} cost more than a normal call.',
    remedy: 'Write premium, or correct the number.',
  },
  'cost-of-free-number': { found: 'The cost is {found}, but {number} is free to call.', remedy: 'Write free, or correct the number.' },
  'hours-against-words': {
    found: '{found} names {time}, which isn’t in the exact hours “{opening}”.',
    remedy: 'Correct one of them, or take the words out: they’re only needed where there are no exact hours.',
  },
  'hours-of-only-phone': {
    found: 'The only phone answers {found}, but the service’s hours are “{hours}”.',
    remedy: 'Correct one of them, or leave one out.',
  },
  'email-of-a-person': {
    found: '{found} looks like one person’s own address.',
    remedy: 'Use the service’s mailbox. If its staff share this one, add sharedMailbox: yes under contact.',
  },
  'postcode-invalid': { found: '{found} is not a postcode.', remedy: 'Write it like BS1 4DJ, or only the first part: BS1.' },
  'town-ambiguous': { found: 'There are several places called {found}.', remedy: 'Add county: one of {counties}.' },
  'county-unknown': { found: '{town} does not lie in {found}.', remedy: 'Write one of: {counties}.' },
  'successor-circle': { found: 'The successors lead round in a circle: {found}.', remedy: 'Let the last one be a listing that is open.' },
  'moved-row': { found: 'The line {found} cannot be read.', remedy: 'Each line holds an old address, a comma and the new one.' },
  'moved-taken': {
    found: 'A listing has the address {found} again, which leads on to another.',
    remedy: 'Give the listing another address: saved links would show the wrong service.',
  },
  'moved-nowhere': {
    found: 'An old address leads to {found}, which is no listing.',
    remedy: 'Put the listing back and mark it closed, or write the address of another.',
  },
  'guide-shape': {
    found: 'The guide has no head between two lines of three hyphens, or no text below it.',
    remedy: 'Start from another guide in the same folder.',
  },
  'guide-markup': {
    found: 'The text holds markup: {found}.',
    remedy: 'Use Markdown alone: # for headings, - for lists, [words](address) for links.',
  },
  'guide-link': {
    found: 'The link {found} is not one that a page may have.',
    remedy: 'Write https://…, tel:…, or a path of this site that starts with /.',
  },
  'guide-telling': {
    found: '{found} tells a stranger what the guide is about.',
    remedy: 'Name the file and the neutral title in words that say nothing.',
  },
  'guide-twin-missing': {
    found: 'The guide {found} stands in one language only.',
    remedy: 'Write {wanted} too, with the same head.',
  },
  'guide-twins-differ': {
    found: '{found} is not what the same guide says in the other language.',
    remedy: 'Write the same here and in {other}.',
  },
  'guide-link-nowhere': {
    found: 'The link {found} leads to no page of this language.',
    remedy: 'Write /help/… with the name of a guide; in Welsh guides every path starts with /cy/.',
  },
  'grade-too-high': {
    found: 'The text has the reading grade {grade}; {most} is the most.',
    remedy: 'Use shorter sentences and words. If that cannot be, say why under gradeExcuse.',
  },
  'grade-excuse-idle': {
    found: 'The text has the reading grade {grade}, and needs no excuse.',
    remedy: 'Take gradeExcuse out.',
  },
  'places-broken': {
    found: 'The tables of places are not as they were made: {found}.',
    remedy: 'Run “npm run {command}” again, or delete this file to do without them.',
  },
  'places-area-unknown': {
    found: 'The tables of places name an area that does not exist: {found}.',
    remedy: 'Run “npm run {command}” again.',
  },
  'basemap-elsewhere': {
    found: 'The street map {found} is not a PMTiles file on this site’s own host.',
    remedy: 'Put the file beside the site and write its path, such as /maps/streets.pmtiles. Another host would learn who looks.',
  },
  'not-an-https-host': {
    found: '{found} is not the safe address of one host.',
    remedy: 'Write https:// and the host’s whole name, in small letters and without a path: https://intranet.example.org.',
  },
  'not-a-site-address': {
    found: '{found} is not an address that the site can be served at.',
    remedy:
      'Write https://, the host’s name and any folders, and nothing after them: https://support.example.org or https://example.github.io/waymark/.',
  },
  'site-path-telling': {
    found: 'The path of {found} tells a stranger what the site is about (“{word}”).',
    remedy: 'Serve it in a folder with a neutral name, such as /waymark/.',
  },
  'live-needs-address': { found: 'The site is live and has no address.', remedy: 'Write where it is served, or set stage: preview.' },
  'live-needs-host': { found: 'The site is live and nobody looks after it.', remedy: 'Name the organisation, or set stage: preview.' },
  'live-needs-host-phone': {
    found: 'The site is live and has no phone number for corrections.',
    remedy: 'Add one, or set stage: preview.',
  },
  'live-needs-host-email': {
    found: 'The site is live and has no e-mail address for corrections.',
    remedy: 'Add one, or set stage: preview.',
  },
  'live-contact-unconfirmed': {
    found: 'The site is live, and the contact details of {found} were never confirmed.',
    remedy: 'Confirm them with the service, or add {slug} to allowUnconfirmed in content/site.yaml.',
  },
  'live-sure-line-unconfirmed': {
    found: 'The site is live, and the sure line {found} was never confirmed.',
    remedy: 'Ring it, and record that under confirmed > contact.',
  },
} as const satisfies Record<string, { found: string; remedy: string }>;
