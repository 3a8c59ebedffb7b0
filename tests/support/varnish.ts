import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { varnishFile, VSL_MASK } from '../../src/build/varnish-file.ts';
import { freePort } from './free-port.ts';

const PLACES = ['/usr/sbin/varnishd', '/usr/local/sbin/varnishd', '/opt/homebrew/sbin/varnishd'];

export interface Varnish {
  /** With a slash at the end. */
  address: string;
  /** Its work folder, by which the commands of whoever runs it find it. */
  folder: string;
  close(): Promise<void>;
}

/** Puts a real Varnish with the shipped settings before a server on this machine. */
export async function startVarnish(serverPort: number): Promise<Varnish> {
  const program = PLACES.find((path) => existsSync(path));
  if (!program) throw new Error('No Varnish to test with: install it (Debian: “apt-get install varnish”).');
  const folder = mkdtempSync(join(tmpdir(), 'varnish-'));
  const port = await freePort();
  writeFileSync(join(folder, 'site.vcl'), varnishFile({ port: serverPort }));
  const settings = ['-a', `127.0.0.1:${port}`, '-f', join(folder, 'site.vcl'), '-s', 'malloc,64m', '-p', `vsl_mask=${VSL_MASK}`];
  const server = spawn(program, ['-F', '-j', 'none', '-n', join(folder, 'work'), ...settings], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => (said += String(text)));
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}/`;
  for (let attempt = 0; ; attempt++) {
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    );
    if (isUp) break;
    if (attempt > 300 || server.exitCode !== null) throw new Error(`Varnish did not answer at ${address}. ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    folder: join(folder, 'work'),
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
