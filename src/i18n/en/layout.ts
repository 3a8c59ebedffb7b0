export const layout = {
  preview: 'Preview: details come from public pages, not confirmed with the services.',
  previewLink: 'What this means',
  footerNav: 'About this site',
  noTrace: 'Leaving no trace, and what we can’t hide',
  help: 'Good to know',
  search: 'Search this site',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  aboutData: 'Where the details come from',
  areas: 'Choose your police area',
  host: 'This site is run by {host}.',
} as const;
