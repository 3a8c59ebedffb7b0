import { describeAxe } from './axe.ts';

describeAxe([
  ['upkeep/kent/', 1280, 'dark'],
  ['upkeep/kent/evidence/', 360, 'dark'],
]);
