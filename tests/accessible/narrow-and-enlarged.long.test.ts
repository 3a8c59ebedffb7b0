import { OTHER_PAGE_TYPES } from '../support/page-types.ts';
import { describeNarrowAndEnlarged } from './narrow-and-enlarged.ts';

describeNarrowAndEnlarged(OTHER_PAGE_TYPES);
