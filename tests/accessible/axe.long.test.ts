import { EVERY_PAGE_TYPE } from '../support/page-types.ts';
import { describeAxe } from './axe.ts';

describeAxe([
  { colorScheme: 'dark', width: 320, pages: EVERY_PAGE_TYPE },
  { colorScheme: 'light', width: 1280, pages: EVERY_PAGE_TYPE },
  { colorScheme: 'dark', width: 1280, pages: EVERY_PAGE_TYPE },
]);
