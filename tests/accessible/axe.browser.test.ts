import { PAGE_TYPES } from '../support/page-types.ts';
import { describeAxe } from './axe.ts';

describeAxe([{ colorScheme: 'light', width: 320, pages: PAGE_TYPES }]);
