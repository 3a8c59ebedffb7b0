// Checks the content, builds the site, serves it, and prints the address.
import { parseArgs } from 'node:util';
import { buildSite } from '../build/build-site.ts';
import { serveSite } from '../build/serve-site.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });

const started = performance.now();
const copy = await buildSite();
console.log(`Built in ${Math.round((performance.now() - started) / 1000)} s.`);
const { address } = await serveSite('dist', Number(values.port ?? process.env['PORT'] ?? 4321), copy);
console.log(`\n  Waymark is at ${address}\n  Stop it with Ctrl+C.\n`);
