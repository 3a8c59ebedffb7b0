import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const USUAL_PLACES = [
  // Without the window's frame it is a quarter faster.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Playwright’s own list, which a second one replaces, and two parts of the window’s frame: each new window drew a popup of the
 * address bar that nobody sees, a third of what most tests took.
 */
const LEFT_OUT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

const FLAGS = [
  `--disable-features=${LEFT_OUT.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NO_BROWSER = 'No browser to test in: install Chromium (Debian: “apt-get install chromium”) or set CHROME_PATH to one.';

/** The Chromium of this machine: CHROME_PATH or one in the usual places. Throws if there is nothing where CHROME_PATH says. */
export function installedBrowser(named = process.env['CHROME_PATH'], isThere: (path: string) => boolean = existsSync): string | undefined {
  if (named && !isThere(named)) throw new Error(`CHROME_PATH is ${named}, but there is no such file. ${NO_BROWSER}`);
  return named || USUAL_PLACES.find(isThere);
}

/** The browser that the tests run in: the one of this machine, or the one that a package carries. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = installedBrowser();
  return executablePath ? chromium.launch({ executablePath, args: FLAGS }) : launchPackagedBrowser();
}

/**
 * The package's own flags are for clouds that allow one process only, and switch off what our tests are about: they let a page
 * read other hosts.
 */
export function launchPackagedBrowser(): Promise<Browser> {
  const folder = unpackBrowser();
  const executablePath = join(folder, 'chromium');
  const own = { ...process.env, ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }) };
  // Machines that never had a browser lack some of its libraries; the package has those too.
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const env = [own, { ...own, LD_LIBRARY_PATH: libraries }].find((each) => canRun(executablePath, each));
  if (!env) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: FLAGS, env });
}

/** Unpacks the package's browser and gives its folder: the first time only, which takes some seconds. */
function unpackBrowser(): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(NO_BROWSER);
  const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as { version: string };
  const folder = resolve('tests/.output', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  // Unpacked elsewhere and then renamed, because another worker would take half a browser for a whole one.
  mkdirSync(dirname(folder), { recursive: true });
  const part = mkdtempSync(`${folder}.`);
  execFileSync(process.execPath, ['--input-type=module', '-e', 'import own from "@sparticuz/chromium"; await own.executablePath();'], {
    // It unpacks into the folder for temporary files, and its libraries only if it is told that it runs on that cloud.
    env: { ...process.env, TMPDIR: part, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  try {
    renameSync(part, folder);
  } catch {
    rmSync(part, { recursive: true });
  }
  return folder;
}

function canRun(path: string, env: NodeJS.ProcessEnv): boolean {
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', env });
    return true;
  } catch {
    return false;
  }
}
