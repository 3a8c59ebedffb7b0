import { describeAxe } from './axe.ts';

describeAxe('light', 1280);
describeAxe('dark', 320);
