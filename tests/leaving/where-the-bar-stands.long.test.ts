import { EVERY_PAGE_TYPE } from '../support/page-types.ts';
import { describeBar, MAGNIFIED, PHONE } from './where-the-bar-stands.ts';

describeBar(MAGNIFIED, EVERY_PAGE_TYPE);
// On the map's page the list changes with what is in view, so that what has the focus moves.
describeBar(
  PHONE,
  EVERY_PAGE_TYPE.filter((path) => path !== 'map/'),
);
