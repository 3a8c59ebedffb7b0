import { EVERY_PAGE_TYPE, PAGE_TYPES } from '../support/page-types.ts';
import { describeAxe } from './axe.ts';

describeAxe([
  { colorScheme: 'light', width: 320, pages: EVERY_PAGE_TYPE },
  { colorScheme: 'dark', width: 320, pages: PAGE_TYPES },
]);
