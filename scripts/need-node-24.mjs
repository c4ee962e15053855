import module from 'node:module';

// Loaded before anything else, in plain JavaScript, so that an older Node can read it and say what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 4)) {
  process.stderr.write(
    `This needs Node 24, and ${process.version} is running it.\n` +
      'Start it with "npm start" after "npm ci": on Linux that brings Node 24 along. Elsewhere, install Node 24 first.\n',
  );
  process.exit(1);
}

// Compiled code is kept between starts: the SDK alone takes a second to compile.
module.enableCompileCache?.();
