import { describeAxe } from '../accessible/axe.ts';

describeAxe([
  {
    colorScheme: 'light',
    width: 320,
    pages: ['cy/areas/', 'cy/areas/gwent/newport/', 'cy/about/data/', 'cy/help/no-trace/', 'cy/nid-yma/'],
  },
]);
