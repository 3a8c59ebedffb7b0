// Starts the commands: node src/cli/run.cjs <command> [options]. Plain JavaScript: any Node can read it.
require('./node-version.cjs');

// Whoever reads the output has had enough: npm run listings -- review | head
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

import('./main.ts').then(
  async ({ main }) => {
    process.exitCode = await main(process.argv.slice(2));
  },
  (error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(`Something that Waymark needs is not installed: run “npm ci” first. (${error.message.split(' imported from')[0]}.)`);
    process.exitCode = 1;
  },
);
