import type { Server } from 'restify';
import { ConversationEndedError, TooManyMessagesError, UnknownConversationError } from '../../bots/reception.ts';
import { escapeHtml } from '../http/html.ts';
import { HttpError } from '../http/http-error.ts';
import { encodePhotos } from '../http/photos.ts';
import type { Reply } from '../http/reply.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { pageHeaders } from '../http/security-headers.ts';
import { readUpload, UPLOAD_MS } from '../http/upload.ts';
import { SMS, type SmsParts } from './parts.ts';

/** Codes are long, and guessing one is slow all the same. */
const LOOKS = { points: 60, seconds: 60 };
const UPLOADS = { points: 10, seconds: 60 };
const CODE = /^[a-z0-9]{12}$/;

/** The link by which photos get into a conversation that is held by text. */
export function photoLink(publicBaseUrl: string, code: string): string {
  return `${publicBaseUrl.replace(/\/+$/, '')}/photo/${code}`;
}

/** Serves the page that takes photos for whoever texts: networks here carry none, and cut what they carry. */
export function mountPhotoPage(server: Server, parts: SmsParts): void {
  const looks = parts.rates.limit('photo-look', LOOKS);
  const uploads = parts.rates.limit('photo-upload', UPLOADS);
  const common = {
    path: '/photo/:code',
    reach: 'anyone',
    headers: pageHeaders([]),
    errors: ({ statusCode }: HttpError) => page(parts, 'photo-page-wrong-title', ['photo-page-wrong'], statusCode),
  } as const;
  route(server, {
    ...common,
    method: 'GET',
    handle: async ({ params, address }) => {
      await looks.take(address);
      return (await conversationOf(parts, params.code)) ? form(parts) : unknown(parts);
    },
  });
  route(server, {
    ...common,
    method: 'POST',
    bodyMs: UPLOAD_MS,
    handle: async (request) => {
      await uploads.take(request.address);
      return take(parts, request);
    },
  });
}

async function take(parts: SmsParts, { params, headers, raw }: RouteRequest): Promise<Reply> {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new HttpError(403, 'Forbidden', 'This can be sent from our own page only.');
  }
  const conversationId = await conversationOf(parts, params.code);
  if (!conversationId) return unknown(parts);
  const { files, tooMany } = await readUpload(raw, parts.maxPhotos);
  const { photos, refused } = await encodePhotos(files.filter(({ bytes, tooBig }) => tooBig || bytes.length > 0));
  if (photos.length === 0) return form(parts, refused.includes('too-big') ? 'photo-page-too-big' : 'photo-page-none');
  try {
    await parts.reception.accept({
      channel: SMS,
      conversationId,
      activity: { type: 'message', text: '' },
      photos,
      refusedPhotos: tooMany ? [...refused, 'too-many'] : refused,
    });
  } catch (error) {
    if (error instanceof UnknownConversationError || error instanceof ConversationEndedError) return unknown(parts);
    if (error instanceof TooManyMessagesError) throw new HttpError(429, 'TooManyRequests', 'Wait a little.');
    throw error;
  }
  return page(parts, 'photo-page-done-title', ['photo-page-done'], 200);
}

async function conversationOf({ addresses }: SmsParts, code = ''): Promise<string | undefined> {
  return CODE.test(code) ? (await addresses.byPhotoCode(code))?.conversationId : undefined;
}

function form(parts: SmsParts, problem?: string): Reply {
  const says = (id: string): string => escapeHtml(parts.words(id));
  const content = `
      ${problem ? `<p class="notice-box" role="alert">${says(problem)}</p>` : ''}
      <form method="post" enctype="multipart/form-data">
        <p><label for="photos">${says('photo-page-choose')}</label></p>
        <p><input id="photos" name="photos" type="file" accept="image/*" multiple required></p>
        <p>${says('photo-page-place')}</p>
        <button class="send" type="submit">${says('photo-page-send')}</button>
      </form>`;
  return page(parts, 'photo-page-title', [], problem ? 400 : 200, content);
}

function unknown(parts: SmsParts): Reply {
  return page(parts, 'photo-page-unknown-title', ['photo-page-unknown'], 404);
}

function page(parts: SmsParts, titleId: string, ids: readonly string[], status: number, content = ''): Reply {
  const says = (id: string): string => escapeHtml(parts.words(id));
  const title = says(titleId);
  const council = says('photo-page-council');
  return {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
    body: `<!doctype html>
<html lang="en-GB" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${title} – ${council}</title>
    <link rel="icon" href="/webchat/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/webchat/assets/style.css">
  </head>
  <body class="information">
    <header class="top"><div class="top-inner"><p class="council">${council}</p></div></header>
    <main class="page">
      <h1>${title}</h1>
      ${ids.map((id) => `<p>${says(id)}</p>`).join('\n')}${content}
    </main>
  </body>
</html>
`,
  };
}
