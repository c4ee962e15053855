import type { Server } from 'restify';
import { z } from 'zod';
import type { Counted, Figures, Kept, Rated } from '../../services/insights/insights.ts';
import { addDays } from '../../services/time/calendar-date.ts';
import { londonDate } from '../../services/time/london.ts';
import { type Html, html } from '../http/html.ts';
import type { Reply } from '../http/reply.ts';
import { day, field, table } from './components.ts';
import { csvReply } from './csv.ts';
import { apiRoute, type DeskRequest, deskRoute } from './desk-route.ts';
import type { Guard } from './guard.ts';
import { pageReply } from './layout.ts';
import { languageName, plain } from './names.ts';
import type { DeskParts } from './parts.ts';

const DAYS = 14;
const MOST_DAYS = 92;

const Asked = z.object({
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
});

const HEADS = ['Date', 'Conversations', 'Reports', 'Complaints', 'Appointments', 'Payments'];

const RATED_HEADS = ['Channel', 'Language', 'Ratings', 'Well or very well', 'Average of 5'];

/** Adds the page of measures, its files and its twin in the API. */
export function mountInsights(server: Server, parts: DeskParts, guard: Guard): void {
  const figuresOf = (query: URLSearchParams): Promise<Figures> => {
    const { from, to } = spanOf(Asked.parse(Object.fromEntries(query)), londonDate(parts.now()));
    return parts.insights.figures(from, to, parts.now());
  };
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/insights', needs: 'figures' },
    handle: async (request) => insightsPage(parts, request, await figuresOf(request.query)),
  });
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/insights.csv', needs: 'figures' },
    handle: async ({ query }) => {
      const { from, to, days } = await figuresOf(query);
      return csvReply(`insights-${from}-${to}`, HEADS, days.map(dayCells));
    },
  });
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/ratings.csv', needs: 'figures' },
    handle: async ({ query }) => {
      const { from, to, ratedGroups } = await figuresOf(query);
      const rows = ratedGroups.map(({ channel, language, count, good, average }) => [
        ...[channel, language, count, good, average.toFixed(2)],
      ]);
      return csvReply(`ratings-${from}-${to}`, RATED_HEADS, rows);
    },
  });
  apiRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/insights', needs: 'figures', summary: 'The measures of some days' },
    query: Asked,
    handle: ({ query }) => figuresOf(query),
  });
}

/** The days that were asked for, as far as they make sense. */
function spanOf(asked: z.output<typeof Asked>, today: string): { from: string; to: string } {
  const to = asked.to && asked.to <= today ? asked.to : today;
  const from = asked.from && asked.from <= to ? asked.from : addDays(to, 1 - DAYS);
  const first = addDays(to, 1 - MOST_DAYS);
  return { from: from < first ? first : from, to };
}

const dayCells = (each: Figures['days'][number]): (string | number)[] => [
  ...[each.date, each.conversations, each.reports, each.complaints, each.appointments, each.payments],
];

function insightsPage(parts: DeskParts, { staff, query }: DeskRequest, figures: Figures): Reply {
  const { from, to, days, spoken, withRecord, withoutPerson, residents, cameAgain, handoffs } = figures;
  const asked = new URLSearchParams({ from, to });
  const questions = figures.leftAt.map(([id, count]): [string, number] => [questionOf(parts, id), count]);
  const languages = figures.languages.map(([code, count]): [string, number] => [languageName(parts, code), count]);
  return pageReply({
    title: 'Insights',
    staff,
    body: html`<h1>Insights</h1>
      <form class="filters" method="get" action="/desk/insights">
        ${field({ name: 'from', label: 'From', type: 'date', value: query.get('from') ?? from })}
        ${field({ name: 'to', label: 'To', type: 'date', value: query.get('to') ?? to })}
        <button class="button second" type="submit">Show</button>
      </form>
      <p>${day(from)} to ${day(to)}. <a href="/desk/insights.csv?${asked.toString()}">Get the days as a file (CSV)</a></p>
      <h2>Conversations</h2>
      ${barChart(
        'Conversations by day',
        days.map(({ date, conversations }) => [date.slice(5), conversations]),
      )}
      ${table(
        'By day',
        HEADS,
        days.map((each) => [day(each.date), ...dayCells(each).slice(1).map(String)]),
      )}
      ${table(
        'What came of them',
        ['What', 'How many', 'Share'],
        [
          share('Conversations in which the resident said something', spoken, spoken),
          share('Something was reported, booked, complained about or paid', withRecord, spoken),
          share('Nobody of staff was asked for', withoutPerson, spoken),
          share('Residents who came more than once', cameAgain, residents),
        ],
      )}
      <h2>Asking for a person</h2>
      ${table(
        'How it went',
        ['What', 'How many', 'Share'],
        [share('Asked for a person', handoffs.asked, spoken), share('Somebody came', handoffs.helped, handoffs.asked)],
      )}
      ${handoffs.medianWait === undefined ? '' : html`<p>Half of them waited ${handoffs.medianWait === 1 ? 'a minute' : `${handoffs.medianWait} minutes`} or less.</p>`}
      ${countTable(
        'How it ended',
        'Code',
        handoffs.codes.map(([code, count]) => [plain(code), count]),
      )}
      <h2>Deadlines</h2>
      ${table(
        'Kept and missed',
        ['What', 'Kept', 'Missed', 'Share kept'],
        [
          keptRow('Reports closed by the date first promised', figures.reports),
          keptRow('Complaints acknowledged in time', figures.acknowledgements),
          keptRow('Complaints answered in time', figures.answers),
        ],
      )}
      <h2>How residents say it went</h2>
      <p>Asked at goodbye, once. <a href="/desk/ratings.csv?${asked.toString()}">Get them as a file (CSV)</a></p>
      ${table(
        'Ratings by channel and language',
        RATED_HEADS,
        [
          ...figures.ratedGroups.map((each) => [
            ...[plain(each.channel), languageName(parts, each.language), ...ratedCells(each)],
          ]),
          ['All', 'All', ...ratedCells(figures.ratings)],
        ],
        'None yet',
      )}
      <h2>Where they were left</h2>
      ${countTable('Last question, where no answer came', 'Question', questions)}
      <h2>Channels and languages</h2>
      ${countTable(
        'Channels',
        'Channel',
        figures.channels.map(([code, count]) => [plain(code), count]),
      )}
      ${countTable('Languages', 'Language', languages)}`,
  });
}

/** A question in its words; its id where they hold a value. */
function questionOf({ words }: DeskParts, id: string): string {
  const said = words.has(id) ? words.say(id, {}, 'en').replaceAll(/\s+/g, ' ') : '';
  return said && !said.includes('{') ? said : plain(id);
}

function countTable(caption: string, head: string, counted: Counted): Html {
  const all = counted.reduce((sum, [, count]) => sum + count, 0);
  return table(
    caption,
    [head, 'How many', 'Share'],
    counted.map(([name, count]) => share(name, count, all)),
  );
}

const share = (name: string, count: number, all: number): string[] => [name, String(count), percent(count, all)];

const ratedCells = ({ count, good, average }: Rated): string[] => [
  ...[String(count), percent(good, count), count === 0 ? 'None yet' : average.toFixed(1)],
];

const keptRow = (name: string, { kept, missed }: Kept): string[] => [
  ...[name, String(kept), String(missed), percent(kept, kept + missed)],
];

/** A share in words; nothing where there is nothing to share. */
export function percent(count: number, all: number): string {
  return all === 0 ? 'None yet' : `${Math.round((100 * count) / all)} %`;
}

const BAR = { width: 640, height: 140, foot: 18 };

/** Bars, for the eye; the table beside says the same. */
function barChart(title: string, bars: readonly [string, number][]): Html {
  const most = Math.max(1, ...bars.map(([, count]) => count));
  const step = BAR.width / Math.max(1, bars.length);
  const every = Math.ceil(bars.length / 14);
  const rects = bars.map(([name, count], i) => {
    const height = Math.round(((BAR.height - BAR.foot - 14) * count) / most);
    const [x, y] = [Math.round(i * step + step * 0.15), BAR.height - BAR.foot - height];
    const label =
      i % every === 0
        ? html`<text x="${String(x)}" y="${String(BAR.height - 4)}">${name}</text><text x="${String(x)}" y="${String(y - 3)}">${String(count)}</text>`
        : '';
    return html`<rect x="${String(x)}" y="${String(y)}" width="${String(Math.max(1, Math.round(step * 0.7)))}" height="${String(height)}"></rect>${label}`;
  });
  return html`<svg class="chart" role="img" aria-label="${title}; the table below says the same" viewBox="0 0 ${String(BAR.width)} ${String(BAR.height)}">${rects}</svg>`;
}
