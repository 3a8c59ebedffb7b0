import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VSL_MASK } from '../../src/build/varnish-file.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { startVarnish, type Varnish } from '../support/varnish.ts';

// The steps of docs/hosting.md for one's own server, as they are written there, with a temporary folder in the place of /srv/waymark.
const DOCUMENT = readFileSync('docs/hosting.md', 'utf8');
const root = mkdtempSync(join(tmpdir(), 'nightly-'));
const [origin, source, siteFile] = ['origin.git', 'source', 'site.conf'].map((name) => join(root, name)) as [string, string, string];

/** “nobody”, where the tests may become that user; else whoever runs them, who is no administrator either. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
// The certificates that this machine trusts, which other machines' Node knows by itself.
const certificates = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/.test(name)));
const environment = {
  ...certificates,
  PATH: process.env['PATH'],
  HOME: join(root, 'home'),
  npm_config_registry: registry,
  npm_config_update_notifier: 'false',
};

const run = (command: string, cwd: string, more: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd,
    ...user,
    env: { ...environment, ...more },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};
const must = (...args: Parameters<typeof run>): string => {
  const { status, said } = run(...args);
  if (status !== 0) throw new Error(`${args[0]}: ${said}`);
  return said;
};
const inPlace = (text: string) => text.replaceAll('/etc/nginx/sites-enabled/waymark', siteFile).replaceAll('/srv/waymark', root);
const lines = (name: string) => [...DOCUMENT.matchAll(new RegExp(`^ {4}${name}=(.*)$`, 'gm'))].map(([, value]) => inPlace(value!));

/** Runs the unit's steps one after the other, as systemd does: the first that fails ends it. */
function runUnit(varnish?: string): string {
  const settings = Object.fromEntries(lines('Environment').map((line) => line.split('=') as [string, string]));
  let said = '';
  for (const step of lines('ExecStart'))
    // Where Debian has these programs is not where every machine has them.
    said += must(step.replace(/^\/usr\/bin\//, ''), lines('WorkingDirectory')[0]!, {
      ...settings,
      ...(varnish ? { VARNISH: varnish } : {}),
    });
  return said;
}

const rename = (name: string) => {
  const clone = mkdtempSync(join(root, 'editor-'));
  execFileSync('chown', ['-R', '65534:65534', clone], { stdio: 'ignore' });
  must(`git clone -q ${origin} ${clone}/c && cd ${clone}/c && sed -i 's/^name: .*/name: ${name}/' content/site.yaml`, root);
  must(`git -c user.name=a -c user.email=a@example.org commit -qam "Rename" && git push -q`, join(clone, 'c'));
};
const releases = () => readdirSync(join(root, 'releases')).sort();

let nginx: Nginx;
let varnish: Varnish;
beforeAll(() => {
  chmodSync(root, 0o755);
  mkdirSync(join(root, 'home'));
  execFileSync('git', ['clone', '--quiet', '--bare', '.', origin]);
  if (user.uid) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, root]);
  must(`git clone -q ${origin} ${source}`, root);
});
afterAll(async () => {
  await varnish?.close();
  await nginx?.close();
  rmSync(root, { recursive: true, force: true });
});

test('the document has the unit’s steps, and starts Varnish with the mask that keeps visitors out of its memory', () => {
  expect(lines('ExecStart').length).toBe(4);
  expect(lines('Environment')).toEqual([`SITE_FILE=${siteFile}`]);
  expect(DOCUMENT).toContain(`-p vsl_mask=${VSL_MASK}`);
});

describe('as a user without rights', () => {
  test('the first publish works as written', () => {
    must('npm ci', source);
    must('npm run build -- --compress', source);
    must(`docs/publish.sh dist ${root}`, source);
    expect(readlinkSync(join(root, 'current'))).toBe(`releases/${releases()[0]}`);
  });

  test('the unit brings what was changed in the repository to visitors at once, through Varnish', async () => {
    const site = readFileSync(`${source}/dist.nginx.conf`, 'utf8').replace(/root .*;/, `root ${root}/current;`);
    writeFileSync(siteFile, site);
    nginx = await startNginx(siteFile);
    varnish = await startVarnish(Number(new URL(nginx.address).port));
    const titleAt = async () => /<title>(.*?)<\/title>/.exec(await (await fetch(`${varnish.address}about/privacy/`)).text())![1];
    expect(await titleAt()).toContain('Waymark');
    rename('Signpost');
    runUnit(varnish.address);
    expect(await titleAt()).toContain('Signpost');
    // As the document says how to roll back.
    must(`ln -s releases/${releases()[0]} next && mv -T next current`, root);
    must(`curl -fsS -X BAN ${varnish.address}`, root);
    expect(await titleAt()).toContain('Waymark');
  });

  test('five releases stay, although Varnish can’t be told', () => {
    for (let time = 0; time < 6; time++) {
      const { status, said } = run(`docs/publish.sh dist ${root}`, source, { VARNISH: 'http://127.0.0.1:9' });
      expect(status).toBe(0);
      expect(said).toContain('Published, but Varnish at http://127.0.0.1:9 couldn’t be told'.replace('’', "'"));
    }
    expect(releases().length).toBe(5);
    expect(readlinkSync(join(root, 'current'))).toBe(`releases/${releases().at(-1)}`);
  });

  test('nothing is published where the installed site file doesn’t allow a new style', () => {
    const before = releases();
    const other = join(root, 'other.conf');
    cpSync(siteFile, other);
    writeFileSync(other, readFileSync(other, 'utf8').replaceAll(/'sha256-[^']+'/g, "'sha256-another'"));
    const { status, said } = run(`docs/publish.sh dist ${root}`, source, { SITE_FILE: other });
    expect(status).toBe(1);
    expect(said).toContain('Nothing was published');
    expect(releases()).toEqual(before);
  });

  test('a build that fails leaves the pages as they were', () => {
    const before = readlinkSync(join(root, 'current'));
    rename('[unfinished');
    expect(() => runUnit()).toThrow(/site\.yaml/);
    expect(readlinkSync(join(root, 'current'))).toBe(before);
  });
});
