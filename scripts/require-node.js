/**
 * Loaded before each script: says what to do where Node is too old to run TypeScript and Astro.
 *
 * `npm ci` brings a fitting Node for Linux and Windows, which npm scripts use;
 * this speaks up only where that one is missing or a script is run without npm.
 */

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 24 && !(major === 22 && minor >= 22)) {
  process.stderr.write(
    `This project needs Node 24; this is ${process.version}. ` +
      'Run it by npm after "npm ci" (npm start, npm test), or install Node 24.\n',
  );
  process.exit(1);
}
