import type { IncomingMessage } from 'node:http';
import { httpError } from './http-error.ts';
import { parseJson } from './parse-json.ts';

/** Bytes of a JSON body. */
export const MOST_JSON = 64 * 1024;

/** Bodies that were read: a stream can be read once, and whoever guards a route may look before it does. */
const bodies = new WeakMap<IncomingMessage, Promise<Buffer>>();

/**
 * Reads a whole body. Whoever reads it a second time is given the same.
 *
 * @param most bytes it may have
 * @throws HttpError 413 when it is larger, 400 when the sender hangs up
 */
export async function readBody(req: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > most) throw httpError(413);
  const reading = bodies.get(req) ?? readStream(req, most);
  bodies.set(req, reading);
  const body = await reading;
  if (body.length > most) throw httpError(413);
  return body;
}

function readStream(req: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) {
        chunks.push(chunk);
        return;
      }
      req.removeAllListeners('data');
      req.resume();
      reject(httpError(413));
    });
    req.on('end', () => resolve(Buffer.concat(chunks)));
    // Each request closes in the end; an error is only made for one that was not read whole.
    req.on('close', () => req.readableEnded || reject(httpError(400)));
    req.on('error', (error) => reject(httpError(400, { cause: error })));
  });
}

/**
 * Reads a JSON body; no body at all counts as `{}`. Parse what it returns with zod.
 *
 * @throws HttpError 400 when it is no acceptable JSON, 413 above 64 KB, 415 when its type is another
 */
export async function readJson(req: IncomingMessage): Promise<unknown> {
  const bytes = await readBody(req, MOST_JSON);
  if (bytes.length === 0) return {};
  const [type = ''] = (req.headers['content-type'] ?? '').split(';');
  // Also a shut door for other sites: a form or a plain text can be posted by any page without being asked.
  if (type.trim().toLowerCase() !== 'application/json') throw httpError(415);
  return parseJson(bytes);
}
