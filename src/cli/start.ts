import { buildSite } from '../build/build-site.ts';
import { serveSite } from '../build/serve-site.ts';
import { defineCommand } from './command.ts';
import { privateFolder } from './private-folder.ts';
import { textToPort } from './values.ts';

export const command = defineCommand({
  usage: '[--port <port>]',
  about: 'Checks the content, builds the site, serves it on this machine and prints the address. Stop it with Ctrl+C.',
  options: { port: { type: 'string', value: '<port>', about: 'the port; PORT or 4321, if left out, or the next free one' } },
  async run({ values }) {
    const port = textToPort(values.port ?? process.env['PORT'] ?? '4321');
    privateFolder();
    const started = performance.now();
    const copy = await buildSite();
    console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s.`);
    const { address } = await serveSite('dist', port, copy);
    console.log(`\n  Waymark is at ${address}\n  Stop it with Ctrl+C.\n`);
  },
});
