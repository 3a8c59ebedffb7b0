// Says in one sentence which Node is needed, where the one that runs is too old. Plain JavaScript, so that any Node can read it.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old for the tools used here, and the newer one that “npm ci” installs is missing: ` +
      'run “npm ci” again, or install Node 24 from nodejs.org.',
  );
  process.exit(1);
}
