import { EVERY_PAGE_TYPE } from '../support/page-types.ts';
import { describeAxe } from './axe.ts';

describeAxe([{ colorScheme: 'light', width: 320, pages: EVERY_PAGE_TYPE }]);
