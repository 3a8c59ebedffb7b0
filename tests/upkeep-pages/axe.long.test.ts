import { describeAxe } from './axe.ts';

describeAxe([
  ['upkeep/kent/', 1280, 'dark'],
  ['upkeep/kent/letters/', 360, 'light'],
  ['upkeep/kent/evidence/', 360, 'dark'],
]);
