import type { Server } from 'restify';
import type { Council } from '../../services/council/council.ts';
import { organisationOn } from '../../services/council/facts.ts';
import type { StandardMeasure, StandardsPage } from '../../services/council/standards-schema.ts';
import type { Figures, Insights } from '../../services/insights/insights.ts';
import { addDays } from '../../services/time/calendar-date.ts';
import { londonDate } from '../../services/time/london.ts';
import { html } from '../http/html.ts';
import { errorsBelow, route } from '../http/routes.ts';
import { pageHeaders } from '../http/security-headers.ts';
import type { SpokenPages } from '../http/spoken-pages.ts';
import { frameFor, type InformationFrame } from './frame.ts';
import { errorPage } from './routes.ts';

/** What the page of promises is made of. */
export interface StandardsParts {
  council: Council;
  insights: Pick<Insights, 'figures'>;
  pages: SpokenPages;
  now(): Date;
}

/** Days that are measured. */
const DAYS = 90;
/** A share of fewer says nothing, and could say something of one person. */
const LEAST = 10;
/** Milliseconds for which what was measured is shown again: anybody can ask, and counting costs. */
const KEEP = 10 * 60_000;

/** Serves the council's promises, and how they are kept. */
export function mountStandards(server: Server, parts: StandardsParts): void {
  const measured = kept(parts);
  const path = '/standards';
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
      body: standardsPage(parts, await measured(), frameFor(parts.pages, request.headers['accept-language'])),
    }),
  });
}

/** Measures now and again; who comes meanwhile is shown the same. */
function kept({ insights, now }: StandardsParts): () => Promise<Figures> {
  let last: { at: number; figures: Promise<Figures> } | undefined;
  return () => {
    const at = now();
    if (last && Math.abs(at.getTime() - last.at) < KEEP) return last.figures;
    const today = londonDate(at);
    const figures = insights.figures(addDays(today, 1 - DAYS), today, at);
    last = { at: at.getTime(), figures };
    figures.catch(() => {
      last = undefined;
    });
    return figures;
  };
}

function standardsPage({ council, now }: StandardsParts, figures: Figures, frame: InformationFrame): string {
  const page = council.standards;
  const organisation = organisationOn(council, londonDate(now()));
  const values: Record<string, string> = {
    ...{ council: organisation.name, phone: organisation.main_phone, days: String(DAYS) },
  };
  const words = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
  return html`<!doctype html>
<html lang="en-GB" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${words(page.title)} – ${organisation.name}</title>
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="/webchat/assets/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/webchat/assets/style.css">
  </head>
  <body class="information">
    <header class="top"><div class="top-inner"><p class="council">${organisation.name}</p></div></header>
    <main class="page">
      ${frame.notice}<h1>${words(page.title)}</h1>
      <p>${words(page.introduction)}</p>
      ${page.promises.map(
        ({ promise, how, measure, says }) => html`<h2>${words(promise)}</h2>
        <p>${words(how)}</p>
        ${measure && says ? html`<p><strong>${shareOf(page, figures, measure, words(says))}</strong></p>` : ''}`,
      )}
      <p>Measured from ${figures.from} to ${figures.to}.</p>
      ${frame.back}
    </main>
  </body>
</html>
`.html;
}

/** "87 % of reports were closed in time." */
function shareOf({ too_few: tooFew }: StandardsPage, figures: Figures, measure: StandardMeasure, says: string): string {
  const [count, all] = countsOf(figures, measure);
  return all < LEAST ? `${tooFew}.` : `${Math.round((100 * count) / all)} % ${says}.`;
}

function countsOf(figures: Figures, measure: StandardMeasure): [count: number, all: number] {
  switch (measure) {
    case 'once':
      return [figures.residents - figures.cameAgain, figures.residents];
    case 'records':
      return [figures.withRecord, figures.spoken];
    case 'rated':
      return [figures.ratings.good, figures.ratings.count];
    default: {
      const { kept: count, missed } = figures[measure];
      return [count, count + missed];
    }
  }
}
