import { describeHostileValues, MANY_PAIRS } from './hostile-values.ts';

describeHostileValues(MANY_PAIRS);
