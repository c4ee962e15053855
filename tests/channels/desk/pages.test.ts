import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { recordPath } from '../../../channels/desk/records-routes.ts';
import { codeAt } from '../../../services/staff/second-factor.ts';
import type { StaffRole } from '../../../services/staff/staff-member.ts';
import { expectAccessible } from '../../journeys/support/axe.ts';
import { watch } from '../../journeys/support/wrongs.ts';
import { anAppointment, aTime } from '../../support/appointments.ts';
import { launchChromium } from '../../support/chromium.ts';
import { aComplaint } from '../../support/complaints.ts';
import { PASSWORD, signedIn } from '../../support/desk.ts';
import { anEnquiry } from '../../support/enquiries.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { openFolder } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';

const EVIL = '<img src=x onerror="alert(1)"><script>alert(2)</script> "\' \u202Eeht \u05D0\u05D1';

describe('the pages of the desk in a browser', function () {
  this.timeout(180_000);
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let world: StoryWorld;
  let chromium: Browser;
  let context: BrowserContext;
  let page: Page;
  let wrongs: string[];
  before(async () => {
    folder = await openFolder();
    world = await StoryWorld.open(folder.storage);
    chromium = await launchChromium();
  });
  beforeEach(async () => {
    await world.reset(new Date('2026-11-23T12:00:00Z'));
    context = await chromium.newContext({ viewport: { width: 1024, height: 768 } });
    wrongs = watch(context);
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    // The browser notes each refusal of a form, which here is on purpose.
    expect(wrongs.filter((wrong) => !/status of 4\d\d/.test(wrong))).to.deep.equal([]);
  });
  after(async () => {
    await chromium.close();
    await world.close();
    await folder.remove();
  });

  async function enter(role: StaffRole): Promise<void> {
    const { cookies, url } = await signedIn(world.now, role);
    await context.addCookies([
      { name: 'desk', value: cookies.get('desk') ?? '', url, httpOnly: true, sameSite: 'Strict' },
    ]);
  }
  const go = (path: string) => page.goto(new URL(path, world.now.url).href);

  /** Records of every kind, with the worst that a resident can write. */
  async function fill(): Promise<Record<'report' | 'complaint' | 'appointment' | 'enquiry', string>> {
    const { cases, complaints, appointments, enquiries, database } = world.now.service;
    const contact = { name: EVIL, phone: '+447700900123', email: 'sam@example.org' };
    const report = aServiceRequest({ description: EVIL, address: EVIL, contact, attributes: { kind: EVIL } });
    const complaint = aComplaint({ story: EVIL, outcomeWanted: EVIL, contact });
    const appointment = anAppointment({ about: EVIL, contact, time: aTime({ service: 'housing', way: 'in_person' }) });
    await database.commit(cases.create(report));
    await database.commit(complaints.create(complaint));
    const enquiry = anEnquiry({ ...{ kind: 'privacy', subject: 'see', text: EVIL, person: EVIL, contact } });
    await database.commit(appointments.book(appointment));
    await database.commit(enquiries.create(enquiry));
    const { unanswered } = world.now.service;
    const guesses = [{ label: 'intents.ReportIssue', score: 0.4 }];
    const missed = { text: EVIL, language: 'pl', channel: 'webchat', guesses, at: world.clock.now() };
    await database.commit([unanswered.keep(missed), unanswered.keep(missed)]);
    for (let i = 0; i < 30; i += 1) await database.commit(cases.create(aServiceRequest({ description: EVIL })));
    return {
      ...{ report: report.reference, complaint: complaint.reference },
      ...{ appointment: appointment.reference, enquiry: enquiry.reference },
    };
  }

  it('can be used by everybody, in the light and in the dark, small and large, and run nothing a resident wrote', async () => {
    const references = await fill();
    await enter('administrator');
    const paths = [
      ...['/desk', '/desk/records', '/desk/records?kind=complaint', '/desk/records?kind=payment'],
      ...['/desk/records?kind=enquiry', '/desk/insights'],
      ...[
        '/desk/audit',
        '/desk/people',
        '/desk/account',
        ...['/desk/content', '/desk/answers', '/desk/answers/blue-badge', '/desk/wording', '/desk/wording?language=ar'],
        ...['/desk/wording/pl~report-done', '/desk/samples', '/desk/samples/en~intents.Greeting', '/desk/unanswered'],
        '/desk/sign-out',
        '/standards',
        '/desk/records/reports/NOR-0000-00',
      ],
      ...Object.entries(references).map(([kind, reference]) => recordPath(kind as keyof typeof references, reference)),
    ];
    for (const path of paths) {
      await page.setViewportSize({ width: 1024, height: 768 });
      await page.emulateMedia({ colorScheme: 'light' });
      await go(path);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      // As a page of 640 points looks when it is made twice as large.
      await page.setViewportSize({ width: 320, height: 640 });
      await expectAccessible(page);
    }
  });

  it('can be used by everybody also when something is wrong, is only looked at, or is done', async () => {
    const accessible = async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page);
    };
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
    const wrong = () => page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await go('/desk/sign-in');
    await page.getByLabel('Username').fill('nobody');
    await page.getByLabel('Password').fill('wrong');
    await press('Sign in');
    await wrong();
    await accessible();
    await go(`/desk/join/${'x'.repeat(43)}`);
    await accessible();
    await fill();
    await enter('administrator');
    await go('/desk/conversations/no-such-conversation');
    await accessible();
    await go('/desk/content');
    await page.getByLabel('Monday').fill('nine');
    await page.locator('form[action="/desk/content/opening_hours"] button[value=save]').click();
    await wrong();
    await accessible();
    await go('/desk/answers/blue-badge');
    await page.getByLabel('Title').fill('');
    await press('Save: live at once');
    await wrong();
    await accessible();
    await page.getByLabel('Title').fill('Blue Badges');
    await press('See how it reads');
    await page.getByText('It would read:').waitFor();
    await accessible();
    await press('Save: live at once');
    await page.getByText('It is live.').waitFor();
    await accessible();
    await go('/desk/wording/en~assistant-greeting');
    await page.getByLabel('Message').fill('nonsense');
    await press('Save: live at once');
    await wrong();
    await accessible();
    await go('/desk/unanswered');
    await page.getByLabel('What it means').first().selectOption('');
    await press(/^Learn it/);
    await wrong();
    await accessible();
    await press(/^Set aside/);
    await page.getByText('It is set aside.').waitFor();
    await accessible();
  });

  it('lets somebody in by keyboard alone: link, password, code', async () => {
    const token = await world.now.service.staff.accounts.firstRun(world.clock.now());
    await go(`/desk/join/${token}`);
    await expectAccessible(page);
    const type = async (words: string) => {
      await page.keyboard.press('Tab');
      await page.keyboard.type(words);
    };
    await page.keyboard.press('Tab');
    await type('Asha Patel');
    await type('Housing');
    await type('asha');
    await type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your account is ready' }).waitFor();
    await page.getByRole('link', { name: 'Sign in' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('Username').focus();
    await page.keyboard.type('asha');
    await type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Set up your codes' }).waitFor();
    await expectAccessible(page);
    const secret = (await page.locator('.secret').textContent())?.replaceAll(' ', '') ?? '';
    await page.getByLabel('Code').focus();
    await page.keyboard.type(codeAt(secret, world.clock.now()));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hello, Asha Patel' }).waitFor();
    expect(await page.evaluate('Object.keys(localStorage).length + Object.keys(sessionStorage).length')).to.equal(0);
    expect(await page.evaluate('document.cookie'), 'no script sees the session').to.equal('');
  });

  it('says what is wrong where it is wrong, and keeps what was written', async () => {
    const { complaint } = await fill();
    await enter('agent');
    await go(`/desk/records/complaints/${complaint}`);
    await page.getByLabel('What the complaint is').fill('The boiler was not mended.');
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    await page.getByText('It is saved.').waitFor();
    await page.getByLabel('Reasons for point 1').fill('');
    await page.getByLabel('Why it takes longer').fill('We wait for a part.');
    await page.getByRole('button', { name: 'Put it off' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await expectAccessible(page);
    expect(await page.getByLabel('Why it takes longer').inputValue()).to.equal('We wait for a part.');
    await page.getByRole('alert').getByRole('link').first().click();
    expect(await page.evaluate('document.activeElement.id || location.hash.slice(1)')).to.equal('to');
  });

  it('puts an enquiry off and answers it, and shows that it did', async () => {
    const { enquiry } = await fill();
    await enter('agent');
    await go(`/desk/records?search=${enquiry}`);
    await page.getByText('It is not proven who asks.').waitFor();
    await page.getByRole('button', { name: 'Put it off' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await expectAccessible(page);
    await page.getByLabel('New date').fill('2026-12-21');
    await page.getByLabel('Why it takes longer').fill('There is much of it.');
    await page.getByRole('button', { name: 'Put it off' }).click();
    await page.getByText('It is saved.').waitFor();
    await page.getByLabel('Your answer').fill('It is in the post, signed for.');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await page.getByText('It is saved.').waitFor();
    expect(await page.getByRole('table', { name: 'History' }).textContent()).to.include('signed for');
    await expectAccessible(page);
  });

  it('changes a report, and shows that it did', async () => {
    const { report } = await fill();
    await enter('agent');
    await go(`/desk/records?search=${report}`);
    await page.getByLabel('Status', { exact: true }).selectOption('fixed');
    await page.getByRole('button', { name: 'Save and tell the resident' }).click();
    await page.getByRole('link', { name: 'Say why, in words for the resident.' }).waitFor();
    await page.getByLabel('Words for the resident').fill('We took it away.');
    await page.getByRole('button', { name: 'Save and tell the resident' }).click();
    await page.getByText('It is saved.').waitFor();
    expect(await page.getByRole('table', { name: 'History' }).textContent()).to.include('We took it away.');
  });

  it('shows nothing to who comes next, also by the back button', async () => {
    await fill();
    await enter('agent');
    await go('/desk/records');
    await page.goto(new URL('/desk/sign-out', world.now.url).href);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: 'Sign in to the desk' }).waitFor();
  });
});
