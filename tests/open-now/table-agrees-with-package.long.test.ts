import { describeAgreement } from './table-agrees-with-package.ts';

describeAgreement(320);
