import { crc32 } from 'node:zlib';

/** What can be stored: plain values with typed arrays among them, at any depth. */
export type Storable =
  | string
  | number
  | boolean
  | null
  | undefined
  | StoredArray
  | readonly Storable[]
  | { readonly [key: string]: Storable };
type StoredArray = Int8Array | Uint8Array | Int32Array | Float32Array;

const KINDS = { Int8Array, Uint8Array, Int32Array, Float32Array };
const MAGIC = 0x31555543;
/** Magic number, length of the header, checksum of all that follows, and four bytes to keep what follows aligned. */
const PREAMBLE = 16;

/** Bytes that `unpack` makes the same value of: a JSON header, and the arrays as they are in memory. */
export function pack(value: Storable): Uint8Array {
  const arrays: StoredArray[] = [];
  const header = Buffer.from(
    JSON.stringify(value, (_key, inner: unknown) => {
      if (!isArray(inner)) return inner;
      arrays.push(inner);
      return { $array: arrays.length - 1, kind: inner.constructor.name, length: inner.length };
    }),
  );
  let size = aligned(PREAMBLE + header.length);
  for (const array of arrays) size = aligned(size + array.byteLength);
  const bytes = new Uint8Array(size);
  bytes.set(header, PREAMBLE);
  let at = aligned(PREAMBLE + header.length);
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at = aligned(at + array.byteLength);
  }
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, header.length, crc32(bytes.subarray(PREAMBLE))]);
  return bytes;
}

/**
 * The value that was packed. Its arrays are views of the bytes, not copies.
 *
 * @throws Error when the bytes are damaged or of another program
 */
export function unpack(bytes: Uint8Array<ArrayBuffer>): unknown {
  if (bytes.byteOffset % 8 !== 0) return unpack(new Uint8Array(bytes));
  const [magic, length = 0, sum] = bytes.length < PREAMBLE ? [] : new Uint32Array(bytes.buffer, bytes.byteOffset, 3);
  if (magic !== MAGIC || crc32(bytes.subarray(PREAMBLE)) !== sum) throw new Error('damaged');
  let at = bytes.byteOffset + aligned(PREAMBLE + length);
  const header = Buffer.from(bytes.buffer, bytes.byteOffset + PREAMBLE, length).toString('utf8');
  const places: { kind: keyof typeof KINDS; length: number; at: number }[] = [];
  // The arrays stand in the order of their numbers, which is the order in which they were met.
  const parsed: unknown = JSON.parse(header, (_key, inner) => {
    if (typeof inner?.$array !== 'number') return inner;
    places[inner.$array] = { kind: inner.kind, length: inner.length, at: 0 };
    return inner;
  });
  for (const place of places) {
    place.at = at;
    at = aligned(at + place.length * KINDS[place.kind].BYTES_PER_ELEMENT);
  }
  return restored(parsed, (number) => {
    const { kind, length: many, at: from } = places[number] as (typeof places)[number];
    return new KINDS[kind](bytes.buffer, from, many);
  });
}

function restored(value: unknown, arrayOf: (number: number) => StoredArray): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$array' in value) return arrayOf(value.$array as number);
  if (Array.isArray(value)) return typeof value[0] === 'object' ? value.map((one) => restored(one, arrayOf)) : value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, restored(inner, arrayOf)]));
}

function isArray(value: unknown): value is StoredArray {
  return ArrayBuffer.isView(value);
}

function aligned(at: number): number {
  return Math.ceil(at / 8) * 8;
}
