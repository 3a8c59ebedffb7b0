// A process that writes content files and dies at a chosen step, or writes back and forth until it is killed.
// Arguments: root, the state to write (new) or "both" for ever, the step at which to die, how much of a text is still written.
import { join } from 'node:path';
import { realDisk, type Disk } from '../../src/directory/journal/disk.ts';
import { writeFiles } from '../../src/directory/journal/journal.ts';
import { toChanges } from './two-states.ts';

const [root = '', mode, dieAt = '', written = '1'] = process.argv.slice(2);

let step = 0;
const die = () => process.kill(process.pid, 'SIGKILL');

/** The real disk, whose every change of a file is counted. */
const dyingDisk: Disk = {
  ...realDisk,
  write(path, parts) {
    if (++step !== Number(dieAt)) return realDisk.write(path, parts);
    const text = [...parts].join('');
    realDisk.write(path, [text.slice(0, Math.floor(text.length * Number(written)))]);
    die();
  },
  rename(from, to) {
    if (++step === Number(dieAt)) die();
    realDisk.rename(from, to);
  },
  remove(path) {
    if (++step === Number(dieAt)) die();
    realDisk.remove(path);
  },
};

if (mode === 'new') writeFiles(root, toChanges('old', 'new'), dyingDisk);
else {
  process.stdout.write(`${join(root)}\n`);
  for (;;) {
    writeFiles(root, toChanges('old', 'new'));
    writeFiles(root, toChanges('new', 'old'));
  }
}
