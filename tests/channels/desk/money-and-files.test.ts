import { expect } from 'chai';
import { newConversationId } from '../../../services/conversations/conversation-id.ts';
import { aPayment } from '../../services/payments/payments.ts';
import { anAppointment, aTime } from '../../support/appointments.ts';
import { type DeskBrowser, signedIn } from '../../support/desk.ts';
import { Payer } from '../../support/payer.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { openFolder } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';

describe('what weighs more at the desk', () => {
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let world: StoryWorld;
  let agent: DeskBrowser;
  let supervisor: DeskBrowser;
  before(async () => {
    folder = await openFolder();
    world = await StoryWorld.open(folder.storage);
  });
  beforeEach(async () => {
    await world.reset(new Date('2026-11-23T09:30:00Z'));
    agent = await signedIn(world.now, 'agent');
    supervisor = await signedIn(world.now, 'supervisor');
  });
  after(async () => {
    await world.close();
    await folder.remove();
  });

  const audited = async (action: string) =>
    (await world.now.service.audit.list({ page: 1, pageSize: 50 })).filter((entry) => entry.action === action);

  async function payment(outcome?: 'pays'): Promise<string> {
    const { payments, database } = world.now.service;
    const made = aPayment();
    await database.commit(payments.request(made));
    if (outcome) await new Payer(world.now.url).pay(`/pay/${made.code}`, outcome);
    return made.reference;
  }

  it('takes a pay link back, but not one that was paid', async () => {
    const open = await payment();
    expect(await agent.text(`/desk/records/payments/${open}`))
      .to.include('Take it back')
      .and.include('£45.60');
    expect((await agent.post(`/desk/records/payments/${open}/withdraw`)).status).to.equal(303);
    expect((await world.now.service.payments.byReference(open))?.status).to.equal('withdrawn');
    const paid = await payment('pays');
    expect(await (await agent.post(`/desk/records/payments/${paid}/withdraw`)).text()).to.include(
      'It was paid already',
    );
    expect(await audited('payment.withdraw')).to.have.length(2);
  });

  it('shows what is to be sent back for a collection that was cancelled, until somebody says that it was', async () => {
    const { appointments, database } = world.now.service;
    const time = aTime({ key: 'bulky_waste/kerbside/x', service: 'bulky_waste', way: 'kerbside' });
    const made = anAppointment({ time, pricePence: 2600, details: { payment: 'NOR-7F3K-92' } });
    await database.commit(appointments.book(made));
    const path = `/desk/records/appointments/${made.reference}`;
    const read = async () => appointments.byReference(made.reference);
    const say = async (status: string, note = '') =>
      agent.post(`${path}/status`, { status, note, version: String((await read())?.version) });
    await say('cancelled', 'The lorry broke down');
    expect((await read())?.status).to.equal('refund_due');
    expect(await agent.text(path)).to.include('/desk/records/payments/NOR-7F3K-92');
    expect(await agent.text('/desk/records?kind=appointment&state=open')).to.include(made.reference);
    await say('attended');
    expect((await read())?.status).to.equal('refund_due');
    await say('cancelled');
    expect((await read())?.status).to.equal('cancelled');
    expect(await audited('appointment.refunded')).to.have.length(1);
  });

  it('gives money back: a supervisor, no more than was paid, and the audit knows before it is done', async () => {
    const reference = await payment('pays');
    const path = `/desk/records/payments/${reference}/refund`;
    const give = (browser: DeskBrowser, pounds: string) => browser.post(path, { pounds, reason: 'Paid twice' });
    expect((await give(agent, '5.60')).status).to.equal(403);
    for (const wrong of ['', '0', '-5', '45.61', '1e3', '5.6', '99999999', "5'--"])
      expect((await give(supervisor, wrong)).status, wrong).to.equal(422);
    expect((await give(supervisor, '5.60')).status).to.equal(303);
    expect(await world.now.service.payments.byReference(reference)).to.include({
      status: 'part_refunded',
      refundedPence: 560,
    });
    world.paymentsAreDown = true;
    expect(await (await give(supervisor, '40.00')).text()).to.include('did not do it');
    expect(await audited('payment.refund')).to.have.length(2);
    expect(await audited('payment.refund-refused')).to.have.length(1);
  });

  it('shows nobody the code of a pay link', async () => {
    const reference = await payment();
    const { code } = (await world.now.service.payments.byReference(reference)) ?? {};
    const whole = await agent.text(`/desk/api/payments/${reference}`);
    expect(whole)
      .to.include(reference)
      .and.not.include(code ?? '');
    expect(await agent.text(`/desk/records/payments/${reference}`)).to.not.include(code ?? '');
  });

  it('tells who booked that their appointment is cancelled, and why', async () => {
    const { appointments, database, transcript } = world.now.service;
    const conversationId = newConversationId(world.clock.now());
    const at = world.clock.now().toISOString();
    const row = {
      id: conversationId,
      channel: 'webchat',
      user_id: 'x',
      language: 'en',
      state: '{}',
      started_at: at,
      last_at: at,
    };
    await database.commit([{ query: database.kysely.insertInto('conversations').values(row).compile() }]);
    const made = anAppointment({ conversationId, time: aTime({ service: 'housing', way: 'in_person' }) });
    await database.commit(appointments.book(made));
    const cancel = (note: string) =>
      agent.post(`/desk/records/appointments/${made.reference}/status`, { status: 'cancelled', version: '1', note });
    expect(await (await cancel('')).text()).to.include('Say why, in words for the resident.');
    expect((await cancel('The building is flooded.')).status).to.equal(303);
    await world.catchUp();
    const said = String((await transcript.since(conversationId, 0)).at(-1)?.activity.text);
    expect(said).to.include('We have to cancel your appointment').and.include('The building is flooded.');
    expect(said).to.include('3 December 2026').and.include('0344 980 3333');
    const sent = await database.kysely.selectFrom('contact_messages').select(['kind', 'address']).execute();
    expect(sent).to.deep.equal([{ kind: 'email', address: 'sam@example.org' }]);
  });

  it('takes a list away as a file: a supervisor, with their name in it, nothing of residents, and the audit knows', async () => {
    const { cases, database } = world.now.service;
    for (let i = 0; i < 30; i += 1)
      await database.commit(cases.create(aServiceRequest({ description: '=1+1', contact: { name: 'Sam Lee' } })));
    expect((await agent.get('/desk/records.csv?kind=report')).status).to.equal(403);
    const file = await supervisor.text('/desk/records.csv?kind=report&state=open');
    expect(file.trim().split('\r\n')).to.have.length(31);
    expect(file)
      .to.include('supervisor Adeyemi')
      .and.not.match(/=1|Sam Lee|Alder/);
    const [asked] = await audited('records.export');
    expect(JSON.parse(asked?.after ?? '{}')).to.deep.equal({ kind: 'report', state: 'open' });
    const [sent] = await audited('records.exported');
    expect(JSON.parse(sent?.after ?? '{}')).to.deep.equal({ lines: 30 });
  });
});
