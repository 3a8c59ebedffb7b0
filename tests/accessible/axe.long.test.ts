import { EVERY_PAGE_TYPE, OTHER_PAGE_TYPES } from '../support/page-types.ts';
import { describeAxe } from './axe.ts';

describeAxe([
  { colorScheme: 'light', width: 320, pages: OTHER_PAGE_TYPES },
  { colorScheme: 'dark', width: 320, pages: EVERY_PAGE_TYPE },
  { colorScheme: 'light', width: 1280, pages: EVERY_PAGE_TYPE },
  { colorScheme: 'dark', width: 1280, pages: EVERY_PAGE_TYPE },
]);
