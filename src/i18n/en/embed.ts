/** The page that makes a frame for other sites to put into theirs. */
export const embed = {
  title: 'Show on your own site',
  lead: 'A frame shows an area’s page from here inside a page of yours. It is always as new as this site: you have nothing to keep up to date.',
  whoHeading: 'Who may do it',
  nobody:
    'No other site may show pages of this copy in a frame at present. Until your site is named here, the frame holds nothing but a notice of the browser.',
  named: 'These sites may show areas’ pages of this copy in a frame, and no others:',
  ask: 'Whoever looks after this copy names your site in content/site.yaml, with https and its whole host, and builds the site again:',
  only: 'Only the areas’ pages can be shown, those for everyone and those for officers. Every other page refuses, so links in the frame open in the whole window.',
  makeHeading: 'The text for your page',
  area: 'Area',
  page: 'Page',
  pages: { areas: 'For everyone', officers: 'For police officers' },
  language: 'Language',
  height: 'Height',
  pixels: '{count} pixels',
  snippet: 'Text to copy',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow it. The text is marked: copy it by hand.',
  byHand: 'This is the text for one area. Put another area’s short name in place of {area}, here and in the title.',
  byHandOfficers:
    'For the page for officers write /officers/ in place of /areas/. The Welsh pages stand below /cy/. The height is in pixels.',
  shortNames: 'The areas’ short names',
  leavingHeading: 'Leaving quickly',
  leaving: [
    'Put a way out of your own on your page: outside the frame, at the top, there before the frame has loaded.',
    'The button “Leave” in the frame takes the whole window to another page. That page takes your page’s place, so Back does not lead to yours. Without JavaScript it leaves as well, but Back leads to your page.',
    'It can do no more. Your page stays in the browser’s list of visited pages, and so does every page opened before it.',
    'Three presses of Shift count only after a click in the frame. Some browsers let them take the whole window only within a few seconds of that click. After that the frame turns blank, and your page stays with its address and its title.',
    'If you give the frame a “sandbox”, it needs allow-scripts, allow-same-origin and allow-top-navigation-by-user-activation. Without the last the button can only turn the frame blank, and without JavaScript it does nothing.',
  ],
} as const;
