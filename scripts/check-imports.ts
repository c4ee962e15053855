import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * Fails when an import points the wrong way. Dependencies go one way:
 * `index.ts, service.ts, scripts → channels → bots → dialogs → services`; content is read, never imports.
 */
const root = resolve(import.meta.dirname, '..');
const ORDER = ['services', 'dialogs', 'bots', 'channels'];
/** Files at the root that put the parts together; nothing below may import them. */
const ABOVE = ['tests', 'bench', 'scripts'];
/** Folders of `channels/` that belong to all channels. */
const SHARED_CHANNELS = new Set(['http', 'twilio']);
/** Channels by name: no dialog may know one. */
const CHANNEL_NAMES = /\b(webchat|directline|sms|twilio|voice|telephone)\b/i;

interface Fault {
  file: string;
  line: number;
  why: string;
}

const faults: Fault[] = [];
for (const file of globSync('{services,dialogs,bots,channels}/**/*.{ts,js}', { cwd: root })) checkFile(file);
for (const { file, line, why } of faults) console.error(`${file}:${line}: ${why}`);
if (faults.length > 0) process.exit(1);
console.log('Imports point the right way.');

function checkFile(file: string): void {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const layer = ORDER.indexOf(file.split('/')[0] as string);
  for (const [i, text] of lines.entries()) {
    const specifier = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/.exec(text)?.[1];
    const why = specifier ? wrongImport(file, layer, specifier) : wrongPackage(file, layer, text);
    if (why) faults.push({ file, line: i + 1, why });
    if (layer === ORDER.indexOf('dialogs') && CHANNEL_NAMES.test(stripComments(text))) {
      faults.push({
        file,
        line: i + 1,
        why: 'a dialog names a channel: let the channel declare what it can do instead',
      });
    }
  }
}

function wrongImport(file: string, layer: number, specifier: string): string | undefined {
  const target = relative(root, resolve(root, dirname(file), specifier));
  const [top, second] = target.split('/') as [string, string | undefined];
  if (ABOVE.includes(top) || !target.includes('/')) return `${top} puts the parts together; nothing below imports it`;
  if (['council', 'locales'].includes(top)) return 'content is read, never imported';
  const towards = ORDER.indexOf(top);
  if (towards > layer) return `${ORDER[layer]} knows nothing of ${top}: ${target}`;
  if (top === 'channels' && towards === layer) return wrongChannel(file, second, target);
  return undefined;
}

/** Channels share the contract and the HTTP parts, and know nothing of each other. */
function wrongChannel(file: string, second: string | undefined, target: string): string | undefined {
  const own = file.split('/')[1];
  const isFile = target.split('/').length === 2;
  if (isFile || second === own || SHARED_CHANNELS.has(second ?? '')) return undefined;
  return file.split('/').length === 2 ? undefined : `the channel ${own} knows nothing of the channel ${second}`;
}

/** The archived SDK stays behind a few files: plain functions below, its dialogs in one. */
function wrongPackage(file: string, layer: number, text: string): string | undefined {
  const name = /from\s+['"](botbuilder[\w-]*|botframework[\w-]*)['"]/.exec(text)?.[1];
  if (!name) return undefined;
  if (layer === 0) return `services know nothing of ${name}`;
  if (layer === 1 && file !== 'dialogs/journey-dialog.ts') return `only dialogs/journey-dialog.ts imports ${name}`;
  return undefined;
}

function stripComments(text: string): string {
  return text.replace(/\/\/.*$/, '').replace(/^\s*(\/?\*).*$/, '');
}
