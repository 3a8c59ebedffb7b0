import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { COMMANDS, type Entry, type Group } from '../../src/cli/commands.ts';
import { main } from '../../src/cli/main.ts';

interface Listed {
  words: string[];
  load: Entry['load'];
}

const listed = (commands: Group['commands'], before: string[] = []): Listed[] =>
  Object.entries(commands).flatMap(([name, entry]) =>
    'load' in entry ? [{ words: [...before, name], load: entry.load }] : listed(entry.commands, [...before, name]),
  );
const all = listed(COMMANDS).map(({ words, load }) => ({ name: words.join(' '), words, load }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const log = vi.spyOn(console, 'log').mockImplementation((text: unknown) => void (said.out += `${String(text)}\n`));
  const error = vi.spyOn(console, 'error').mockImplementation((text: unknown) => void (said.err += `${String(text)}\n`));
  try {
    return { code: await main(args), ...said };
  } finally {
    log.mockRestore();
    error.mockRestore();
  }
}

const optionsOf = async (load: Entry['load']): Promise<string[]> =>
  Object.keys((await load()).command.options satisfies Command['options']);

test('the scripts of package.json are the commands', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const called = Object.entries(scripts).flatMap(([name, script]) => {
    const [, command] = /^node src\/cli\/run\.cjs (\S+)$/.exec(script) ?? [];
    return command === undefined ? [] : [[name, command]];
  });
  expect(called).toEqual(called.map(([name]) => [name, name]));
  expect(called.map(([name]) => name).sort()).toEqual(Object.keys(COMMANDS).sort());
});

describe.each(all)('$name', ({ words, load }) => {
  test('explains itself and every option with --help, and ends well', async () => {
    const { code, out, err } = await run(...words, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const option of [...(await optionsOf(load)), 'help']) expect(out).toMatch(new RegExp(`^ {2}--${option}\\b`, 'm'));
    expect(out).not.toMatch(/undefined|\[object/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(160);
  });

  test('explains itself with -h too, wherever it stands', async () => {
    expect((await run(...words, 'x', '-h')).out).toBe((await run(...words, '--help')).out);
  });

  test('answers an option that is misspelt with the nearest one, in one sentence', async () => {
    for (const option of [...(await optionsOf(load)), 'help']) {
      const misspelt = `--${option}x`;
      const { code, out, err } = await run(...words, misspelt);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(new RegExp(`^There is no option ${misspelt}\\. Did you mean .*--${option}\\b.*\\?\\n$`));
    }
  });

  test('answers an option like no other with all that there are', async () => {
    const { code, err } = await run(...words, '--qqqqqqqq=1');
    expect(code).toBe(2);
    expect(err).toMatch(/^There is no option --qqqqqqqq\. There are: .*--help\.\n$/);
  });

  test('has every option in the README', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const [first, second] = words as [string, string | undefined];
    const start = second ? `| \`${second}\`` : first === 'start' ? '| `npm start`' : `| \`npm run ${first}`;
    const row = readme.split('\n').find((line) => line.startsWith(start)) ?? '';
    for (const option of await optionsOf(load)) expect(row, option).toContain(`\`--${option}\``);
  });
});

describe('commands that there are not', () => {
  test.each([
    [['chekc'], 'There is no command “chekc”. Did you mean “check”?'],
    [['listings', 'confrim', 'x'], 'There is no command “confrim”. Did you mean “confirm”?'],
    [['qqqq'], 'There is no command “qqqq”. There are: start, build,'],
    [['constructor'], 'There is no command “constructor”. There are: '],
  ])('%j', async (args, said) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('names that there are not', () => {
  test.each([
    [['listings', 'export', '--commissioner', 'Kent', '--to', 'x.csv'], 'There is no commissioner “Kent”. Did you mean “kent”?'],
    [['listings', 'review', '--commissioner', 'knet'], 'There is no commissioner “knet”. Did you mean “kent”?'],
    [['listings', 'coverage', '--area', 'Avon & Somerset'], 'Did you mean “avon-and-somerset”?'],
    [['listings', 'confirm', 'x', '--by', 'provder'], '--by does not take “provder”. Did you mean “provider”?'],
    [['find', 'BS5', '--language', 'polsih'], '--language does not take “polsih”. Did you mean “polish”?'],
    [['start', '--port', 'http'], '“http” is not a port.'],
    [['audit:site', 'support.example.org'], '“support.example.org” is not the address of a copy.'],
    [['bench', 'cold'], 'Did you mean “cold-start”?'],
    [['check', 'content'], '“content” is not expected there. “npm run check -- --help” shows what to type.'],
    [['postcodes'], 'The file is missing: npm run postcodes -- <file>'],
    [['check', '--json=1'], '--json takes nothing after it.'],
    [['listings', 'close', 'x', '--onward', '--json'], '--onward needs something after it.'],
  ])('%j', async (args, said) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('an error that nobody foresaw', () => {
  const spawned = (env: Record<string, string>) => {
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/run.cjs', 'check'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_NO_WARNINGS: '1', WAYMARK_TODAY: undefined, SOURCE_DATE_EPOCH: 'today', ...env },
    });
    return { status, stderr };
  };

  test('is told in one sentence, with how to report it', () => {
    const { status, stderr } = spawned({});
    expect(status).toBe(1);
    expect(stderr).toContain('SOURCE_DATE_EPOCH is “today”');
    expect(stderr).toContain('Please report it');
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('shows where it happened when WAYMARK_DEBUG is set', () => {
    expect(spawned({ WAYMARK_DEBUG: '1' }).stderr).toMatch(/^ {4}at .*content-root\.ts/m);
  });
});
