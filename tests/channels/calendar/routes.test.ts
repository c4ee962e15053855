import { expect } from 'chai';
import { anAppointment, aTime } from '../../support/appointments.ts';
import { openFolder } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';

describe('The calendar file of an appointment', () => {
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let world: StoryWorld;
  before(async () => {
    folder = await openFolder();
    world = await StoryWorld.open(folder.storage);
    await world.reset(new Date('2026-11-23T09:30:00Z'));
  });
  after(async () => {
    await world.close();
    await folder.remove();
  });

  const fetchFile = (id: string): Promise<Response> => fetch(`${world.now.url}/appointments/${id}/calendar.ics`);

  it('says when and where, and not what for or for whom; taken back when it is cancelled', async () => {
    const { appointments, database } = world.now.service;
    const time = aTime({ service: 'housing', way: 'in_person' });
    const made = anAppointment({ time, about: 'My landlord wants me out' });
    await database.commit(appointments.book(made));
    const answer = await fetchFile(made.id);
    expect(answer.headers.get('content-type')).to.equal('text/calendar; charset=utf-8; method=PUBLISH');
    const file = (await answer.text()).replace(/\r\n /g, '');
    expect(file).to.include('SUMMARY:Appointment with Norwich City Council').and.include(made.reference);
    expect(file).to.include('LOCATION:City Hall customer centre').and.include('0344 980 3333');
    expect(file).to.not.match(/landlord|housing|Sam Lee|07700|sam@/i);
    const booked = await appointments.byId(made.id);
    if (!booked) throw new Error('no appointment');
    await database.commit(appointments.cancel(booked, new Date('2026-11-23T09:40:00Z')));
    const cancelled = await fetchFile(made.id);
    expect(cancelled.headers.get('content-type')).to.include('method=CANCEL');
    expect(await cancelled.text())
      .to.include('STATUS:CANCELLED')
      .and.include('SEQUENCE:1');
  });

  it("is in the resident's language, and in English where that has no words", async () => {
    const { appointments, database } = world.now.service;
    for (const [language, summary] of [
      ['pl', 'SUMMARY:Spotkanie: Norwich City Council'],
      ['hu', 'SUMMARY:Appointment with Norwich City Council'],
    ] as const) {
      const made = anAppointment({ language, time: aTime({ key: `planning/phone/${language}` }) });
      await database.commit(appointments.book(made));
      expect((await (await fetchFile(made.id)).text()).replace(/\r\n /g, '')).to.include(summary);
    }
  });

  it('is not there for an id nobody has', async () => {
    for (const id of ['x', '%27%20or%201=1', 'a'.repeat(500)]) expect((await fetchFile(id)).status, id).to.equal(404);
  });
});
