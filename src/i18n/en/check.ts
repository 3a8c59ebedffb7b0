/**
 * What `npm run check` says about each kind of problem: what was found, and what to write instead.
 * Written for people who maintain listings and are not programmers.
 */
export const check = {
  missing: { found: 'This field is missing.', remedy: 'Add it.' },
  empty: { found: 'The field is empty.', remedy: 'Fill it in, or delete the line if you don’t know the answer.' },
  'unknown-field': {
    found: 'There is no field called {found}.',
    remedy: 'Check the spelling, or delete it. docs/listing.md explains the fields.',
  },
  'not-accepted': { found: '{found} is not allowed here.', remedy: 'See docs/listing.md for what this field accepts.' },
  'needs-quotes': { found: '{found} was read as a number.', remedy: 'Put it in quotes, so that no digits are lost.' },
  'needs-text': { found: '{found} is not text.', remedy: 'Write words here. Put them in quotes if they look like something else.' },
  'needs-number': { found: '{found} is not a whole number.', remedy: 'Write a whole number, without quotes.' },
  'needs-yes-or-no': { found: '{found} is neither true nor false.', remedy: 'Write true or false.' },
  'needs-list': { found: '{found} is not a list.', remedy: 'Write each entry on its own line after a hyphen, or between [ and ].' },
  'needs-group': {
    found: '{found} is where a group of fields should be.',
    remedy: 'Write each field on its own line below it, indented by two spaces.',
  },
  'not-a-choice': { found: '{found} is not one of the words that this field accepts.', remedy: 'Write one of: {choices}.' },
  'too-long': { found: 'The text is too long: {found}.', remedy: 'Shorten it to {most} characters.' },
  'too-many': { found: 'The list has too many entries.', remedy: 'Keep at most {most}.' },
  'too-few': { found: 'The list has too few entries.', remedy: 'Give at least {least}.' },
  'too-high': { found: '{found} is too high.', remedy: 'Write a number no higher than {most}.' },
  'too-low': { found: '{found} is too low.', remedy: 'Write a number no lower than {least}.' },
  'not-a-slug': {
    found: '{found} can’t be used in a file name or web address.',
    remedy: 'Use lower-case letters, digits and single hyphens: adviser-gravesend.',
  },
  'not-a-ref': {
    found: '{found} is not a reference number.',
    remedy: 'Use six lower-case letters and digits, without 0, 1, i, l or o. Never change a reference once it has been given.',
  },
  'not-a-day': { found: '{found} is not a day.', remedy: 'Write year-month-day: 2026-11-23.' },
  'not-a-time': { found: '{found} is not a time of day.', remedy: 'Write hours and minutes: 14:30.' },
  'not-a-date': { found: '{found} is not a date.', remedy: 'Write 2026-11-23, 2026-11 or 2026.' },
  'not-a-web-address': {
    found: '{found} is not a safe web address.',
    remedy: 'Copy the whole address. It must start with https:// and contain no spaces.',
  },
  'not-an-email': { found: '{found} is not an e-mail address.', remedy: 'Write it like help@example.org.uk.' },
  'not-a-gss-code': { found: '{found} is not an ONS code.', remedy: 'Write E or W and eight digits: E23000032.' },
  'not-a-charity-number': { found: '{found} is not a charity number.', remedy: 'Write six or seven digits, in quotes.' },
  'not-a-company-number': { found: '{found} is not a company number.', remedy: 'Write the eight characters, in quotes.' },
  'phone-characters': {
    found: '{found} contains more than a phone number.',
    remedy: 'Write digits and spaces only. Words go in the label.',
  },
  'phone-invalid': { found: '{found} is not a UK phone number.', remedy: 'Check the digits, or delete the number.' },
  'hours-unreadable': {
    found: 'The hours {found} are not clear.',
    remedy: 'Write them like “Mo-Fr 09:00-17:00; PH off”, or put the words under hours > inWords.',
  },
  'coverage-unclear': {
    found: 'It is not clear which areas the service covers.',
    remedy: 'Give either areas (a list) or everywhere, but not both.',
  },
  'ages-crossed': { found: 'The highest age {found} is below the lowest.', remedy: 'Check minAge and maxAge.' },
  'all-and-more': { found: 'genders has other entries next to “all”.', remedy: 'Write only [all], or name the genders that it serves.' },
  'capacity-undated': { found: 'The waiting list has no date.', remedy: 'Add asOf, the day when this was true.' },
  'weeks-crossed': { found: 'weeksTo {found} is below weeksFrom.', remedy: 'Check both numbers.' },
  'dates-crossed': { found: 'It ends ({found}) before it starts.', remedy: 'Check from and until.' },
  'notice-about-unclear': {
    found: 'It is not clear what the notice is about.',
    remedy: 'Give one of service, type, area and everywhere.',
  },
  'closed-without-onward': {
    found: 'The service is closed, but the listing doesn’t say where people can go instead.',
    remedy: 'Add successor (another listing) or onward (a sentence).',
  },
  'journal-blocked': {
    found: 'A change to several files was interrupted, and {found} has been edited since, so it can’t be finished.',
    remedy: 'Restore {found} with git, or delete content/.journal.json to keep everything as it is now.',
  },
  'file-missing': { found: 'The file is missing.', remedy: 'Restore it. The site can’t be built without it.' },
  'file-empty': { found: 'The file is empty.', remedy: 'Fill it in, or delete it.' },
  'file-ending': {
    found: '{found} is ignored, because its name doesn’t end in .yaml.',
    remedy: 'Rename it so that it ends in .yaml, or delete it.',
  },
  'file-too-long': {
    found: 'The file has {found} characters.',
    remedy: 'A listing needs a few thousand. Check if something was pasted in by mistake.',
  },
  'yaml-key-twice': { found: 'The same field is here twice.', remedy: 'Keep one of the two.' },
  'yaml-tab': { found: 'This line is indented with a tab.', remedy: 'Use spaces.' },
  'yaml-tag': { found: 'There is a word with an exclamation mark before a value.', remedy: 'Delete it, or put the value in quotes.' },
  'yaml-alias': {
    found: 'A value starts with & or *, which YAML reads as a link to another value.',
    remedy: 'Put the value in quotes, or write it out.',
  },
  'yaml-indent': {
    found: 'This line, or the one below it, is not indented like the lines around it.',
    remedy: 'Line it up with the fields it belongs to.',
  },
  'yaml-quote': {
    found: 'A quotation mark is missing, or there is one inside the text.',
    remedy: 'Close the quotes. Inside them, write ’ for an apostrophe and “ ” for quotation marks.',
  },
  'yaml-bracket': { found: 'A bracket above is never closed.', remedy: 'Add the missing ] or }.' },
  'yaml-colon': {
    found: 'The text contains a colon, which marks the end of a field’s name.',
    remedy: 'Put the text in quotes.',
  },
  'yaml-comment': {
    found: 'The text contains a space and then #, which starts a comment: the rest of the text is lost.',
    remedy: 'Put the text in quotes. If it is a comment, put a space after the #.',
  },
  'yaml-comma': {
    found: '{found} was read as a separate field, because of the comma before it.',
    remedy: 'Put the whole text in quotes.',
  },
  'yaml-no-colon': {
    found: 'The line has no colon followed by a space.',
    remedy: 'Write the field’s name, a colon, a space and the value.',
  },
  'yaml-sign': {
    found: 'The text starts with a character that has a special meaning here.',
    remedy: 'Put the text in quotes.',
  },
  'yaml-syntax': {
    found: 'This line can’t be read.',
    remedy: 'Look for a missing comma, bracket or quotation mark.',
  },
  'wrong-encoding': {
    found: 'Some characters were lost (�) because the file was not saved as UTF-8.',
    remedy: 'Type them again, and choose UTF-8 when you save.',
  },
  'invisible-characters': {
    found: 'The text contains invisible characters: {found}.',
    remedy: 'Type the text again instead of pasting it.',
  },
  'reference-missing': { found: '{found} does not exist in {where}.', remedy: 'Write the name of one that exists, or add it first.' },
  'reference-misspelt': { found: '{found} does not exist in {where}.', remedy: 'Did you mean “{nearest}”?' },
  'council-outside': { found: 'The council {found} is not in any of the areas named.', remedy: 'Add its area, or delete the council.' },
  'ref-twice': { found: 'The reference {found} belongs to {other}.', remedy: 'Give this listing a reference of its own.' },
  'ref-changed': { found: 'The reference was {given} and is now {found}.', remedy: 'Change it back to {given}. People have it on paper.' },
  'ref-vanished': {
    found: 'The listing with reference {found} ({slug}) is missing.',
    remedy: 'Restore it and mark it as closed, so that people who have the reference find out where to go instead.',
  },
  'ledger-row': {
    found: 'The line {found} can’t be read.',
    remedy: 'Each line must be a reference, a comma and a slug, and nothing else.',
  },
  'slug-not-file-name': {
    found: 'The slug {found} is not the name of the file.',
    remedy: 'Rename the file to {slug}.yaml, or write “{name}” here.',
  },
  'slug-telling': {
    found: 'The slug {found} shows anyone who sees the address what the page is about (“{word}”).',
    remedy: 'Use a neutral kind and a place: adviser-gravesend.',
  },
  'slug-twice': { found: 'The slug {found} belongs to {other}.', remedy: 'Add -2 at the end, here and in the file’s name.' },
  'discreet-telling': {
    found: '{found} is for cards that must give nothing away, and shows what the service is about.',
    remedy: 'Use a name that tells nothing and under which callers are put through, or delete the field.',
  },
  'title-telling': {
    found: '{found} is used in page titles, and shows anyone who sees them what the pages are about (“{word}”).',
    remedy: 'Use neutral words.',
  },
  'wrong-folder': { found: 'The file is in the folder {found}.', remedy: 'Move it to content/services/{wanted}.' },
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
    found: 'The place is marked {show}, but {found} is in the file, which others can read.',
    remedy: 'Delete it. You can keep the town and the first part of the postcode.',
  },
  'note-of-hidden-place': {
    found: 'The place is hidden, but its note {found} could give it away.',
    remedy: 'Delete the note. Put what people should know before they come under access > note, without saying where it is.',
  },
  'note-that-locates': {
    found: 'Only the town of this place may be shown, but its note says {found}.',
    remedy: 'Delete anything that helps someone find it. Only say what it’s like inside, or what to do before coming.',
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
    remedy: 'Correct one of them, or delete the words. You only need them if there are no exact hours.',
  },
  'hours-of-only-phone': {
    found: 'The only phone answers {found}, but the service’s hours are “{hours}”.',
    remedy: 'Correct one of them, or delete one.',
  },
  'email-of-a-person': {
    found: '{found} looks like one person’s own address.',
    remedy: 'Use the service’s mailbox. If its staff share this one, add sharedMailbox: yes under contact.',
  },
  'postcode-invalid': { found: '{found} is not a postcode.', remedy: 'Write it like BS1 4DJ, or only the first part: BS1.' },
  'town-ambiguous': { found: 'There are several places called {found}.', remedy: 'Add county: one of {counties}.' },
  'county-unknown': { found: '{town} is not in {found}.', remedy: 'Write one of: {counties}.' },
  'successor-circle': { found: 'The successors lead in a circle: {found}.', remedy: 'Make the last one a listing that is open.' },
  'moved-row': { found: 'The line {found} can’t be read.', remedy: 'Each line must be an old address, a comma and the new one.' },
  'moved-taken': {
    found: 'A listing uses the old address {found}, which now leads to another listing.',
    remedy: 'Give the listing another address. Otherwise saved links would open the wrong service.',
  },
  'moved-nowhere': {
    found: 'An old address leads to {found}, which doesn’t exist.',
    remedy: 'Restore the listing and mark it as closed, or write the address of another listing.',
  },
  'guide-shape': {
    found: 'The guide has no front matter between two lines of three hyphens, or no text below it.',
    remedy: 'Copy another guide in the same folder and change it.',
  },
  'guide-markup': {
    found: 'The text contains HTML: {found}.',
    remedy: 'Use only Markdown: # for headings, - for lists, [words](address) for links.',
  },
  'guide-link': {
    found: 'The link {found} is not allowed.',
    remedy: 'Write https://…, tel:…, or a path on this site that starts with /.',
  },
  'guide-telling': {
    found: '{found} shows anyone who sees it what the guide is about.',
    remedy: 'Choose a file name and a neutral title that give nothing away.',
  },
  'guide-twin-missing': {
    found: 'The guide {found} is in one language only.',
    remedy: 'Write {wanted} too, with the same front matter.',
  },
  'guide-twins-differ': {
    found: '{found} differs from the same guide in the other language.',
    remedy: 'Make this the same here and in {other}.',
  },
  'guide-link-nowhere': {
    found: 'The link {found} leads to no page in this language.',
    remedy: 'Write /help/… with the name of a guide. In Welsh guides, every path starts with /cy/.',
  },
  'grade-too-high': {
    found: 'The reading grade of the text is {grade}. The limit is {most}.',
    remedy: 'Use shorter sentences and words. If you can’t, say why under gradeExcuse.',
  },
  'grade-excuse-idle': {
    found: 'The reading grade of the text is {grade}, so it needs no excuse.',
    remedy: 'Delete gradeExcuse.',
  },
  'places-broken': {
    found: 'The tables of places have been changed or damaged: {found}.',
    remedy: 'Run “npm run {command}” again, or delete this file to build without them.',
  },
  'places-area-unknown': {
    found: 'The tables of places name an area that does not exist: {found}.',
    remedy: 'Run “npm run {command}” again.',
  },
  'basemap-elsewhere': {
    found: 'The street map {found} is not a PMTiles file on this site’s own host.',
    remedy: 'Put the file on the site’s host and write its path, such as /maps/streets.pmtiles. Another host could see who is looking.',
  },
  'not-an-https-host': {
    found: '{found} is not the https address of a single host.',
    remedy: 'Write https:// and the full host name, in lower case and without a path: https://intranet.example.org.',
  },
  'not-a-site-address': {
    found: 'The site can’t be served at {found}.',
    remedy:
      'Write https://, the host’s name and any folders, and nothing after them: https://support.example.org or https://example.github.io/waymark/.',
  },
  'site-path-telling': {
    found: 'The path of {found} shows anyone who sees it what the site is about (“{word}”).',
    remedy: 'Serve it in a folder with a neutral name, such as /waymark/.',
  },
  'live-needs-address': { found: 'The site is live but has no address.', remedy: 'Write where it is served, or set stage: preview.' },
  'live-needs-host': { found: 'The site is live but doesn’t say who runs it.', remedy: 'Name the organisation, or set stage: preview.' },
  'live-needs-host-phone': {
    found: 'The site is live but has no phone number for corrections.',
    remedy: 'Add one, or set stage: preview.',
  },
  'live-needs-host-email': {
    found: 'The site is live but has no e-mail address for corrections.',
    remedy: 'Add one, or set stage: preview.',
  },
  'live-contact-unconfirmed': {
    found: 'The site is live, but nobody has confirmed the contact details of {found}.',
    remedy: 'Confirm them with the service, or add {slug} to allowUnconfirmed in content/site.yaml.',
  },
  'live-sure-line-unconfirmed': {
    found: 'The site is live, but nobody has confirmed the fallback helpline {found}.',
    remedy: 'Call it, and record that under confirmed > contact.',
  },
} as const satisfies Record<string, { found: string; remedy: string }>;
