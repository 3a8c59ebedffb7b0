// Starts one of our commands, or says in one sentence which Node is wanted. Plain JavaScript: any Node can read it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old for the tools used here, and the newer one that “npm ci” brings along is not there. ` +
      'Run “npm ci” again, or install Node 24 from nodejs.org.',
  );
  process.exit(1);
}
const [command, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length, require('node:path').join(__dirname, `${command}.ts`), ...rest);
import(`./${command}.ts`).catch((error) => {
  console.error(error);
  process.exit(1);
});
