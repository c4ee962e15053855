import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'restify';
import { escapeHtml } from '../http/html.ts';
import { httpError } from '../http/http-error.ts';
import { route } from '../http/routes.ts';
import { dataHeaders, pageHeaders, sharedScriptHeaders } from '../http/security-headers.ts';
import { type Asset, assetReply, createAsset, readAssets } from './assets.ts';
import { firstLanguage } from './language.ts';
import { inLanguage, type PageLanguage, type PageWords, scriptWords } from './page-words.ts';

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
  /** Languages to choose from, the first being the one that the page's files are written in. */
  languages: readonly [PageLanguage, ...PageLanguage[]];
  /** The page's own sentences in other languages. */
  words: PageWords;
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
  const { settings } = options;
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  let urgent: string | undefined;
  let pages = pagesOf(template, settings, urgent);
  /** The pages as they are now: made anew when there is another urgent message. */
  const current = (): ReadonlyMap<string, Asset> => {
    const now = settings.urgent?.();
    if (now !== urgent) {
      urgent = now;
      pages = pagesOf(template, settings, urgent);
    }
    return pages;
  };
  const widget = createAsset(
    'widget.js',
    Buffer.from(withWords(readFileSync(join(folder, 'widget.js'), 'utf8'), settings)),
  );
  assets.delete('index.html');
  assets.delete('widget.js');
  const stream = new URL(publicBaseUrl);
  stream.protocol = stream.protocol === 'https:' ? 'wss:' : 'ws:';
  const codes = settings.languages.map(({ code }) => code);
  const [first] = settings.languages;
  route(server, {
    method: 'GET',
    path: '/',
    reach: 'anyone',
    headers: pageHeaders(trustedOrigins, [`${stream.protocol}//${stream.host}`]),
    handle: async (request) => {
      const wanted = [request.query.get('lang')?.slice(0, 35), request.headers['accept-language']];
      const page = current().get(firstLanguage(wanted, codes)) ?? current().get(first.code);
      const reply = assetReply(page as Asset, request);
      return { ...reply, headers: { ...reply.headers, Vary: 'Accept-Encoding, Accept-Language' } };
    },
  });
  serve(server, '/widget.js', widget as Asset, sharedScriptHeaders);
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

function serve(server: Server, path: string, asset: Asset, headers: ReturnType<typeof pageHeaders>): void {
  route(server, {
    method: 'GET',
    path,
    reach: 'anyone',
    headers,
    handle: async (request) => assetReply(asset, request),
  });
}

/** The widget with what it says in every language but the first, which its file has. */
function withWords(script: string, { languages, words }: PageSettings): string {
  const said = languages.slice(1).map(({ code, tag, direction: dir }) => {
    const [open, close] = ['chatWithUs', 'closeChat'].map((name) => words(name, {}, code));
    return open && close ? `, ${JSON.stringify(code)}: ${JSON.stringify({ tag, dir, open, close })}` : '';
  });
  return script.replace('/* others */', () => said.join(''));
}

/** The page in each language, by its code. */
function pagesOf(template: string, settings: PageSettings, urgent: string | undefined): Map<string, Asset> {
  const page = (language: PageLanguage) =>
    createAsset('index.html', Buffer.from(fillIn(template, language, settings, urgent))) as Asset;
  return new Map(settings.languages.map((language) => [language.code, page(language)]));
}

/** Puts the council's facts where the template has `{{name}}`. */
function fillIn(template: string, language: PageLanguage, settings: PageSettings, urgent: string | undefined): string {
  const { councilName, phone, address, privacyUrl, maxPhotos, languages, words } = settings;
  const isFirst = language === languages[0];
  const facts = { council: councilName, phone, address };
  const text = isFirst ? template : inLanguage(template, words, facts, language);
  const values: Record<string, string> = {
    councilName: escapeHtml(councilName),
    phone: escapeHtml(phone),
    address: escapeHtml(address),
    urgent: urgent ? `<p class="urgent" lang="en"><strong>Urgent:</strong> ${escapeHtml(urgent)}</p>` : '',
    languages: languages
      .map((each) => {
        const selected = each === language ? ' selected' : '';
        return `<option value="${each.code}" lang="${each.tag}" dir="${each.direction}"${selected}>${escapeHtml(each.name)}</option>`;
      })
      .join(''),
    settings: escapeJson({
      councilName,
      phone,
      privacyUrl,
      maxPhotos,
      ...(isFirst ? {} : { words: scriptWords(words, facts, language.code) }),
    }),
  };
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** JSON that cannot end the script element it stands in. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
