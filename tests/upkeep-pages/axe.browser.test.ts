import { describeAxe } from './axe.ts';

describeAxe([
  ['upkeep/', 360, 'dark'],
  ['upkeep/kent/', 360, 'light'],
]);
