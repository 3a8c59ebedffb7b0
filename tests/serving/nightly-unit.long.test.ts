import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VSL_MASK } from '../../src/build/varnish-file.ts';
import { FIXTURE_ROOT, FIXTURE_TODAY } from '../support/fixture-content.ts';
import { freePort } from '../support/free-port.ts';
import { startNginx, type Nginx } from '../support/nginx.ts';
import { writeSmallProject } from '../support/small-project.ts';

// The commands of docs/hosting.md for one's own server are read out of it and run as they are written, by a user made for it.
const GUIDE = readFileSync('docs/hosting.md', 'utf8');
const NIGHTLY = /^## Every night\n(.*?)^## /ms.exec(GUIDE)![1]!;
const SECTION = /^## Your own nginx[^\n]*\n(.*?)^## /ms.exec(GUIDE)![1]!;

/** What is written as code in a numbered step of the section. */
const codesOf = (step: number): string[] => {
  const [, text] = new RegExp(`^${step}\\. (.*?)(?=^\\d\\. |^$)`, 'ms').exec(SECTION)!;
  return [...text!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
};
const [INSTALL, ADD_USER, OPEN_HOME, CLONE] = codesOf(1) as [string, string, string, string];
const [USER, SOURCE, ...FIRST_PUBLISH] = codesOf(2) as [string, string, ...string[]];
const [BUILT_SITE_FILE, SITE_FILE, ROOT_LINE] = codesOf(3) as [string, string, string];
const [, HOME, GO_BACK] = codesOf(6) as [string, string, string];
const [, START_VARNISH = '', VARNISH_FILE = ''] = /^ {4}ExecStart=(\S+varnishd .* -f (\S+) .*)$/m.exec(SECTION)!;
const [, FOR_VARNISH] = /`(VARNISH=[^`]+)` before/.exec(SECTION)!;
const BAN = /`(curl -X BAN [^`]+)`/.exec(SECTION)![1]!;

/** The values of a setting of the unit. What is commented out is for Varnish. */
const unitLines = (name: string): string[] =>
  [...NIGHTLY.matchAll(new RegExp(`^ {4}(?:# )?${name}=(.*)$`, 'gm'))].map(([, value]) => value!);

test('the unit runs as the user of the steps, where they put the source, and starts what they start', () => {
  expect(unitLines('User')).toEqual([USER]);
  expect(unitLines('WorkingDirectory')).toEqual([SOURCE]);
  expect(unitLines('Environment')).toEqual([`SITE_FILE=${SITE_FILE}`, expect.stringMatching(/^VARNISH=http:/)]);
  const [pull, ...others] = unitLines('ExecStart');
  expect(pull).toBe('git pull --ff-only');
  expect(others.map((step) => step.replace(`${SOURCE}/`, ''))).toEqual(FIRST_PUBLISH);
});

test('the guide installs what its steps call, and starts Varnish with the mask that keeps visitors out of its memory', () => {
  expect(INSTALL.split(' ')).toEqual(expect.arrayContaining(['nginx', 'curl', 'git']));
  expect(START_VARNISH).toContain(`-p vsl_mask=${VSL_MASK}`);
});

test.runIf(existsSync('/usr/bin/systemd-analyze'))('systemd takes the unit and its timer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'));
  const files = [...GUIDE.matchAll(/^ {4}# \/etc\/systemd\/system\/(\S+)\n((?: {4}.*\n)+)/gm)].map(([, name, text]) => {
    writeFileSync(join(folder, name!), text!.replaceAll(/^ {4}/gm, ''));
    return join(folder, name!);
  });
  const { stderr } = spawnSync('systemd-analyze', ['verify', ...files], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(files.length).toBe(2);
  expect(stderr).toBe('');
});

const isRoot = process.getuid?.() === 0;

describe.runIf(isRoot)('as a user without rights', () => {
  const base = mkdtempSync(join(tmpdir(), 'nightly-'));
  const home = join(base, 'waymark');
  const siteFile = join(base, 'site.conf');
  const user = `waymark-${process.pid}`;
  const owner = { uid: 0, gid: 0 };
  const ports: Record<string, string> = {};

  /** A line of the guide with the names and places of this test. */
  const here = (text: string): string =>
    Object.entries({
      [SITE_FILE]: siteFile,
      [VARNISH_FILE]: join(base, 'site.vcl'),
      [HOME]: home,
      '<your repository>': join(base, 'origin.git'),
      ...ports,
    }).reduce((line, [from, to]) => line.replaceAll(from, to), text);

  /** Runs a program as the user, as systemd does: without a shell, and with nothing of what this process has in its environment. */
  function run(program: string, args: readonly string[], cwd: string, more: Record<string, string> = {}) {
    // Every copy has the same packages: what installs them takes half a minute and needs the network.
    if (program === 'npm' && args[0] === 'ci') {
      const folder = join(cwd, 'node_modules');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      for (const name of readdirSync('node_modules')) if (name !== '.vite') symlinkSync(resolve('node_modules', name), join(folder, name));
      // Vite writes into it.
      chownSync(folder, owner.uid, owner.gid);
      return { status: 0, output: '' };
    }
    const env = { PATH: process.env['PATH'], HOME: home, USER: user, WAYMARK_TODAY: FIXTURE_TODAY, ...more };
    const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, ...owner, env, encoding: 'utf8' });
    if (error) throw error;
    return { status, output: stdout + stderr };
  }
  function must(...args: Parameters<typeof run>): void {
    const { status, output } = run(...args);
    if (status !== 0) throw new Error(`${args[0]} ${args[1].join(' ')}: ${output}`);
  }
  /** The same for what somebody types. */
  const typed = (command: string, cwd: string) =>
    command === 'npm ci' ? must('npm', ['ci'], cwd) : must('bash', ['-c', here(command)], cwd);

  /** Runs the unit's steps one after the other: the first that fails ends it. */
  function runUnit() {
    const more = Object.fromEntries(unitLines('Environment').map((line) => here(line).split('=') as [string, string]));
    for (const step of unitLines('ExecStart')) {
      const [program, ...args] = here(step).split(' ') as [string, ...string[]];
      const { status, output } = run(program, args, here(SOURCE), more);
      if (status !== 0) return { failed: step, output };
    }
    return { failed: undefined, output: '' };
  }

  /** Changes a file in the repository, as somebody does who edits it elsewhere. */
  function change(file: string, from: RegExp, to: string): void {
    const clone = mkdtempSync(join(home, 'editor-'));
    execFileSync('chown', [user, clone]);
    must('git', ['clone', '-q', join(base, 'origin.git'), '.'], clone);
    const text = readFileSync(join(clone, file), 'utf8');
    if (!from.test(text)) throw new Error(`${file} has no ${String(from)}.`);
    writeFileSync(join(clone, file), text.replace(from, to));
    must('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qam', 'Change'], clone);
    must('git', ['push', '-q'], clone);
    rmSync(clone, { recursive: true });
  }

  const releases = () =>
    readdirSync(join(home, 'releases'))
      .filter((name) => !name.endsWith('.conf'))
      .sort();
  const current = () => readlinkSync(join(home, 'current')).replace('releases/', '');
  const PAGE = 'about/privacy/';
  const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];
  const titleFromNginx = async () => titleOf(await (await fetch(`${nginx!.address}${PAGE}`)).text());
  /** As a visitor is let through by a TLS proxy that passes on who asks. */
  const titleFromVarnish = () =>
    titleOf(execFileSync('curl', ['-fsS', '--haproxy-protocol', `http://${ports['127.0.0.1:6081']}/${PAGE}`], { encoding: 'utf8' }));

  let nginx: Nginx | undefined;
  let varnish: ChildProcess | undefined;

  beforeAll(async () => {
    chmodSync(base, 0o755);
    for (const port of ['6081', '6082']) ports[`127.0.0.1:${port}`] = `127.0.0.1:${await freePort()}`;
    // The repository has the made-up content, and leaves out the pages of which there are thousands: a build takes seconds.
    const project = writeSmallProject('nightly');
    rmSync(join(project, 'node_modules'));
    cpSync(join(FIXTURE_ROOT, 'content'), join(project, 'content'), { recursive: true });
    for (const part of ['docs', 'package-lock.json', '.gitignore']) cpSync(part, join(project, part), { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: project });
    git('init', '-q');
    git('add', '--all');
    git('commit', '-qm', 'Begin');
    git('clone', '-q', '--bare', '.', join(base, 'origin.git'));
    rmSync(project, { recursive: true });
  });
  afterAll(async () => {
    if (varnish?.kill()) await once(varnish, 'exit');
    await nginx?.close();
    spawnSync('userdel', [user]);
    rmSync(base, { recursive: true, force: true });
  });

  test('the first publish is served', async () => {
    execFileSync('bash', ['-c', here(ADD_USER).replace(new RegExp(` ${USER}$`), ` ${user}`)]);
    execFileSync('bash', ['-c', here(OPEN_HOME)]);
    for (const id of ['uid', 'gid'] as const)
      owner[id] = Number(execFileSync('id', [id === 'uid' ? '-u' : '-g', user], { encoding: 'utf8' }));
    execFileSync('chown', ['-R', user, join(base, 'origin.git')]);
    typed(CLONE, home);
    for (const command of FIRST_PUBLISH) typed(command, here(SOURCE));
    expect(releases()).toEqual([current()]);

    const built = readFileSync(join(here(SOURCE), BUILT_SITE_FILE), 'utf8');
    writeFileSync(siteFile, built.replace(/root .*;/, here(ROOT_LINE)));
    nginx = await startNginx(siteFile, 'www-data');
    expect(await titleFromNginx()).toContain('Waymark');
  });

  test('it is served through Varnish too', async () => {
    const file = join(here(SOURCE), 'dist.varnish.vcl');
    writeFileSync(here(VARNISH_FILE), readFileSync(file, 'utf8').replace('"8080"', `"${new URL(nginx!.address).port}"`));
    // With a folder of its own: there may be another one on this machine.
    const [program, ...args] = here(START_VARNISH).split(' ') as [string, ...string[]];
    varnish = spawn(program, [...args, '-n', join(base, 'varnish')], { cwd: here(SOURCE), stdio: 'ignore' });
    await expect.poll(() => fetch(`http://${ports['127.0.0.1:6082']}/`).then(({ ok }) => ok, String), { timeout: 30_000 }).toBe(true);
    expect(titleFromVarnish()).toContain('Waymark');
  });

  test('the unit brings what was changed in the repository to visitors at once', async () => {
    change('content/site.yaml', /^name: .*/m, 'name: Signpost');
    expect(runUnit()).toEqual({ failed: undefined, output: '' });
    expect(releases().length).toBe(2);
    expect(titleFromVarnish()).toContain('Signpost');
    expect(await titleFromNginx()).toContain('Signpost');
  });

  test('going back serves the first release at once, with the files that pages of the second still ask for', async () => {
    const [first, second] = releases() as [string, string];
    writeFileSync(join(home, 'releases', second, '_astro/second.js'), 'second');
    typed(`SITE_FILE=${SITE_FILE} ${FOR_VARNISH} ${GO_BACK.replace('<name>', first)}`, home);
    expect(titleFromVarnish()).toContain('Waymark');
    expect(await titleFromNginx()).toContain('Waymark');
    expect(readFileSync(join(home, 'current/_astro/second.js'), 'utf8')).toBe('second');
  });

  test('a ban alone brings what somebody has put into the current release by hand', () => {
    const file = join(home, 'current', PAGE, 'index.html');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('<title>', '<title>Edited: '));
    rmSync(`${file}.gz`);
    expect(titleFromVarnish()).not.toContain('Edited');
    typed(BAN, home);
    expect(titleFromVarnish()).toContain('Edited');
  });

  test('content that check refuses is not published, and the pages stay as they were', async () => {
    const before = { releases: releases(), current: current() };
    change('content/services/kent/counselling-kent-fresh.yaml', /areas: \[kent\]/, 'areas: [knet]');
    const { failed, output } = runUnit();
    expect(failed).toBe('npm run build -- --compress');
    expect(output).toMatch(/content\/services\/kent\/counselling-kent-fresh\.yaml:\d+/);
    expect({ releases: releases(), current: current() }).toEqual(before);
    expect(await titleFromNginx()).toContain('Waymark');
  });

  describe('docs/publish.sh', () => {
    /** Publishes the release that is current once more. */
    const again = (more: Record<string, string>) => run('bash', ['-c', here(GO_BACK.replace('<name>', current()))], home, more);

    test('publishes nothing where the installed site file doesn’t allow a style', () => {
      const before = releases();
      const other = join(base, 'other.conf');
      writeFileSync(other, readFileSync(siteFile, 'utf8').replaceAll(/'sha256-[^']+'/g, "'sha256-another'"));
      const { status, output } = again({ SITE_FILE: other });
      expect(status).toBe(1);
      expect(output).toContain(`Nothing was published: ${other} does not allow an inline style`);
      expect(releases()).toEqual(before);
    });

    test('keeps the last five releases, even if Varnish can’t be told', () => {
      const first = releases()[0];
      for (let time = 0; time < 5; time++) {
        const { status, output } = again({ VARNISH: 'http://127.0.0.1:9' });
        expect(status).toBe(0);
        expect(output).toContain("Published, but Varnish at http://127.0.0.1:9 couldn't be told");
      }
      expect(releases().length).toBe(5);
      expect(releases()).not.toContain(first);
      expect(current()).toBe(releases().at(-1));
    });
  });
});

test.skipIf(isRoot)('only root can make the user that runs the commands of the guide: the tests of that are skipped', () => undefined);
