import { randomBytes } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import type { NewPhoto } from '../../bots/reception.ts';
import type { UploadedFile } from './upload.ts';

/** Why a photo is not taken, as the suffix of the message that says so. */
export type PhotoRefusal = 'not-a-photo' | 'too-big';

/** Pixels a picture may unpack to: a small file can hold a very large one. */
const MOST_PIXELS = 50_000_000;
/** Longest side of what is kept, in pixels: enough to read a house number by. */
const LONGEST_SIDE = 2_560;
const QUALITY = 82;
/** Seconds one picture may take. */
const MOST_SECONDS = 10;
/** Pictures unpacked at once: each can take 200 MB. */
const AT_ONCE = 2;

/** By content, never by name or what the sender says. What is not here (SVG, PDF, ZIP, …) is no photo. */
const TYPES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif', 'image/heic', 'image/heif']);

// The pixels are read once and written once: keeping them would keep residents' pictures.
sharp.cache(false);
// A second lock behind the list above: whatever a file claims to be, only these are ever unpacked.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadHeif',
  ],
});

let waiting: Promise<unknown>[] = [];

/** Re-encodes photos, so that nothing but the picture is left: no place, no camera, no second file behind it. */
export async function encodePhotos(
  files: readonly UploadedFile[],
): Promise<{ photos: NewPhoto[]; refused: PhotoRefusal[] }> {
  const photos: NewPhoto[] = [];
  const refused: PhotoRefusal[] = [];
  for (const file of files) {
    const encoded = file.tooBig ? 'too-big' : await inTurn(() => encodePhoto(file.bytes));
    if (typeof encoded === 'string') refused.push(encoded);
    else photos.push({ id: randomBytes(16).toString('base64url'), type: 'image/jpeg', bytes: encoded });
  }
  return { photos, refused };
}

/** A fresh JPEG of the (first) picture in `bytes`, or why there is none. */
async function encodePhoto(bytes: Uint8Array): Promise<Uint8Array | PhotoRefusal> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type || !TYPES.has(type.mime)) return 'not-a-photo';
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return 'too-big';
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
      .timeout({ seconds: MOST_SECONDS })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY })
      .toBuffer();
  } catch {
    return 'not-a-photo';
  }
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (waiting.length >= AT_ONCE) await Promise.race(waiting);
  const running = work();
  const slot = running.catch(() => undefined);
  waiting.push(slot);
  try {
    return await running;
  } finally {
    waiting = waiting.filter((other) => other !== slot);
  }
}
