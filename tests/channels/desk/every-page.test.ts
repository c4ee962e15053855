import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { mountDesk } from '../../../channels/desk/routes.ts';
import { createHttpServer, routesOf } from '../../../channels/http-server.ts';
import { expectAccessible } from '../../journeys/support/axe.ts';
import { watch } from '../../journeys/support/wrongs.ts';
import { aPayment } from '../../services/payments/payments.ts';
import { anAppointment, aTime } from '../../support/appointments.ts';
import { launchChromium } from '../../support/chromium.ts';
import { aComplaint } from '../../support/complaints.ts';
import { type DeskBrowser, signedIn } from '../../support/desk.ts';
import { anEnquiry } from '../../support/enquiries.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { openFolder } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';
import { WebchatWire } from '../../support/webchat-wire.ts';

/** What is no page: files, pictures, data. */
const NO_PAGE = /^\/desk\/(?:api|assets|photos)\/|\.csv$/;
/** A screen of 1,280 points at 200 %. */
const TWICE_AS_LARGE = { width: 640, height: 480 };
const NASTY = '<b>nasty</b> "\' \u202Eeht \u05D0\u05D1';

describe('every page of the desk, with nothing, with something and with something wrong', function () {
  this.timeout(400_000);
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let world: StoryWorld;
  let chromium: Browser;
  let context: BrowserContext;
  let page: Page;
  let wrongs: string[];
  let staff: DeskBrowser;
  let pages: string[];
  let forms: string[];
  before(async () => {
    folder = await openFolder();
    world = await StoryWorld.open(folder.storage);
    chromium = await launchChromium();
    const { service } = world.now;
    const server = createHttpServer({ trustedOrigins: [], log: service.log });
    mountDesk(server, { ...service, publicBaseUrl: world.now.url, now: () => service.clock.now() });
    const all = routesOf(server).filter(({ path }) => !NO_PAGE.test(path));
    const of = (method: string) => all.filter((route) => route.method === method).map(({ path }) => path);
    [pages, forms] = [of('GET'), of('POST')];
  });
  beforeEach(async () => {
    await world.reset(new Date('2026-11-23T12:00:00Z'));
    staff = await signedIn(world.now, 'administrator');
    context = await chromium.newContext({ viewport: TWICE_AS_LARGE });
    wrongs = watch(context);
    // A session belongs to one browser: Chromium gets its own.
    await enter((await signedIn(world.now, 'administrator')).cookies.get('desk') ?? '');
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    // The browser notes each refusal, which here is on purpose.
    expect(wrongs.filter((wrong) => !/status of 4\d\d/.test(wrong))).to.deep.equal([]);
  });
  after(async () => {
    await chromium.close();
    await world.close();
    await folder.remove();
  });

  const enter = (token: string) =>
    context.addCookies([{ name: 'desk', value: token, url: world.now.url, httpOnly: true, sameSite: 'Strict' }]);
  const look = async (path: string): Promise<void> => {
    await page.goto(new URL(path, world.now.url).href);
    await expectAccessible(page).catch((error: Error) => {
      throw new Error(`${path}: ${error.message}`, { cause: error });
    });
    if (!/sign-in|sign-out|nothing/.test(path))
      expect(new URL(page.url()).pathname, 'signed out').to.not.include('sign-in');
    // Whoever uses the keyboard can go past the menu, and sees where they are.
    expect(await page.locator('main h1').count(), path).to.equal(1);
    expect(await page.title(), path).to.match(/ – The desk$/);
  };

  it('with nothing to show', async () => {
    for (const path of pages.filter((each) => !each.includes(':'))) await look(path);
    for (const kind of ['report', 'complaint', 'appointment', 'payment', 'enquiry'])
      for (const state of ['open', 'late']) await look(`/desk/records?kind=${kind}&state=${state}&search=nothing`);
    await look('/desk/queue?team=housing&language=pl&fitting=yes&page=3');
    await look('/desk/insights?from=2020-01-01&to=2020-01-02');
  });

  it('with something to show', async () => {
    const full = await fill();
    const seen = new Set<string>();
    for (const [path, examples] of Object.entries(full)) {
      expect(pages, `${path} is no page`).to.include(path);
      for (const example of examples) await look(example);
      seen.add(path);
    }
    for (const stage of ['code', 'set-up'] as const) {
      const account = await world.now.service.staff.accounts.byUsername('administrator');
      const { signIn, sessions } = world.now.service.staff;
      const token =
        stage === 'set-up'
          ? (await signIn.beginSetUp(account?.id ?? '', world.clock.now())).token
          : await sessions.begin(account?.id ?? '', stage, world.clock.now());
      await enter(token);
      await look('/desk/sign-in/code');
    }
    seen.add('/desk/sign-in/code');
    await context.clearCookies();
    await look('/desk/sign-in');
    await look('/desk/sign-in?next=/desk/queue');
    seen.add('/desk/sign-in');
    expect(pages.filter((path) => !seen.has(path)).sort(), 'pages nobody has looked at').to.deep.equal([]);
  });

  it('with nothing where something is asked for, and where there is no page', async () => {
    await fill();
    for (const path of pages.filter((each) => each.includes(':')))
      await look(path.replaceAll(/:\w+/g, 'nothing-of-the-kind'));
    await look('/desk/nothing');
    await context.clearCookies();
    await look('/desk/nothing');
  });

  it('with a form that was sent empty, or by who may not', async () => {
    const full = await fill();
    // Nothing that ends the session in the middle.
    const tried = forms.filter((path) => !/sign-out|sign-in|\/account\/codes|\/release|\/queue\/next/.test(path));
    const examples = Object.values(full).flat();
    for (const path of tried) {
      const filled = filledForm(path, examples, full);
      await page.goto(new URL('/desk/account', world.now.url).href);
      const csrf = await page.locator('input[name=csrf]').first().inputValue();
      await Promise.all([
        page.waitForEvent('load'),
        page.evaluate(`{
          const form = document.createElement('form');
          Object.assign(form, { method: 'post', action: ${JSON.stringify(filled)} });
          const input = document.createElement('input');
          Object.assign(input, { name: 'csrf', value: ${JSON.stringify(csrf)} });
          form.append(input);
          document.body.append(form);
          form.submit();
        }`),
      ]).catch((error: Error) => {
        throw new Error(`${filled}: ${error.message}`, { cause: error });
      });
      await expectAccessible(page).catch((error: Error) => {
        throw new Error(`${filled}: ${error.message}`, { cause: error });
      });
      expect(await page.locator('main h1').count(), filled).to.equal(1);
      expect(page.url(), filled).to.not.include('sign-in');
    }
  });

  /** The address a form is sent to: of what is there, where a page of the same beginning is known. */
  function filledForm(path: string, examples: readonly string[], full: Record<string, string[]>): string {
    const [beginning = ''] = path.split('/:');
    const known = examples.find((each) => each.startsWith(`${beginning}/`))?.slice(beginning.length + 1);
    const [id = 'nothing-of-the-kind'] = (known ?? full[beginning]?.[0]?.split('/').at(-1) ?? '').split(/[/?]/);
    return path.replace(/:\w+/, id || 'nothing-of-the-kind');
  }

  /** A world with something on every page. @returns addresses of each page, by its route */
  async function fill(): Promise<Record<string, string[]>> {
    const { service } = world.now;
    const { cases, complaints, appointments, payments, enquiries, database, unanswered, handoffs } = service;
    const contact = { name: NASTY, phone: '+447700900123', email: 'sam@example.org' };
    const report = aServiceRequest({ description: NASTY, address: NASTY, contact });
    const complaint = aComplaint({ story: NASTY, contact });
    const appointment = anAppointment({ about: NASTY, contact, time: aTime({ service: 'housing', way: 'in_person' }) });
    const payment = aPayment();
    const enquiry = anEnquiry({ kind: 'privacy', subject: 'see', text: NASTY, person: NASTY, contact });
    await database.commit(cases.create(report));
    await database.commit(complaints.create(complaint));
    await database.commit(appointments.book(appointment));
    await database.commit(payments.request(payment));
    await database.commit(enquiries.create(enquiry));
    for (let i = 0; i < 30; i += 1) await database.commit(cases.create(aServiceRequest({ description: NASTY })));
    const guesses = [{ label: 'intents.ReportIssue', score: 0.4 }];
    const missed = { text: NASTY, language: 'pl', channel: 'webchat', guesses, at: world.clock.now() };
    await database.commit([unanswered.keep(missed)]);
    const ids: string[] = [];
    for (const text of ['I want to talk to a person', 'Chcę porozmawiać z człowiekiem', 'I want to kill myself']) {
      const wire = new WebchatWire(() => world.now.url);
      await wire.open('en');
      await wire.send({ key: `message-${text.length}`, text: NASTY });
      await wire.send({ key: `message-2-${text.length}`, text });
      await world.quiet(wire.conversationId);
      ids.push((await handoffs.openIn(wire.conversationId))?.id ?? '');
    }
    const [mine = '', over = '', waiting = ''] = ids;
    await staff.call('POST', `/desk/api/handoffs/${mine}/take`, {});
    await staff.call('POST', `/desk/api/handoffs/${mine}/messages`, { key: 'key-number-1', text: NASTY });
    await staff.call('POST', `/desk/api/handoffs/${mine}/notes`, { text: NASTY });
    await staff.call('POST', `/desk/api/handoffs/${over}/take`, {});
    await staff.call('POST', `/desk/api/handoffs/${over}/close`, { code: 'resolved' });
    const other = await signedIn(world.now, 'agent');
    await other.call('PUT', '/desk/api/session/skills', { languages: ['pl'], teams: ['housing'] });
    await staff.call('PUT', '/desk/api/session/skills', { languages: ['pl'], teams: ['customer'] });
    const { id: person = '' } = (await service.staff.accounts.byUsername('agent')) ?? {};
    const link = await service.staff.accounts.firstRun(world.clock.now());
    const invited = { name: NASTY, department: 'Housing', role: 'agent' } as const;
    const by = { id: 'test', name: 'Test', department: 'Tests' };
    const token = link ?? (await service.staff.accounts.invite(invited, by, world.clock.now()));
    return {
      '/desk': ['/desk'],
      '/desk/account': ['/desk/account'],
      '/desk/people': ['/desk/people'],
      '/desk/people/:id': [`/desk/people/${person}`],
      '/desk/queue': ['/desk/queue', '/desk/queue?fitting=yes'],
      '/desk/conversations/:id': [mine, `${mine}?before=4`, waiting, over].map((each) => `/desk/conversations/${each}`),
      '/desk/conversations': ['/desk/conversations', '/desk/conversations?state=all&search=none'],
      '/desk/records': ['/desk/records', '/desk/records?kind=complaint', '/desk/records?state=all&page=2'],
      '/desk/records/reports/:reference': [`/desk/records/reports/${report.reference}`],
      '/desk/records/complaints/:reference': [`/desk/records/complaints/${complaint.reference}`],
      '/desk/records/appointments/:reference': [`/desk/records/appointments/${appointment.reference}`],
      '/desk/records/payments/:reference': [`/desk/records/payments/${payment.reference}`],
      '/desk/records/enquiries/:reference': [`/desk/records/enquiries/${enquiry.reference}`],
      '/desk/insights': ['/desk/insights'],
      '/desk/content': ['/desk/content'],
      '/desk/answers': ['/desk/answers'],
      '/desk/answers/:key': ['/desk/answers/blue-badge'],
      '/desk/wording': ['/desk/wording', '/desk/wording?language=ar'],
      '/desk/wording/:key': ['/desk/wording/en~assistant-greeting'],
      '/desk/samples': ['/desk/samples'],
      '/desk/samples/:key': ['/desk/samples/en~intents.Greeting'],
      '/desk/unanswered': ['/desk/unanswered'],
      '/desk/audit': ['/desk/audit'],
      '/desk/sign-out': ['/desk/sign-out'],
      '/desk/join/:token': [`/desk/join/${token}`],
    };
  }
});
