import { afterAll, beforeAll, describe } from 'vitest';
import { SITE_FOLDER } from '../support/build-once.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { EVERY_PAGE_TYPE } from '../support/page-types.ts';
import { useBrowser } from '../support/page.ts';
import { nothingLeaves } from './nothing-leaves.ts';

const browser = useBrowser();

describe('served by nginx with the file that the build wrote', () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx(`${SITE_FOLDER}.nginx.conf`);
  });
  afterAll(() => nginx.close());
  nothingLeaves(browser, EVERY_PAGE_TYPE, () => nginx.address);
});
