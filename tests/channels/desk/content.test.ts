import { expect } from 'chai';
import { councilFacts } from '../../../services/council/facts.ts';
import { type DeskBrowser, signedIn } from '../../support/desk.ts';
import { eachStorage } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const HOURS = Object.fromEntries(DAYS.map((name) => [name, '10:00 - 15:00']));

describe('content without code', () => {
  eachStorage((storage) => {
    let world: StoryWorld;
    let browser: DeskBrowser;
    before(async () => {
      world = await StoryWorld.open(storage(), 2);
    });
    beforeEach(async () => {
      await world.reset(new Date('2026-11-23T09:30:00Z'));
      await world.now.service.contentEdits.look();
      browser = await signedIn(world.now, 'editor');
    });
    after(() => world.close());

    const version = (part: 'banner' | 'opening_hours' | 'office_closures') =>
      String(world.now.service.contentEdits.version(part));
    const save = (part: 'banner' | 'opening_hours' | 'office_closures', fields: Record<string, string>) =>
      browser.post(`/desk/content/${part}`, { version: version(part), do: 'save', ...fields });
    /** What a resident is told of the hours by a process. */
    const hours = ({ service } = world.now) =>
      service.words.say('answer-opening_hours', councilFacts(service.council, '2026-11-23'), 'en');
    /** What a resident sees first. */
    async function greeting(): Promise<string[]> {
      const { service } = world.now;
      const id = await service.reception.open({ channel: 'webchat', userId: 'resident', language: 'en' });
      return (await service.transcript.since(id, 0)).map(({ activity }) => String(activity.text));
    }

    it('changes the opening hours, live, in every process, and back', async () => {
      const before = hours();
      const look = await browser.post('/desk/content/opening_hours', { version: '0', do: 'preview', ...HOURS });
      expect(await look.text())
        .to.include('It would read')
        .and.include('10am to 3pm, Monday to Friday');
      expect(hours(), 'only looked at').to.equal(before);
      expect((await save('opening_hours', HOURS)).headers.get('location')).to.include('done=opening_hours');
      expect(hours()).to.include('10am to 3pm, Monday to Friday');
      world.next();
      expect(hours()).to.equal(before);
      await world.now.service.contentEdits.look();
      expect(hours()).to.include('10am to 3pm, Monday to Friday');
      world.next();
      await save('opening_hours', { ...HOURS, friday: '' });
      expect(hours()).to.include('Monday to Thursday');
      const back = await browser.post('/desk/content/opening_hours/back', {
        to: '1',
        version: version('opening_hours'),
      });
      expect(back.status).to.equal(303);
      expect(hours()).to.include('Monday to Friday');
      const page = await browser.text('/desk/content');
      expect(page).to.include('editor Adeyemi, Housing').and.include('In use').and.include('Put back');
      const audit = await world.now.service.audit.list({ page: 1, pageSize: 10 });
      expect(audit.filter(({ action }) => action === 'content.change')).to.have.length(3);
    });

    const WRONG: [
      part: 'banner' | 'opening_hours' | 'office_closures',
      fields: Record<string, string>,
      says: string,
    ][] = [
      ['opening_hours', { ...HOURS, tuesday: '15:00 - 10:00' }, 'expected from before to'],
      ['opening_hours', { ...HOURS, tuesday: 'nine to five' }, 'is no time of day'],
      ['opening_hours', { ...HOURS, tuesday: '09:00' }, 'is no time of day'],
      ['office_closures', { closures: '2026-12-24 16:00 - 2026-12-29 09:00\nChristmas' }, 'Line 2'],
      ['office_closures', { closures: '2026-12-29 09:00 - 2026-12-24 16:00' }, 'expected from before to'],
      ['office_closures', { closures: '2026-02-30 09:00 - 2026-12-24 16:00' }, 'is no date and time'],
      ['banner', { text: 'x'.repeat(301) }, 'use 300 characters or fewer'],
      ['banner', { text: 'Snow', from: 'tomorrow' }, 'is no date and time'],
      ['banner', { text: 'Snow', from: '2026-11-24 09:00', to: '2026-11-23 09:00' }, 'expected from before to'],
    ];
    for (const [part, fields, says] of WRONG) {
      it(`does not put to use what the files could not hold: ${part}, ${says}`, async () => {
        const answer = await save(part, fields);
        expect(answer.status).to.equal(422);
        const page = await answer.text();
        expect(page.toLowerCase()).to.include(says.toLowerCase()).and.include('there is a problem');
        for (const value of Object.values(fields).filter((each) => each.length < 50 && !each.includes('\n')))
          expect(page, 'what was written is kept').to.include(value);
        expect(version(part)).to.equal('0');
      });
    }

    it('shuts the offices: no appointment can be booked then', async () => {
      const { appointments } = world.now.service;
      const on = async (date: string) =>
        (await appointments.free({ service: 'housing', way: 'in_person', from: date, to: date }, world.clock.now()))
          .length;
      expect(await on('2026-12-01')).to.be.greaterThan(0);
      expect((await save('office_closures', { closures: '2026-12-01 00:00 - 2026-12-02 00:00' })).status).to.equal(303);
      expect(await on('2026-12-01')).to.equal(0);
      expect(await on('2026-12-02')).to.be.greaterThan(0);
      await save('office_closures', { closures: '' });
      expect(await on('2026-12-01')).to.be.greaterThan(0);
    });

    it('tells everybody what is urgent, while it is, as words', async () => {
      const text = 'Snow: no bins <b>today</b> & "tomorrow"';
      const home = async () => (await fetch(world.now.url)).text();
      await save('banner', { text, from: '2026-11-23 10:00', to: '2026-11-24 10:00' });
      expect(await home()).not.to.include('Snow');
      world.clock.set(new Date('2026-11-23T10:00:00Z'));
      expect(await home()).to.include('Snow: no bins &#60;b&#62;today&#60;/b&#62; &#38;');
      expect(
        await (await fetch(`${world.now.url}/`, { headers: { 'Accept-Encoding': 'identity' } })).text(),
      ).to.include('Snow');
      world.clock.set(new Date('2026-11-24T10:00:00Z'));
      expect(await home()).not.to.include('Snow');
    });

    it('of two who change the same at once, lets one', async () => {
      const call = (text: string) => browser.call('PUT', '/desk/api/content/banner', { value: { text }, version: 0 });
      const answers = await Promise.all(['One', 'Two', 'Three'].map(call));
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 422, 422]);
      expect(version('banner')).to.equal('1');
      const { parts } = (await (await browser.get('/desk/api/content')).json()) as { parts: { part: string }[] };
      expect(parts.map(({ part }) => part)).to.have.members(['banner', 'opening_hours', 'office_closures']);
    });

    it('takes no part that is none, and no value of another shape', async () => {
      const { status } = await browser.call('PUT', '/desk/api/content/categories', { value: {}, version: 0 });
      expect(status).to.equal(404);
      for (const value of [5, 'x', [], { text: 5 }, { text: 'x', html: '<b>' }, { __proto__: null, text: '' }])
        expect((await browser.call('PUT', '/desk/api/content/banner', { value, version: 0 })).status).to.be.oneOf([
          400, 422,
        ]);
      for (const value of [{}, null, { monday: null }, { ...Object.fromEntries(DAYS.map((name) => [name, 1])) }])
        expect((await browser.call('PUT', '/desk/api/content/opening_hours', { value, version: 0 })).status).to.equal(
          422,
        );
    });

    it('greets who comes with what is urgent first', async () => {
      await save('banner', { text: 'Snow: no bins today.' });
      const [first = ''] = await greeting();
      expect(first).to.equal('Important: Snow: no bins today.');
      await save('banner', { text: '' });
      expect((await greeting())[0]).to.include('Hello');
    });
  });
});
