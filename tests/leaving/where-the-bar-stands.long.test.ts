import { EVERY_PAGE_TYPE, OTHER_PAGE_TYPES } from '../support/page-types.ts';
import { describeBar, MAGNIFIED, PHONE } from './where-the-bar-stands.ts';

describeBar(MAGNIFIED, OTHER_PAGE_TYPES);
describeBar(PHONE, EVERY_PAGE_TYPE);
