import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { freePort } from '../support/free-port.ts';
import type { Engine, EnginePage } from './driver.ts';

const DRIVERS = ['/usr/bin/WebKitWebDriver'];
const BROWSERS = ['6.0', '4.1', '4.0'].flatMap((version) =>
  ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
    (machine) => `/usr/lib/${machine}/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`,
  ),
);
const DISPLAY = ':97';

/** WebKit as GTK has it, driven by its own WebDriver, on a screen that nobody sees. */
export async function startWebKit(): Promise<Engine> {
  const [driver, binary] = [DRIVERS.find((path) => existsSync(path)), BROWSERS.find((path) => existsSync(path))];
  if (!driver || !binary) throw new Error('No WebKit to test with: install it (Debian: “apt-get install webkit2gtk-driver”).');
  const screen = process.env['DISPLAY'] ? undefined : await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: process.env['DISPLAY'] ?? DISPLAY, NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  // Its sandbox needs rights that a build server's container does not give; what it opens here is our own site alone.
  const server = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } });
  await answering(port);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const startPage = () => new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
  const first = await startPage();
  const version = `WebKitGTK/${String((await first.getCapabilities()).get('browserVersion'))}`;
  await first.quit();
  return {
    version,
    async open() {
      const driver = await startPage();
      // A question put to a page that is just going is never answered: it is put again a little later.
      await driver.manage().setTimeouts({ script: 5000, pageLoad: 30_000 });
      return driverToPage(driver);
    },
    close: async () => {
      await Promise.all([ended(server), ...(screen ? [ended(screen)] : [])]);
    },
  };
}

function driverToPage(driver: WebDriver): EnginePage {
  const key = (name: string) => Key[name.replace('ArrowDown', 'ARROW_DOWN').toUpperCase() as 'ENTER'];
  const read = async <T>(expression: string): Promise<T> => {
    try {
      return await driver.executeScript<T>(`return (${expression})`);
    } catch (error) {
      // Where a page of another process came, as after Back, the driver has to be pointed at it anew.
      const [window] = await driver.getAllWindowHandles();
      await driver.switchTo().window(window!);
      throw error;
    }
  };
  const inFrame = async <T>(work: () => Promise<T>): Promise<T> => {
    await driver.switchTo().frame(0);
    try {
      return await work();
    } finally {
      await driver.switchTo().defaultContent();
    }
  };
  return {
    goto: (address) => driver.get(address),
    back: async () => {
      await driver.executeScript('setTimeout(() => history.back())');
      await new Promise((resolve) => setTimeout(resolve, 1500));
    },
    click: (selector) => driver.findElement(By.css(selector)).click(),
    clickInFrame: (selector) => inFrame(() => driver.findElement(By.css(selector)).click()),
    readInFrame: <T>(expression: string) => inFrame(() => driver.executeScript<T>(`return (${expression})`)),
    type: (selector, text) => driver.findElement(By.css(selector)).sendKeys(text),
    press: (name) => driver.actions().keyDown(key(name)).keyUp(key(name)).perform(),
    pressWithShift: (name) => driver.actions().keyDown(Key.SHIFT).keyDown(key(name)).keyUp(key(name)).keyUp(Key.SHIFT).perform(),
    read,
    close: () => driver.quit(),
  };
}

async function startScreen(): Promise<ChildProcess> {
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  const failed = new Promise<never>((_, reject) => screen.on('error', reject));
  await Promise.race([failed, untilThere(`/tmp/.X11-unix/X${DISPLAY.slice(1)}`)]);
  return screen;
}

async function untilThere(path: string): Promise<void> {
  for (let attempt = 0; attempt < 100 && !existsSync(path); attempt++) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(`http://127.0.0.1:${port}/status`).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKit’s driver did not start.');
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
