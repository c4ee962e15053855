import { expect } from 'chai';
import { appointmentChangeJourney, appointmentJourney } from '../../dialogs/appointment.ts';
import type { Lookups } from '../../dialogs/journey.ts';
import type { Appointment, FreeTime } from '../../services/appointments/appointments.ts';
import { newReference } from '../../services/reference.ts';
import { anAppointment, aTime } from '../support/appointments.ts';
import { contextOf, type Said, Talk } from './support/talk.ts';

const HOURS = ['09:00', '09:45', '10:30', '11:15'];
const TIMES = HOURS.map((from) =>
  aTime({
    key: `housing/phone/2026-12-03T${from}`,
    slots: [`housing/phone/2026-12-03T${from}`],
    service: 'housing',
    from,
  }),
);
const BOOKS: Said = { intent: 'BookAppointment', entities: { appointment_service: 'housing', date: '2026-12-03' } };
const CONTACT: Said = { entities: { phone: '+447700900123', person_name: 'Sam Lee' } };
const REFERENCE = newReference('NOR', () => 5);

/** A talk in which the free times are what `free` holds at the moment. */
function talkWith(free: { times: FreeTime[] }, lookups: Partial<Lookups> = {}): Talk {
  return new Talk(appointmentJourney(), contextOf({ freeTimes: async () => free.times, ...lookups }));
}

async function toTimes(talk: Talk): Promise<void> {
  await talk.say('Book an appointment with housing on 3 December', BOOKS);
  await talk.press('phone');
  await talk.say('skip');
  await talk.press('no');
}

async function toReadBack(talk: Talk): Promise<void> {
  await toTimes(talk);
  await talk.press(TIMES[1]?.key ?? '');
  await talk.say('Sam Lee 07700 900123', CONTACT);
}

describe('Booking an appointment', () => {
  it('keeps the time chosen in the same turn, for this form alone, and once', async () => {
    const talk = talkWith({ times: TIMES });
    await toReadBack(talk);
    const holds = talk.effects.filter(({ kind }) => kind === 'hold-appointment-time');
    expect(holds).to.deep.equal([{ kind: 'hold-appointment-time', time: TIMES[1], holder: 'id-1' }]);
    await talk.say('yes', { intent: 'Yes' });
    const booking = talk.effects.at(-1);
    if (booking?.kind !== 'book-appointment') throw new Error('nothing was booked');
    expect(booking.appointment).to.deep.include({ id: 'id-1', time: TIMES[1] });
  });

  it('offers others when somebody takes the time while it is being chosen', async () => {
    const free = { times: TIMES };
    const talk = talkWith(free);
    await toTimes(talk);
    free.times = TIMES.slice(2);
    const said = await talk.press(TIMES[1]?.key ?? '');
    expect(said).to.include('Somebody has just taken that time').and.include('10:30am').and.not.include('9:45am');
    expect(talk.effects).to.deep.equal([]);
  });

  it('offers others when the time is gone at the yes, and keeps all other answers', async () => {
    const free = { times: TIMES };
    const talk = talkWith(free);
    await toReadBack(talk);
    free.times = TIMES.slice(2);
    expect(await talk.say('yes', { intent: 'Yes' })).to.include('Somebody has just taken that time');
    expect(talk.effects.map(({ kind }) => kind)).to.not.include('book-appointment');
    expect(talk.asked).to.equal('time');
    await talk.press(TIMES[2]?.key ?? '');
    expect(talk.asked).to.match(/^confirm-/);
    await talk.say('yes', { intent: 'Yes' });
    expect(talk.last.outcome).to.equal('done');
  });

  it('books the seat that is free at the yes, where another one was kept', async () => {
    const free = { times: TIMES };
    const talk = talkWith(free);
    await toReadBack(talk);
    free.times = TIMES.map((time) => ({ ...time, seat: 2 }));
    await talk.say('yes', { intent: 'Yes' });
    const booking = talk.effects.at(-1);
    if (booking?.kind !== 'book-appointment') throw new Error('nothing was booked');
    expect(booking.appointment.time.seat).to.equal(2);
  });

  it('keeps the seat that is free when the time is chosen, where another was offered', async () => {
    const free = { times: TIMES };
    const talk = talkWith(free);
    await toTimes(talk);
    free.times = TIMES.map((time) => ({ ...time, seat: 2 }));
    await talk.press(TIMES[1]?.key ?? '');
    await talk.say('Sam Lee 07700 900123', CONTACT);
    await talk.say('yes', { intent: 'Yes' });
    const seats = talk.effects.map((effect) =>
      effect.kind === 'book-appointment'
        ? effect.appointment.time.seat
        : effect.kind === 'hold-appointment-time' && effect.time.seat,
    );
    expect(seats).to.deep.equal([2, 2]);
  });

  it('looks again when what it is for is changed', async () => {
    const asked: string[] = [];
    const freeTimes: Lookups['freeTimes'] = async ({ way }) => {
      asked.push(way);
      return TIMES;
    };
    const talk = talkWith({ times: TIMES }, { freeTimes });
    await toTimes(talk);
    await talk.press({ form: 'id-1', field: 'way', value: 'in_person' });
    expect(asked).to.deep.equal(['phone', 'in_person']);
    expect(talk.fact('time')).to.equal(undefined);
  });

  it('says so when nothing is free, and who can help', async () => {
    const talk = talkWith({ times: [] });
    await toTimes(talk);
    expect(talk.last.messages.map(({ id }) => id)).to.include('appointment-none-free');
    await talk.say('any day will do');
    await talk.say('any day will do');
    await talk.say('any day will do');
    expect(talk.last.outcome).to.equal('handed-over');
  });

  it('says that there is one already, and refuses nothing', async () => {
    const ownAppointments: Lookups['ownAppointments'] = async () => [
      { reference: 'NOR-OTHER', service: 'planning' },
      { reference: REFERENCE, service: 'housing' },
    ];
    const talk = talkWith({ times: TIMES }, { ownAppointments });
    const said = await talk.say('Book an appointment with housing on 3 December', BOOKS);
    expect(said).to.include(`You have appointment ${REFERENCE} about this already`).and.not.include('OTHER');
    expect(talk.asked).to.equal('way');
  });

  it('begins again at the end of the list', async () => {
    const talk = talkWith({ times: TIMES });
    await toTimes(talk);
    expect(await talk.press('~more')).to.include('11:15am');
    expect(await talk.press('~more'))
      .to.include('9am')
      .and.include('10:30am');
  });
});

describe('Changing an appointment', () => {
  const { at, ...made } = anAppointment({ reference: REFERENCE });
  const appointment: Appointment = {
    ...made,
    ...{ status: 'booked', startsAt: '2026-12-03T13:00:00.000Z', endsAt: '2026-12-03T13:20:00.000Z' },
    ...{ sequence: 0, version: 1, createdAt: at, updatedAt: at },
  };
  const talkAbout = (over: Partial<Appointment> = {}): Talk =>
    new Talk(
      appointmentChangeJourney(),
      contextOf({
        freeTimes: async () => TIMES,
        appointment: async (reference, proof) => {
          if (reference !== REFERENCE) return undefined;
          const view = { id: appointment.id, reference };
          return proof === '+447700900123' ? { ...view, personal: { appointment: { ...appointment, ...over } } } : view;
        },
      }),
    );
  const proved: Said = { entities: { phone: '+447700900123' } };

  it('carries the appointment as it was read', async () => {
    const talk = talkAbout();
    await talk.say(`cancel ${REFERENCE}`, { intent: 'CancelAppointment', entities: { reference: REFERENCE } });
    await talk.say('07700 900123', proved);
    await talk.say('yes', { intent: 'Yes' });
    expect(talk.effects).to.deep.equal([{ kind: 'cancel-appointment', appointment }]);
  });

  it('says nothing of an appointment before it is proved whose it is, nor whether there is one', async () => {
    const [known, unknown] = [talkAbout(), talkAbout()];
    const other = newReference('NOR', () => 7);
    const first = await known.say(`when is ${REFERENCE}`, {
      intent: 'CheckAppointment',
      entities: { reference: REFERENCE },
    });
    expect(first).to.equal(
      await unknown.say(`when is ${other}`, { intent: 'CheckAppointment', entities: { reference: other } }),
    );
    const wrong: Said = { entities: { phone: '+447700900999' } };
    expect(await known.say('07700 900999', wrong)).to.equal(await unknown.say('07700 900999', wrong));
  });

  for (const [what, over, words] of [
    ['is cancelled', { status: 'cancelled' }, 'not open any more'],
    ['is over', { startsAt: '2026-11-20T13:00:00.000Z' }, 'so it cannot be changed'],
  ] as const) {
    it(`changes nothing of one that ${what}`, async () => {
      const talk = talkAbout(over);
      await talk.say(`move ${REFERENCE}`, { intent: 'RearrangeAppointment', entities: { reference: REFERENCE } });
      expect(await talk.say('07700 900123', proved)).to.include(words);
      expect(talk.last).to.deep.include({ state: null, effects: [] });
    });
  }
});
