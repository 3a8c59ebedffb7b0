import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  name?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  on: Record<string, unknown> | string[];
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; if?: string; steps: Step[] }>;
}

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const read = (file: string) => parse(readFileSync(join(FOLDER, file), 'utf8')) as Workflow;
const stepsOf = (workflow: Workflow) => Object.values(workflow.jobs).flatMap(({ steps }) => steps);

describe.each(files)('the workflow %s', (file) => {
  const workflow = read(file);

  test('names every action by its commit, and says which version that is', () => {
    const used = readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => line.includes('uses:'));
    expect(used.length).toBeGreaterThan(0);
    for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may write nothing but what its one job publishes', () => {
    const all = [workflow.permissions, ...Object.values(workflow.jobs).map(({ permissions }) => permissions ?? {})];
    const written = all.flatMap((permissions) => Object.entries(permissions).filter(([, level]) => level !== 'read'));
    expect(written.map(([name]) => name)).toEqual(file === 'preview.yml' ? ['pages', 'id-token'] : []);
  });

  test('leaves no password behind, and ends at some time', () => {
    for (const { uses, with: options } of stepsOf(workflow))
      if (uses?.startsWith('actions/checkout@')) expect(options).toMatchObject({ 'persist-credentials': false });
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  test('calls only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const [, script] of stepsOf(workflow).flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:-]+)/g)]))
      expect(Object.keys(scripts)).toContain(script);
  });
});

describe('the preview', () => {
  const workflow = read('preview.yml');

  test('is published after a change and every night, once somebody has switched it on', () => {
    expect(Object.keys(workflow.on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
    expect(workflow.jobs['build']!.if).toBe("vars.PREVIEW_ON_PAGES == 'yes'");
  });

  // Run as GitHub runs it: bash -e.
  const check = stepsOf(workflow).find(({ name }) => name?.startsWith('Check that'))!.run!;
  const checked = (site: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'preview-'));
    mkdirSync(join(folder, 'content'));
    writeFileSync(join(folder, 'content/site.yaml'), site);
    const { status, stdout } = spawnSync('bash', ['-e', '-c', check], { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    return { status, stdout };
  };

  test('is refused without an address, because its links would lead nowhere', () => {
    expect(checked('stage: preview\naddress: https://x.github.io/waymark/\n')).toEqual({ status: 0, stdout: '' });
    expect(checked('stage: "preview"\naddress: "https://x.github.io/waymark/"\n')).toEqual({ status: 0, stdout: '' });
    expect(checked('stage: preview\naddress:\n')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Write the address') as string,
    });
  });

  test.each(['live', '"live"', "'live'", '  live'])('is refused for a live copy, which needs headers (%s)', (stage) => {
    expect(checked(`stage: ${stage}\naddress: https://x.github.io/waymark/\n`)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('for previews only') as string,
    });
  });

  test('is what the shipped content can become', () => {
    expect(readFileSync('content/site.yaml', 'utf8')).toMatch(/^stage: preview$/m);
    expect(readFileSync('content/site.yaml', 'utf8')).toMatch(/^address:/m);
  });
});
