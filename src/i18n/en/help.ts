export const help = {
  title: 'Help',
  heading: 'Good to know',
  lead: 'Guides to what happens, what you can ask for, and how to stay safe. Read what you want, in any order.',
  updated: 'Last updated {date}.',
  notReviewed: 'Not yet checked by {who}.',
  reviewers: {
    welsh: 'a Welsh speaker',
    clinical: 'a clinician',
    legal: 'a lawyer',
    'survivor-sector': 'a specialist support worker',
  },
  notTranslated: 'This page isn’t in English yet.',
  sources: 'Sources',
  findHeading: 'Find who can help',
  findLink: 'Find services near you',
} as const;

export const privacy = {
  title: 'Privacy',
  heading: 'What this site knows about you: nothing',
  lead: 'This site is just pages. There are no accounts, nothing you fill in is sent to us, and nobody counts who reads what.',
  keepsHeading: 'What stays on your device',
  keeps: [
    'What you type in the box and what you choose stay on your device. They are never sent or saved, and they don’t appear in the page’s address.',
    'When you leave the page, the box and the list are cleared. If you go back, the box is empty.',
    'Your browser keeps a history, and copies of the files it has loaded. Someone who looks through them can see which pages you opened, which police area you searched in and whether you searched for words, but not what you typed or chose. A private window deletes all of this when you close it.',
    'The site has no cookies, stores nothing in your browser itself and doesn’t ask where you are. Sharing your location would leave a trace in your browser, so it’s switched off here.',
  ],
  sentHeading: 'What our server could see',
  sent: [
    'Which pages you open, as on any site. The people who run the server could see that your internet address opened a page, such as the one for Kent.',
    'Whether you typed the name of a place or searched for words, but never which. Your device downloads the list of towns when you type a name, and the list of words when you search for words. Each list is one whole file, the same for everyone.',
    'That you searched the whole site, but never what for. Your device downloads one program and one file, the same for everyone. The program can’t send anything.',
    'Which police area you searched in, but never the place. Your device downloads the services of the whole area. If the place could be in several areas, it downloads them all.',
  ],
  streets: 'If you press “Show streets” on the map, our server can see which part of the map you look at.',
  othersHeading: 'What others could see',
  others: [
    'Our pages load nothing from other sites, so no other company knows that you are here.',
    'If you follow a link to a service’s own site, that site can see your visit, but not where you came from.',
    'Your phone company, and the person who pays the bill, may see your calls. Your browser keeps a history of the pages you visit.',
  ],
  moreLink: 'Leaving no trace, and what we can’t hide',
} as const;

export const access = {
  title: 'Accessibility',
  heading: 'Accessibility of this site',
  lead: 'Everyone should be able to use this site, on any device, with or without sight, hearing, a mouse or JavaScript. It aims to meet the Web Content Accessibility Guidelines 2.2 at level AA.',
  testedHeading: 'What we test every time the site changes',
  tested: [
    'Every kind of page with the axe checker, in light and dark colours, at 320 and 1280 pixels wide, in Chromium. Its HTML with html-validate.',
    'Finding help with only a keyboard, with and without JavaScript, in Chromium.',
    'What a screen reader gets from the page: labels, roles and announcements. A program checks these. We don’t run a screen reader.',
    'In Chromium: 320 pixels and 400 per cent zoom, text twice as large, wider text spacing, targets of at least 24 pixels, focus that is never hidden, forced colours, and that nothing moves by itself.',
    'Searching, leaving and going back in Chromium 156, Firefox 153 (ESR) and WebKitGTK 2.50, which uses the same engine as Safari. All of these on Linux.',
  ],
  notHeading: 'What we have not tested yet',
  not: [
    'With people who use screen readers, switches, magnifiers or voice control every day.',
    'With VoiceOver, TalkBack, JAWS or NVDA.',
    'In Safari itself, on a real phone, or on Windows, macOS, Android or iOS.',
    'Contrast, forced colours and zoom in Firefox and WebKit. We tested these only in Chromium.',
    'Going back from another site in WebKit. The program that drives the test loses the page there.',
    'Easy Read and sign language. No page has them yet.',
  ],
  mapHeading: 'Maps',
  map: 'Everything on a map is in the list too. You can skip the map, or move it without dragging.',
  wrongHeading: 'If you have a problem using this site',
  wrong: 'Tell the people who run it:',
} as const;
