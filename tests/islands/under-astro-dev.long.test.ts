import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { useBrowser } from '../support/page.ts';

// It compiles each page and each script when it is first asked for.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

describe('npm run dev', () => {
  const browser = useBrowser();
  let server: ChildProcess;
  let address: string;
  beforeAll(async () => {
    const port = await freePort();
    address = `http://localhost:${port}/`;
    server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
      // Without Vitest's own variables, which Vite and its plug-ins take for theirs.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await vi.waitFor(() => fetch(`${address}robots.txt`), { timeout: 120_000, interval: 500 });
  });
  afterAll(async () => {
    server.kill();
    if (server.exitCode === null) await new Promise((resolve) => server.once('exit', resolve));
  });

  test.each([
    ['the editor', 'editor/', '#find'],
    ['an area’s card builder', 'officers/kent/card/', '.builder input'],
  ])('opens %s, whose scripts no policy of the built site stops', async (_, path, found) => {
    const { page } = await browser.open();
    await page.goto(address + path, { timeout: 120_000 });
    await page.locator(found).first().waitFor({ timeout: 120_000 });
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(0);
  });

  test.each(['api/index.json', 'data/services.csv', 'upkeep/coverage.csv'])('answers /%s, a file that the build makes', async (path) => {
    expect((await fetch(address + path)).status).toBe(200);
  });
});
