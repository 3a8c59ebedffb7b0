import { EVERY_PAGE_TYPE } from '../support/page-types.ts';
import { describeBar, MAGNIFIED, PHONE } from './where-the-bar-stands.ts';

describeBar(MAGNIFIED, EVERY_PAGE_TYPE);
describeBar(PHONE, EVERY_PAGE_TYPE);
