import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import type { PaymentParts } from './parts.ts';

/** A whole page in the style of the chat. */
export function page(parts: PaymentParts, language: string, title: string, content: Html, status = 200): Reply {
  const council = parts.words('pay-page-council', {}, language);
  const body = html`<!doctype html>
<html lang="${parts.tag(language)}" dir="${parts.direction(language)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${title} – ${council}</title>
    <link rel="icon" href="/webchat/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/webchat/assets/style.css">
    <link rel="stylesheet" href="/pay-assets/pay.css">
  </head>
  <body class="information">
    <header class="top"><div class="top-inner"><p class="council">${council}</p></div></header>
    <main class="page pay">
      ${content}
      <p><a href="/">${parts.words('pay-page-back', {}, language)}</a></p>
    </main>
  </body>
</html>
`;
  return {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body: body.html,
  };
}

/** A list of facts with their names. */
export function facts(lines: readonly (readonly [string, string])[]): Html {
  return html`<dl class="facts">${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** A whole page that says one thing under a heading. */
export function plainPage(
  parts: PaymentParts,
  language: string,
  ids: { title: string; says: string[] },
  status: number,
): Reply {
  const says = (id: string): string => parts.words(id, {}, language);
  return page(
    parts,
    language,
    says(ids.title),
    html`<h1>${says(ids.title)}</h1>${ids.says.map((id) => html`<p>${says(id)}</p>`)}`,
    status,
  );
}
