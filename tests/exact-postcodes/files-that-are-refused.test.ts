import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ZIP_LIMITS } from '../../src/ingest/zip-input.ts';
import { Workshop } from './ingest-in-a-folder.ts';
import { GWENT, KENT, sectorOf, toOnsCsv, toZip, type MadeUnit } from './made-files.ts';

const UNITS = [...sectorOf('DA11 0', 51.43, 0.37, KENT), ...sectorOf('NP20 1', 51.585, -2.99, GWENT)];
const CSV = toOnsCsv(UNITS);

const MANY = Array.from({ length: 400 }, (_, at) => sectorOf(`DA${10 + Math.floor(at / 10)} ${at % 10}`, 51.4, 0.3, KENT, 30)).flat();

const shop = new Workshop();
let before: Record<string, string>;
beforeAll(async () => {
  await shop.ingest(shop.write({ 'NSPL_MAY_2026_UK.csv': CSV }));
  before = shop.snapshot();
});
// Whatever was refused: the tables from before stand there, whole, with nothing beside them.
afterEach(() => {
  expect(shop.snapshot()).toEqual(before);
  expect(shop.tables().postcodes?.manifest.edition).toBe('2026-05');
});
afterAll(() => shop.remove());

const refusalOf = (content: string | Buffer, name = 'new.csv') => shop.refusal(shop.write({ [name]: content }));
const withUnit = (unit: Partial<MadeUnit>) => toOnsCsv([...UNITS, { postcode: 'DA11 1AA', ...unit }]);

describe('one row is wrong: the message names it', () => {
  test.each<[string, string, string]>([
    ['half a row', CSV.slice(0, CSV.lastIndexOf('"DA11') + 90), 'row '],
    ['letters in a latitude', withUnit({ lat: '51.4O2' }), 'row 42: “51.4O2” in column lat is not a number.'],
    ['letters in a longitude', withUnit({ lon: 'x' }), 'row 42: “x” in column long is not a number.'],
    ['a latitude in the sea far away', withUnit({ lat: 15.4 }), 'row 42: the position 15.4, 0.4 is far outside England and Wales.'],
    ['a police area that does not exist', withUnit({ area: 'E23000099' }), 'row 42: the police area “E23000099” is not one of the 43'],
    ['a code that is none', withUnit({ area: 'KENT' }), 'row 42: the police area “KENT” is not one of the 43'],
    ['a postcode that is none', withUnit({ postcode: 'D1111 1AA' }), 'row 42: “D1111 1AA” is not a postcode.'],
    ['a postcode with a letter for a digit', withUnit({ postcode: 'DA11 OAA' }), 'row 42: “DA11 OAA” is not a postcode.'],
    ['a postcode that stands there twice', withUnit({ postcode: 'DA11 0AA' }), 'row 42: DA11 0AA is also in row 2.'],
  ])('%s', async (_, text, message) => expect(await refusalOf(text)).toContain(message));

  test('a column too many', async () => {
    expect(await refusalOf(CSV.replace('\r\n"NP20', '\r\n"","NP20'))).toMatch(/row \d+: it has 18 columns instead of 17/);
  });
  test('a quotation mark that is not closed', async () => {
    expect(await refusalOf(`${CSV}"DA11 1AA`)).toContain('row 42: a quotation mark is never closed.');
  });
  test('a row without end', async () => expect(await refusalOf(CSV + 'x'.repeat(200_000))).toContain('more than 16384 characters'));
});

describe('the whole file is wrong', () => {
  test('a column is missing: what is wanted, and what is there', async () => {
    const message = await refusalOf(CSV.replace('pfa23cd', 'force').replace('doterm', 'ended'));
    expect(message).toContain('needs columns called doterm, pfa23cd and found these: pcd7, pcd8, pcds, dointr, ended');
  });
  test('two columns would do', async () =>
    expect(await refusalOf(CSV.replace('ctry26cd', 'pfa25cd'))).toContain('pfa25cd, pfa23cd could be pfa23cd'));
  test('another table', async () => expect(await refusalOf('name,age\nAda,36\n')).toContain('found these: name, age'));
  test('names of columns alone', async () =>
    expect(await refusalOf(CSV.split('\r\n')[0]!)).toContain('contains no postcodes in England and Wales'));
  test('nothing', async () => expect(await refusalOf('')).toContain('is empty'));
  test('a spreadsheet, a picture', async () =>
    expect(await refusalOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))).toContain('neither a CSV file nor a ZIP'));
  test('no file at all', async () => expect(await shop.refusal(join(shop.root, 'nothing.csv'))).toContain('There is no file or folder'));
  test('a folder without tables', async () => {
    mkdirSync(join(shop.root, 'empty'));
    expect(await shop.refusal(join(shop.root, 'empty'))).toContain('contains no table of postcodes');
  });
  test('Northern Ireland alone', async () => {
    expect(await refusalOf(toOnsCsv([{ postcode: 'BT1 1AA', area: 'N23000002' }]))).toContain('contains no postcodes in England and Wales');
  });
  test('a part, where the whole country is in use', async () => {
    expect(await refusalOf(toOnsCsv(UNITS.slice(0, 20)))).toContain('has 1 sectors, but the tables in use have 2');
  });
  test('too many postcodes that nobody can place', async () => {
    const nowhere = sectorOf('DA12 0', 0, 0, KENT, 30).map((unit) => ({ ...unit, lat: 99.999999, lon: 0 }));
    expect(await refusalOf(toOnsCsv([...UNITS, ...nowhere]))).toContain('gives no position for 30 of 70 postcodes');
  });
});

describe('a ZIP is wrong', () => {
  const good = { name: 'Data/NSPL_AUG_2026_UK.csv', content: CSV };
  test.each(['../../../etc/cron.d/x.csv', '/etc/x.csv', 'C:\\x.csv', 'a/../../x.csv', '..\\x.csv'])(
    'a name leads out of it: %s',
    async (name) => {
      expect(await refusalOf(toZip([good, { name, content: 'x' }]), 'new.zip')).toMatch(/leads out of its folder|not a whole ZIP/);
    },
  );
  test('it was cut short', async () => {
    const zip = toZip([good]);
    expect(await refusalOf(zip.subarray(0, zip.length - 40), 'new.zip')).toContain('is not a complete ZIP file');
    expect(await refusalOf(zip.subarray(0, 100), 'new.zip')).toContain('is not a complete ZIP file');
  });
  test('a part of it was damaged on the way', async () => {
    const zip = Buffer.from(toZip([good]));
    zip.fill(0x55, 300, 320);
    expect(await refusalOf(zip, 'new.zip')).toContain('is not a complete ZIP file');
  });
  test('it grows without bounds when unpacked', async () => {
    const bomb = { name: 'Data/NSPL_AUG_2026_UK.csv', content: Buffer.alloc(20_000_000, CSV.slice(0, 200)) };
    expect(await refusalOf(toZip([bomb]), 'new.zip')).toContain(`The limit is ${ZIP_LIMITS.ratio} times`);
  });
  test('it grows beyond what it says', async () => {
    const liar = { name: 'Data/NSPL_AUG_2026_UK.csv', content: toOnsCsv(MANY), statedBytes: 20_000 };
    expect(await refusalOf(toZip([liar]), 'new.zip')).toContain('is not a complete ZIP file');
  });
  test('it says that it is too large', async () => {
    expect(await refusalOf(toZip([{ ...good, statedBytes: 4_200_000_000 }]), 'new.zip')).toContain(
      `The limit is ${ZIP_LIMITS.megabytes} MB`,
    );
  });
  test('it is locked', async () => expect(await refusalOf(toZip([{ ...good, isLocked: true }]), 'new.zip')).toContain('has a password'));
  test('it holds no table', async () => {
    expect(await refusalOf(toZip([{ name: 'readme.txt', content: 'x' }]), 'new.zip')).toContain('It contains: readme.txt');
  });
  test('it holds several tables', async () => {
    const names = ['one.csv', 'other.csv'];
    expect(await refusalOf(toZip(names.map((name) => ({ name, content: CSV }))), 'new.zip')).toContain('several tables');
  });
});

describe('the disk', () => {
  test('may not be written to', async () => {
    if (process.getuid?.() === 0) return;
    chmodSync(shop.folder, 0o500);
    try {
      expect(await refusalOf(toOnsCsv(UNITS, 'onspd2025'))).toContain('could not be written');
    } finally {
      chmodSync(shop.folder, 0o700);
    }
  });

  // A disk of 48 kB, where the system lets us make one.
  const small = 'mkdir -p disk && mount -t tmpfs -o size=48k,nr_inodes=64 tmpfs disk';
  const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', small], { cwd: shop.root }).status === 0;
  test.skipIf(!canMount)('is full', () => {
    shop.write({ 'large.csv': toOnsCsv(MANY), 'content/site.yaml': 'name: x' });
    const command = `${small} && cp -r ${process.cwd()}/content/areas content/ && sed 's|^places:.*|places: disk|' ${process.cwd()}/content/site.yaml > content/site.yaml`;
    const ingest = `WAYMARK_ROOT=. ${process.execPath} ${process.cwd()}/src/cli/run.cjs postcodes`;
    const script = `${command} && ${ingest} NSPL_MAY_2026_UK.csv && ls -A disk && ${ingest} large.csv --units; echo code $?; ls -A disk`;
    const { stdout, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script], { cwd: shop.root, encoding: 'utf8' });
    expect(stderr).toContain('The disk is full.');
    expect(stderr).toContain('The tables from before are still in use');
    const lists = [...stdout.matchAll(/postcodes-[0-9a-f]{12}\npostcodes\.json/g)].map(([list]) => list);
    expect(lists).toHaveLength(2);
    expect(lists[1]).toBe(lists[0]);
    expect(stdout).toContain('code 1');
    execFileSync('rm', ['-rf', 'disk', 'content', 'large.csv'], { cwd: shop.root });
  });
});

test('a command that is not understood says how it is used', () => {
  const { stderr, status } = spawnSync(process.execPath, ['src/cli/run.cjs', 'postcodes'], { encoding: 'utf8' });
  expect(stderr).toContain('The file is missing: npm run postcodes -- <file>');
  expect(status).toBe(2);
  expect(readdirSync(shop.root)).not.toContain('content');
});
