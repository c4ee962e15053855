import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Reply } from '../http/reply.ts';
import type { RouteRequest } from '../http/route-definition.ts';

/** Kinds of file that are served, by the end of their names. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** Something unchanging to be served: whole in memory, compressed once, when it is first asked for. */
export interface Asset {
  type: string;
  /** Each form of the content, the smallest first. */
  forms: { encoding: 'br' | 'gzip' | undefined; body(): Buffer; etag: string }[];
}

/** Prepares a file's content for serving. */
export function createAsset(name: string, content: Buffer): Asset | undefined {
  const type = TYPES[extname(name)];
  if (!type) return undefined;
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return {
    type,
    forms: [
      { encoding: 'br', body: once(() => brotliCompressSync(content)), etag: `"${hash}-br"` },
      { encoding: 'gzip', body: once(() => gzipSync(content)), etag: `"${hash}-gz"` },
      { encoding: undefined, body: () => content, etag: `"${hash}"` },
    ],
  };
}

/** Best compression of all files takes most of a second, which a start need not wait for. */
function once(make: () => Buffer): () => Buffer {
  let made: Buffer | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** All files of a folder that can be served, by name. */
export function readAssets(folder: string): Map<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const asset = entry.isFile() && createAsset(entry.name, readFileSync(join(folder, entry.name)));
    if (asset) assets.set(entry.name, asset);
  }
  return assets;
}

/**
 * The answer that serves an asset. Browsers ask each time whether it has changed: the page's parts are separate files
 * under fixed names, and must never be a mixture of two versions.
 */
export function assetReply(asset: Asset, { headers }: RouteRequest): Reply {
  const accepted = (headers['accept-encoding'] ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  const form = asset.forms.find(
    ({ encoding }) => encoding === undefined || accepted.includes(encoding),
  ) as Asset['forms'][number];
  const common = { 'Cache-Control': 'no-cache', ETag: form.etag, Vary: 'Accept-Encoding' };
  if (headers['if-none-match']?.includes(form.etag)) return { status: 304, body: '', headers: common };
  const encoding = form.encoding ? { 'Content-Encoding': form.encoding } : {};
  return { status: 200, body: form.body(), headers: { ...common, 'Content-Type': asset.type, ...encoding } };
}
