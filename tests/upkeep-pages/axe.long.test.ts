import { describeAxe } from './axe.ts';

describeAxe([
  ['upkeep/', 360, 'dark'],
  ['upkeep/kent/', 360, 'light'],
  ['upkeep/kent/', 1280, 'dark'],
  ['upkeep/kent/evidence/', 360, 'dark'],
]);
