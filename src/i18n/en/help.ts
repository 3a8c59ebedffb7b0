export const help = {
  title: 'Help',
  heading: 'Good to know',
  lead: 'Short pages about what happens, what you can ask for, and how to stay safe. Read what you want, in any order.',
  updated: 'Last changed {date}.',
  notReviewed: 'Not yet reviewed by {who}.',
  reviewers: {
    welsh: 'a Welsh translator',
    clinical: 'someone from health care',
    legal: 'a lawyer',
    'survivor-sector': 'someone who works with those who were hurt',
  },
  notTranslated: 'This page is not yet in English.',
  sources: 'What this rests on',
  findHeading: 'Find who can help',
  findLink: 'Look for services near you',
} as const;

export const privacy = {
  title: 'Privacy',
  heading: 'What this site knows about you: nothing',
  lead: 'This site is a set of pages. It has no accounts, no forms that are sent, and nobody counts who reads what.',
  keepsHeading: 'What stays on your device',
  keeps: [
    'What you type into the box, and what you choose, is looked up on your device. It is not sent, not saved, and stands in no address.',
    'When you leave the page, the box and the list are emptied. Going back shows an empty box.',
    'The site sets no cookies, saves nothing in your browser, and does not ask where you are. Your browser’s question for your location would leave a trace of its own, so it is switched off here.',
  ],
  sentHeading: 'What your device asks our server for',
  sent: [
    'Pages, like any site. Someone who runs the server could see that your internet address asked for a page, such as the one for Kent.',
    'Tables of places and words. They are whole files, the same for everybody. The list of towns is asked for only when you type a name, and the list of words only when you search by words. So the server could see that it was a name or words, never which.',
    'When you search the whole site: one program and one file, fetched whole at your first search and the same for everybody. The program that looks through it can ask for nothing else. So the server could see that you searched, never for what.',
    'When you search for a place: the cards of the police area it lies in, or of all areas it may lie in. So the server could see the area’s name, never the place.',
  ],
  streets: 'When you press “Show streets” on the map, our own server sees which part of the map you look at.',
  othersHeading: 'What others see',
  others: [
    'No page here asks any other site for anything.',
    'When you follow a link to a service’s own site, that site sees your visit. It is not told where you came from.',
    'Your phone company, and whoever pays the bill, may see calls. Your device keeps a history of pages.',
  ],
  moreLink: 'Leaving no trace, and what we can’t hide',
} as const;

export const access = {
  title: 'Accessibility',
  heading: 'Accessibility of this site',
  lead: 'Everyone should be able to use this site, on any device, with or without sight, hearing, a mouse or JavaScript. It aims to meet the Web Content Accessibility Guidelines 2.2 at level AA.',
  testedHeading: 'What is tested, every time the site changes',
  tested: [
    'Every kind of page with the axe checker, in light and dark colours, at 320 and 1280 pixels, in Chromium; its HTML with html-validate.',
    'Finding help by keyboard alone, with and without JavaScript, in Chromium.',
    'What a screen reader is given: labels, roles, and counts that are announced. A program reads them from the page; no screen reader does.',
    'In Chromium: pages at 320 pixels and at 400 per cent, letters twice as large, wider spacing, targets of at least 24 pixels, focus that nothing covers, forced colours, and that nothing moves by itself.',
    'Searching, leaving and going back in Chromium 156, in Firefox 153 (ESR) and in WebKitGTK 2.50, which has the engine of Safari, all on Linux.',
  ],
  notHeading: 'What is not tested yet',
  not: [
    'With people who use screen readers, switches, magnifiers or voice control in daily life.',
    'With VoiceOver, TalkBack, JAWS and NVDA.',
    'In Safari itself, on a real phone, and on Windows, macOS, Android and iOS.',
    'Contrast, forced colours and enlargement in Firefox and WebKit: these were tested in Chromium alone.',
    'Going back from another site in WebKit: the program that drives it there loses the page.',
    'Easy Read and sign language: no page has them yet.',
  ],
  mapHeading: 'Maps',
  map: 'A map shows nothing that the list does not say. It can be passed over, and moved without dragging.',
  wrongHeading: 'If something gets in your way',
  wrong: 'Tell whoever looks after this copy:',
  nobody: 'Nobody looks after this copy yet.',
} as const;
