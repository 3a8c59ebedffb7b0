import { describeAxe } from './axe.ts';

describeAxe([
  ['upkeep/', 360, 'dark'],
  ['upkeep/kent/', 360, 'light'],
  ['upkeep/kent/', 1280, 'dark'],
  ['upkeep/kent/letters/', 360, 'light'],
  ['upkeep/kent/evidence/', 360, 'dark'],
]);
