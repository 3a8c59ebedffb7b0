import { describeAxe } from './axe.ts';

describeAxe('dark', 320);
