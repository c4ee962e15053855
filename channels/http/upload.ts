import type { IncomingMessage } from 'node:http';
import { Busboy, type BusboyFileStream, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy';
import { httpError } from './http-error.ts';
import { parseJson } from './parse-json.ts';
import { MOST_JSON } from './request-body.ts';

/** Milliseconds an upload may take: five photos over a slow telephone. */
export const UPLOAD_MS = 300_000;
/** Bytes of one photo. */
const MOST_PHOTO = 10 * 1024 * 1024;
/** Bytes around the photos: the activity, and what the parts' own headers take. */
const OVERHEAD = MOST_JSON + 32 * 1024;
/** Bytes that all uploads of this process may hold in memory at once. */
const MOST_HELD = 256 * 1024 * 1024;
const BUSY_RETRY = 10;
/** Name of the part that holds the activity, and its type. */
const ACTIVITY = 'activity';

/** A file as it came. */
export interface UploadedFile {
  bytes: Buffer;
  /** It had more bytes than a photo may; the rest was not read. */
  tooBig: boolean;
}

/** A message with photos, as it came. */
export interface Upload {
  /** The activity's JSON, or undefined when there was none. */
  activity: unknown;
  files: UploadedFile[];
  /** There were more files than are taken; the rest was not read. */
  tooMany: boolean;
}

let held = 0;

/**
 * Reads a multipart upload into memory, within hard bounds. Nothing touches the disk.
 *
 * @param maxPhotos files that are taken
 * @throws HttpError 400 when it is malformed, 413 when it is larger than the photos allowed can be, 415 when it is no
 * multipart form, 503 when other uploads fill the memory set aside
 */
export async function readUpload(req: IncomingMessage, maxPhotos: number): Promise<Upload> {
  const most = maxPhotos * MOST_PHOTO + OVERHEAD;
  const declared = Number(req.headers['content-length'] ?? most);
  if (declared > most) throw httpError(413);
  if (held + declared > MOST_HELD) throw httpError(503, { retryAfter: BUSY_RETRY });
  held += declared;
  try {
    return await parse(req, maxPhotos, most);
  } finally {
    held -= declared;
  }
}

function createParser(req: IncomingMessage, maxPhotos: number): BusboyInstance {
  const type = req.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw httpError(415);
  try {
    return new Busboy({
      headers: req.headers as BusboyHeaders,
      limits: {
        files: maxPhotos + 1,
        fields: 4,
        parts: maxPhotos + 8,
        fileSize: MOST_PHOTO,
        fieldSize: MOST_JSON,
        headerPairs: 20,
        headerSize: 4_096,
      },
    });
  } catch (error) {
    throw httpError(400, { cause: error });
  }
}

async function parse(req: IncomingMessage, maxPhotos: number, most: number): Promise<Upload> {
  const parser = createParser(req, maxPhotos);
  let activityBytes: Uint8Array | undefined;
  let tooMany = false;
  const files: UploadedFile[] = [];
  parser.on('field', (name, value) => {
    if (name === ACTIVITY) activityBytes = Buffer.from(value);
  });
  parser.on('file', (name, stream) => {
    const isActivity = name === ACTIVITY;
    collect(stream, (file) => {
      if (isActivity) activityBytes = file.bytes;
      else if (files.length < maxPhotos) files.push(file);
      else tooMany = true;
    });
  });
  parser.on('filesLimit', () => {
    tooMany = true;
  });
  await finished(req, parser, most);
  if (activityBytes && activityBytes.length > MOST_JSON) throw httpError(413);
  return { activity: activityBytes && parseJson(activityBytes), files, tooMany };
}

function collect(stream: BusboyFileStream, done: (file: UploadedFile) => void): void {
  const chunks: Buffer[] = [];
  let tooBig = false;
  stream.on('data', (chunk: Buffer) => {
    if (!tooBig) chunks.push(chunk);
  });
  stream.on('limit', () => {
    tooBig = true;
    chunks.length = 0;
  });
  stream.on('end', () => done({ bytes: Buffer.concat(chunks), tooBig }));
  stream.on('error', () => undefined);
}

function finished(req: IncomingMessage, parser: BusboyInstance, most: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let size = 0;
    const stop = (error: unknown) => {
      req.unpipe(parser);
      req.resume();
      reject(error);
    };
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) stop(httpError(413));
    });
    req.on('close', () => {
      if (!req.complete) stop(httpError(400));
    });
    parser.on('error', (error: unknown) => stop(httpError(400, { cause: error })));
    parser.on('finish', () => resolve());
    req.pipe(parser);
  });
}
