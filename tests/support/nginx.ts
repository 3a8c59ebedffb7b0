import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

export interface Nginx {
  version: string;
  /** With a slash at the end. */
  address: string;
  /** Everything that it wrote into its logs. */
  log(): string;
  close(): Promise<void>;
}

/**
 * Serves with a real nginx what a site file says, on a free port of this machine alone. Started by root its workers run as `user`:
 * few tests publish where another user may read.
 */
export async function startNginx(siteFile: string, user = 'root'): Promise<Nginx> {
  const program = PLACES.find((path) => existsSync(path));
  if (!program) throw new Error('No nginx to test with: install it (Debian: “apt-get install nginx”).');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  // The one line that is the operator's to fill in.
  const site = readFileSync(siteFile, 'utf8').replace('listen 80;', `listen 127.0.0.1:${port};`);
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(join(folder, 'nginx.conf'), mainFile(folder, user));
  const server = spawn(program, ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}/`;
  await answering(address).catch((error: unknown) => {
    server.kill();
    throw new Error(`${String(error)} ${readIfThere(join(folder, 'error.log'))}`);
  });
  // It says so where errors go.
  const version = spawnSync(program, ['-v'], { encoding: 'utf8' })
    .stderr.replace(/^nginx version: /, '')
    .trim();
  return {
    version,
    address,
    log: () => ['error.log', 'access.log'].map((name) => readIfThere(join(folder, name))).join(''),
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** What an installation sets around a site file. */
function mainFile(folder: string, user: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`);
  return `${process.getuid?.() === 0 ? `user ${user};\n` : ''}daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log info;
events {}
http {
${temporary.join('\n')}
  access_log ${folder}/access.log;
  include site.conf;
}
`;
}

async function answering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`nginx did not answer at ${address}.`);
}

const readIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
