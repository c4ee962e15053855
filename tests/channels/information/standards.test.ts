import { expect } from 'chai';
import { signedIn } from '../../support/desk.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { openFolder } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';

const MINUTE = 60_000;

describe('what the council promises, and how it is kept', () => {
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let world: StoryWorld;
  before(async () => {
    folder = await openFolder();
    world = await StoryWorld.open(folder.storage);
    await world.reset(new Date('2026-11-23T12:00:00Z'));
  });
  after(async () => {
    await world.close();
    await folder.remove();
  });

  /** Reports closed the day before, so many of them in time. */
  async function close(count: number, inTime: number): Promise<void> {
    const { cases, database } = world.now.service;
    for (let i = 0; i < count; i += 1) {
      const expectedAt = i < inTime ? '2026-11-30T00:00:00.000Z' : '2026-11-20T00:00:00.000Z';
      const made = aServiceRequest({ requestedAt: '2026-11-10T09:00:00.000Z', expectedAt });
      await database.commit(cases.create(made));
      await database.commit(
        cases.changeStatus({ id: made.id, status: 'fixed', note: '=1+1', at: '2026-11-22T09:00:00.000Z' }),
      );
    }
  }
  const page = async () => (await fetch(`${world.now.url}/standards`)).text();

  it('says to who reads another language that it is in English, and that an interpreter is free', async () => {
    for (const path of ['/standards', '/privacy']) {
      const asked = (language: string) =>
        fetch(`${world.now.url}${path}`, { headers: { 'Accept-Language': language } }).then((answer) => answer.text());
      expect(await asked('ar')).to.include('<p class="notice-box" lang="ar" dir="rtl">هذه الصفحة بالإنجليزية فقط');
      expect(await asked('ar')).to.include('<p lang="ar" dir="rtl"><a href="/">');
      expect(await asked('en-GB,pl;q=0.5')).to.not.include('notice-box');
    }
  });

  it('gives a share, but not of so few that it says nothing', async () => {
    expect(await page())
      .to.include('Norwich City Council')
      .and.include('Too few to say yet.')
      .and.not.include('%');
    await close(9, 9);
    world.clock.advance(11 * MINUTE);
    expect(await page()).to.not.include('%');
    await close(3, 0);
    world.clock.advance(11 * MINUTE);
    expect(await page()).to.include('75 % of reports were closed by the first date we gave.');
  });

  it('is counted now and again, however many look', async () => {
    const before = await page();
    await close(4, 0);
    const pages = await Promise.all(Array.from({ length: 20 }, page));
    expect(new Set([before, ...pages]).size).to.equal(1);
  });

  it('stands at the desk day by day, with a file for spreadsheets', async () => {
    const browser = await signedIn(world.now, 'supervisor');
    const shown = await browser.text('/desk/insights?from=2026-11-08&to=2026-11-12');
    expect(shown).to.include('8 Nov 2026').and.include('<svg').and.include('Reports closed by the date first promised');
    const file = await browser.get('/desk/insights.csv?from=2026-11-09&to=2026-11-10');
    expect(file.headers.get('content-disposition')).to.equal(
      'attachment; filename="insights-2026-11-09-2026-11-10.csv"',
    );
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.toString('utf8').replace('\uFEFF', '')).to.equal(
      [
        '"Date","Conversations","Reports","Complaints","Appointments","Payments"',
        ...['"2026-11-09",0,0,0,0,0', '"2026-11-10",0,16,0,0,0', ''],
      ].join('\r\n'),
    );
  });

  it('takes any days that are asked for, as far as they make sense', async () => {
    const browser = await signedIn(world.now, 'supervisor');
    for (const query of [
      'from=x',
      'from=2026-13-45',
      'from=1900-01-01',
      'to=2999-01-01',
      'from=2026-11-23&to=2026-11-01',
    ]) {
      const answer = await browser.get(`/desk/api/insights?${query}`);
      expect(answer.status, query).to.equal(200);
      expect(((await answer.json()) as { days: unknown[] }).days.length, query).to.be.within(1, 92);
    }
  });
});
