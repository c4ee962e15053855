import type { Server } from 'restify';
import type { Council } from '../../services/council/council.ts';
import { organisationOn } from '../../services/council/facts.ts';
import type { InformationPage } from '../../services/council/page-schema.ts';
import { londonDate } from '../../services/time/london.ts';
import { escapeHtml } from '../http/html.ts';
import type { HttpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import { errorsBelow, route } from '../http/routes.ts';
import { pageHeaders } from '../http/security-headers.ts';
import type { SpokenPages } from '../http/spoken-pages.ts';
import { frameFor, type InformationFrame } from './frame.ts';

/** What the information pages are made of. */
export interface InformationParts {
  council: Council;
  pages: SpokenPages;
  now(): Date;
}

/** Serves the council's own pages of information: the privacy notice, unless it stands on another site. */
export function mountInformation(server: Server, parts: InformationParts): void {
  const path = parts.council.privacy_notice;
  if (!path.startsWith('/')) return;
  const common = { path, headers: pageHeaders([]), errors: errorPage(parts) };
  errorsBelow(server, common);
  route(server, {
    ...common,
    method: 'GET',
    reach: 'anyone',
    handle: async (request) => ({
      status: 200,
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-cache',
        Vary: 'Accept-Language',
      },
      body: renderPage(parts.council.privacy, facts(parts), frameFor(parts.pages, request.headers['accept-language'])),
    }),
  });
}

/** Says errors as a page of information. */
export function errorPage(parts: InformationParts) {
  return ({ statusCode, message }: HttpError, acceptLanguage: string | undefined): Reply => {
    const title = statusCode === 404 ? 'There is nothing here' : 'This did not work';
    const page = { title, introduction: message, sections: [] };
    return {
      status: statusCode,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
      body: renderPage(page, facts(parts), frameFor(parts.pages, acceptLanguage)),
    };
  };
}

function facts({ council, now }: InformationParts): Record<string, string> {
  const organisation = organisationOn(council, londonDate(now()));
  return {
    council: organisation.name,
    contact: organisation.data_protection_contact,
    phone: organisation.main_phone,
    website: organisation.website,
  };
}

/** A page in plain HTML, styled like the chat. */
export function renderPage(page: InformationPage, values: Record<string, string>, frame: InformationFrame): string {
  const words = (text: string): string =>
    escapeHtml(text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole));
  const paragraph = (text: string): string => `<p>${words(text)}</p>`;
  const sections = page.sections.map(
    ({ heading, paragraphs, list }) => `
      <h2>${words(heading)}</h2>
      ${list.length > 0 ? `<ul>${list.map((item) => `<li>${words(item)}</li>`).join('')}</ul>` : ''}
      ${paragraphs.map(paragraph).join('\n      ')}`,
  );
  return `<!doctype html>
<html lang="en-GB" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words(page.title)} – ${words('{{council}}')}</title>
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="/webchat/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/webchat/assets/style.css">
  </head>
  <body class="information">
    <header class="top"><div class="top-inner"><p class="council">${words('{{council}}')}</p></div></header>
    <main class="page">
      ${frame.notice.html}<h1>${words(page.title)}</h1>
      ${paragraph(page.introduction)}${sections.join('')}
      ${frame.back.html}
    </main>
  </body>
</html>
`;
}
