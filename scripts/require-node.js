/**
 * Loaded before each script: stops with instructions if Node does not fit `engines` in package.json.
 *
 * `npm ci`, which also works with Node 20, installs Node 24 for Linux (x64, arm64) and Windows
 * (x64), and npm scripts use it. So this fails only on other platforms, such as macOS, with an
 * unsupported Node, or when a script is run without npm.
 */

import module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

const fits = (major === 22 && minor >= 22) || (major === 24 && minor >= 8) || major >= 26;

if (!fits) {
  process.stderr.write(
    `This project needs Node 24; this is ${process.version}. ` +
      'Run it through npm after "npm ci" (npm start, npm test), or install Node 24.\n',
  );
  process.exit(1);
}

// Node keeps what it has compiled, and need not compile it again: a build begins half a second earlier.
module.enableCompileCache('.cache/node');
