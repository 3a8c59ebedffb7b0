import { test } from 'vitest';

// The `shared` project runs this file where a checkout has no test data next to it.
test.skip('the checks against real data need ../shared/testdata, which isn’t there');
