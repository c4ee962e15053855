import { expect } from 'chai';
import { reserveAndAsk } from '../../services/appointments/paid-appointments.ts';
import { aPayment } from '../services/payments/payments.ts';
import { anAppointment } from '../support/appointments.ts';
import { Payer } from '../support/payer.ts';
import { eachStorage } from '../support/storages.ts';
import { StoryWorld } from '../support/story-world.ts';

const NOW = new Date('2026-11-23T09:30:00Z');

describe('an appointment that is paid for first', function () {
  this.timeout(60_000);
  eachStorage((storage) => {
    let world: StoryWorld;
    before(async () => {
      world = await StoryWorld.open(storage(), 2);
    });
    beforeEach(() => world.reset(NOW));
    after(() => world.close());

    async function reserved() {
      const { appointments, database } = world.now.service;
      const [time] = await appointments.free({ service: 'bulky_waste', way: 'kerbside' }, NOW);
      if (!time) throw new Error('no free day');
      const appointment = anAppointment({ time, pricePence: 2600 });
      const payment = aPayment({
        payType: 'bulky_waste',
        account: appointment.reference,
        amountPence: 2600,
        expiresAt: '2026-11-23T10:30:00.000Z',
      });
      await database.commit(reserveAndAsk(world.now.service, appointment, payment));
      return { appointment, payment };
    }
    const statusOf = async (id: string) => (await world.now.service.appointments.byId(id))?.status;
    const told = async () => {
      const rows = await world.now.service.database.kysely.selectFrom('notices').select('message').execute();
      return rows.map(({ message }) => JSON.parse(message).values.news.message);
    };
    const pay = async (code: string) => {
      await new Payer(world.now.url).pay(`/pay/${code}`, 'pays');
      await world.now.service.payments.settled();
    };

    it('is booked once and told once, whatever process hears of the payment', async () => {
      const { appointment, payment } = await reserved();
      await pay(payment.code);
      expect(await statusOf(appointment.id), 'before the job').to.equal('unpaid');
      world.next();
      await world.now.service.payments.look(payment.code);
      await world.catchUp();
      expect(await statusOf(appointment.id)).to.equal('booked');
      world.clock.set(new Date('2026-11-23T12:00:00Z'));
      await world.catchUp();
      expect(await statusOf(appointment.id), 'after its time to pay').to.equal('booked');
      expect(await told()).to.deep.equal(['appointment-paid']);
    });

    it('is not booked when the money comes after its time is gone: they are told, and so is whoever looks after it', async () => {
      const { appointment, payment } = await reserved();
      const { appointments, database } = world.now.service;
      const unpaid = await appointments.byId(appointment.id);
      if (!unpaid) throw new Error('nothing is kept');
      await database.commit(appointments.lapse(unpaid, NOW));
      await pay(payment.code);
      await world.catchUp();
      expect(await statusOf(appointment.id)).to.equal('lapsed');
      expect(await told()).to.deep.equal(['appointment-paid-too-late']);
      expect(world.logged.join('')).to.include('it is to be sent back').and.not.include(appointment.reference);
    });

    it('waits for the provider when it does not answer at the end of the time', async () => {
      const { appointment, payment } = await reserved();
      await new Payer(world.now.url).goOn(`/pay/${payment.code}`);
      world.paymentsAreDown = true;
      world.clock.set(new Date('2026-11-23T10:50:00Z'));
      await Promise.all([world.now.service.jobRunner.runDue()]);
      expect(await statusOf(appointment.id)).to.equal('unpaid');
    });
  });
});
