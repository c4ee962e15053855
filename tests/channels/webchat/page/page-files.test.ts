import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';

const ROOT = join(import.meta.dirname, '../../../..');
const PAGE = join(ROOT, 'channels/webchat/page');
const LARGEST_BYTES = 50_000;

const files = readdirSync(PAGE);
const html = readFileSync(join(PAGE, 'index.html'), 'utf8');

describe('web chat page: its files', () => {
  it('asks for every module at once, so that a slow line is not walked twice', () => {
    const modules = files.filter((name) => name.endsWith('.js') && name !== 'widget.js' && name !== 'main.js');
    const preloaded = [...html.matchAll(/modulepreload" href="\/webchat\/assets\/([\w.-]+)"/gu)].map(
      ([, name]) => name,
    );
    expect(preloaded).to.deep.equal(modules.toSorted());
  });

  it('leaves only the six places for the server to fill', () => {
    const places = new Set([...html.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name));
    expect([...places].toSorted()).to.deep.equal([
      'address',
      'councilName',
      'languages',
      'phone',
      'settings',
      'urgent',
    ]);
  });

  it('holds no inline script or style, which the page’s policy would refuse', () => {
    expect(html).not.to.match(/<style|\sstyle=|\son\w+=/iu);
    for (const [, attributes] of html.matchAll(/<script([^>]*)>/gu)) expect(attributes).to.match(/src=|text\/json/u);
  });

  it('is light enough for a poor phone', () => {
    const sizes = files.map((name) => gzipSync(readFileSync(join(PAGE, name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).to.be.lessThan(LARGEST_BYTES);
  });

  it('keeps its types', async function () {
    // The compiler takes its time on a busy machine.
    this.timeout(60_000);
    const scripts = files.filter((name) => name.endsWith('.js')).map((name) => join(PAGE, name));
    const flags =
      '--ignoreConfig --allowJs --checkJs --noEmit --strict --target es2024 --lib es2024,esnext,dom,dom.iterable';
    const options = [...flags.split(' '), '--module', 'nodenext', '--moduleResolution', 'nodenext', '--types', ''];
    const compiler = join(ROOT, 'node_modules/.bin/tsc');
    const { stdout } = await promisify(execFile)(compiler, [...options, ...scripts]).catch((error) => error);
    expect(stdout).to.equal('');
  });
});
