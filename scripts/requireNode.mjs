// Runs before anything else, so it may use only what an old Node understands.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This project needs Node.js 20.19 or later, and this is ${process.versions.node}.\n` +
      'Install a newer one from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
