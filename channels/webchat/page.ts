import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import { escapeHtml } from '../http/html.ts';
import { httpError } from '../http/http-error.ts';
import { route } from '../http/routes.ts';
import { dataHeaders, pageHeaders, sharedScriptHeaders } from '../http/security-headers.ts';
import { type Asset, assetReply, createAsset, readAssets } from './assets.ts';

/** What the page says about the council. */
export interface PageSettings {
  councilName: string;
  /** As people read it: "0344 980 3333". */
  phone: string;
  /** Where people can go: one line. */
  address: string;
  /** Path or address of the privacy notice. */
  privacyUrl: string;
  /** Photos one message may carry. */
  maxPhotos: number;
  /** An urgent message for everybody, where there is one at the moment. */
  urgent?(): string | undefined;
}

export interface PageOptions {
  settings: PageSettings;
  publicBaseUrl: string;
  /** Sites that may show the page in a frame. */
  trustedOrigins: readonly string[];
  /** Folder with `index.html`, `widget.js` and what they load. */
  folder: string;
}

/** Serves the resident's page, the script that other sites embed it by, and their parts. */
export function mountPage(server: Server, options: PageOptions): void {
  const { folder, trustedOrigins, publicBaseUrl } = options;
  const assets = readAssets(folder);
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  let shown: { urgent: string | undefined; asset: Asset | undefined } | undefined;
  /** The page as it is now: made anew when there is another urgent message. */
  const index = (): Asset => {
    const urgent = options.settings.urgent?.();
    if (!shown || shown.urgent !== urgent)
      shown = { urgent, asset: createAsset('index.html', Buffer.from(fillIn(template, options.settings, urgent))) };
    return shown.asset as Asset;
  };
  const widget = assets.get('widget.js');
  if (!widget) throw new TypeError(`the page in ${folder} has no widget.js`);
  assets.delete('index.html');
  assets.delete('widget.js');
  const stream = new URL(publicBaseUrl);
  stream.protocol = stream.protocol === 'https:' ? 'wss:' : 'ws:';
  serve(server, '/', index, pageHeaders(trustedOrigins, [`${stream.protocol}//${stream.host}`]));
  serve(server, '/widget.js', () => widget, sharedScriptHeaders);
  route(server, {
    method: 'GET',
    path: '/webchat/assets/:file',
    reach: 'anyone',
    headers: dataHeaders,
    handle: async (request) => {
      const asset = assets.get(request.params.file ?? '');
      if (!asset) throw httpError(404);
      return assetReply(asset, request);
    },
  });
}

function serve(server: Server, path: string, asset: () => Asset, headers: ReturnType<typeof pageHeaders>): void {
  route(server, {
    method: 'GET',
    path,
    reach: 'anyone',
    headers,
    handle: async (request) => assetReply(asset(), request),
  });
}

/** Puts the council's facts where the template has `{{name}}`. */
function fillIn(template: string, settings: PageSettings, urgent: string | undefined): string {
  const { councilName, phone, address, privacyUrl, maxPhotos } = settings;
  const values: Record<string, string> = {
    councilName: escapeHtml(councilName),
    phone: escapeHtml(phone),
    address: escapeHtml(address),
    urgent: urgent ? `<p class="urgent"><strong>Urgent:</strong> ${escapeHtml(urgent)}</p>` : '',
    settings: escapeJson({ councilName, phone, privacyUrl, maxPhotos }),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** JSON that cannot end the script element it stands in. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
