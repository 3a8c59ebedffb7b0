import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { auditToText } from '../../src/cli/audit/audit-to-text.ts';
import { auditSite, type Audit } from '../../src/cli/audit/audit.ts';
import { HOSTS, type Host } from '../../src/cli/audit/hosts.ts';
import { serveSite } from '../../src/build/serve-site.ts';
import { inHtml, serveBetween, type Answer } from '../support/between.ts';
import { SITE_FOLDER } from '../support/build-once.ts';
import { readShippedDirectory } from '../support/shipped-content.ts';
import { SPOILED } from './spoiled-copies.ts';

/** Enough files to have one of every kind among them. */
const SOME = 90;

const faultsOf = ({ checks }: Audit) => checks.flatMap(({ name, faults }) => faults.map(({ path, what }) => `${name}: ${path} ${what}`));

describe('a copy that is served as it should be', () => {
  test.each([
    ['a live one', 'address', true],
    ['the shipped one', 'shippedAddress', readShippedDirectory().site.stage === 'live'],
  ] as const)('%s has no fault', async (_, address, isLive) => {
    const audit = await auditSite(inject(address), SOME);
    expect(faultsOf(audit)).toEqual([]);
    expect(audit.isLive).toBe(isLive);
    expect(audit.files).toBe(SOME);
    for (const { looked } of audit.checks) expect(looked).toBeGreaterThan(0);
  });
});

describe('a copy that lets another site show its areas’ pages', () => {
  const framers = ['https://www.force.example'];
  const auditOf = async (told: string) => {
    const site = await serveSite(SITE_FOLDER, 0, { isLive: true, framedBy: framers });
    const host = await serveBetween(site.address, (path, answer) =>
      path === '/data/embed/' ? inHtml(answer, (html) => html.replace('</main>', `${told}</main>`)) : answer,
    );
    try {
      return faultsOf(await auditSite(host.address, SOME)).filter((fault) => fault.startsWith('Headers'));
    } finally {
      await Promise.all([host.close(), site.close()]);
    }
  };

  test('has no fault in its headers where its own page names that site', async () => {
    expect(await auditOf(`<code data-may-frame>${framers[0]}</code>`)).toEqual([]);
  });

  test('has one where it does not', async () => {
    expect((await auditOf('')).join()).toMatch(/Content-Security-Policy is .*force\.example/);
  });
});

describe('a host that', () => {
  test.each(SPOILED)('$how is found out', async ({ seenBy, says, most = 14, change }) => {
    const host = await serveBetween(inject('address'), change);
    try {
      const audit = await auditSite(host.address, most);
      const faults = faultsOf(audit);
      expect(faults.join('\n')).toMatch(says);
      // The one in between never compresses, which is seen each time; headers are looked at on the missing page too.
      const also = ['Compression', ...(seenBy === 'Headers' ? ['Missing page', 'Search'] : [])];
      const others = audit.checks.filter(({ name, faults: found }) => found.length > 0 && ![seenBy, ...also].includes(name));
      expect(others.map(({ name }) => name)).toEqual([]);
    } finally {
      await host.close();
    }
  });
});

describe('a host where nobody can set a header', () => {
  // As GitHub Pages serves a site.
  const onPages = (path: string, { status, headers, body }: Answer): Answer => {
    const missing = status === 404;
    const type = String(headers['content-type']);
    return {
      status,
      body: missing ? readFileSync(join(SITE_FOLDER, '404.html')) : body,
      headers: {
        'content-type': missing ? 'text/html; charset=utf-8' : path.endsWith('.bin') ? 'application/octet-stream' : type,
        'cache-control': 'max-age=600',
        'access-control-allow-origin': '*',
        'x-github-request-id': '1A2B:3C4D',
        'x-served-by': 'cache-lcy1-LCY',
        server: 'GitHub.com',
        ...(headers['location'] && { location: headers['location'] }),
      },
    };
  };
  const auditOf = async (change: typeof onPages, host?: Host) => {
    const between = await serveBetween(inject('address'), change);
    const audit = await auditSite(between.address, 40, host).finally(() => between.close());
    // The one in between never compresses.
    return { audit, faults: faultsOf(audit).filter((fault) => !fault.startsWith('Compression')) };
  };

  test('has no fault that is not its host’s, and is told what it can’t promise', async () => {
    const { audit, faults } = await auditOf(onPages, HOSTS.pages);
    expect(faults).toEqual([]);
    const told = auditToText(audit, HOSTS.pages);
    expect(told).toContain('What GitHub Pages can’t promise');
    for (const limit of [
      /show the pages inside its own.*\/search\/ lists all pages but can’t search/,
      /wrong number/,
      /“page not found” below \/cy\/ is in English/,
    ])
      expect(told).toMatch(limit);
  });

  test('has many, where its host is not named', async () => {
    expect((await auditOf(onPages)).faults.length).toBeGreaterThan(40);
  });

  test('may set no cookie either', async () => {
    const { faults } = await auditOf((path, answer) => {
      const { headers, ...rest } = onPages(path, answer);
      return { ...rest, headers: { ...headers, 'set-cookie': 'a=1' } };
    }, HOSTS.pages);
    expect(faults[0]).toContain('set-cookie is sent');
  });
});

describe('npm run audit:site', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string }>((resolve) => {
      execFile(process.execPath, ['src/cli/run.cjs', 'audit:site', ...args], (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: stdout + stderr }),
      );
    });

  test('prints a table, and ends well where nothing is wrong', async () => {
    const { code, out } = await run(inject('address'), '--most', '30');
    expect(code).toBe(0);
    expect(out).toContain('live, ');
    expect(out).toMatch(/^ {2}Headers +\d+ looked at {2}good$/m);
    expect(out).toMatch(/^ {2}Links +\d+ looked at {2}good$/m);
  });

  test('names every fault below the table, and ends with 1', async () => {
    const host = await serveBetween(inject('address'), (_, answer) => ({ ...answer, headers: { ...answer.headers, 'set-cookie': 'a=1' } }));
    const { code, out } = await run(host.address, '--most', '30');
    await host.close();
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}Headers +\d+ looked at {2}\d+ faults$/m);
    expect(out).toMatch(/^ {2}\/ {2}set-cookie is sent: “a=1”\.$/m);
    expect(out).toMatch(/^ {2}and \d+ more$/m);
  });

  test('where nobody answers it says so in one line, and ends with 2', async () => {
    const { code, out } = await run('http://127.0.0.1:9/');
    expect(code).toBe(2);
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:9\/ can’t be reached: .+\n$/);
  });

  test.each([
    [[], 'The address of the copy is missing: npm run audit:site -- <address>'],
    [['support.example.org'], '“support.example.org” is not the address of a copy.'],
    [['https://x.example', '--most', 'few'], '--most does not take “few”.'],
  ])('without a whole address it says how: %j', async (args, said) => {
    const { code, out } = await run(...args);
    expect(code).toBe(2);
    expect(out).toContain(said);
  });
});
