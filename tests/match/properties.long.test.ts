import { describeProperties } from './properties.ts';

describeProperties(10_000);
