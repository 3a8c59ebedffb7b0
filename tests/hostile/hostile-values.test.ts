import { describeHostileValues, SOME_PAIRS } from './hostile-values.ts';

describeHostileValues(SOME_PAIRS);
