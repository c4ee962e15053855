import { expect } from 'chai';
import { createEmbeddedCases } from '../../../services/cases/embedded-cases.ts';
import {
  type Complaint,
  currentStage,
  nextDue,
  type Point,
  standingOf,
} from '../../../services/complaints/complaint.ts';
import { ComplaintRuleError, type Complaints } from '../../../services/complaints/complaints.ts';
import { createEmbeddedComplaints } from '../../../services/complaints/embedded-complaints.ts';
import { mayEscalate } from '../../../services/complaints/rules.ts';
import { ConflictError, type Database, type Statement } from '../../../services/storage/database.ts';
import { aComplaint } from '../../support/complaints.ts';
import { eachDatabase } from '../../support/databases.ts';
import { aServiceRequest } from '../../support/service-requests.ts';
import { norwich } from '../council/norwich.ts';

const day = (date: string): Date => new Date(`${date}T10:00:00Z`);
const ASHA = { name: 'Asha Patel', department: 'Complaints team' };
const BEN = { name: 'Ben Moss', department: 'Housing' };
const DEFINED = [{ text: 'Nobody came on 9 November' }, { text: 'Nobody came on 16 November' }];
const UPHELD: Point[] = DEFINED.map((point) => ({
  ...point,
  decision: 'upheld',
  reasons: 'The visit was not booked.',
}));
const NOT_UPHELD: Point[] = DEFINED.map((point) => ({ ...point, decision: 'not_upheld', reasons: 'We came.' }));
const LEARNING = {
  rootCause: 'not_done' as const,
  change: 'Visits are booked at once',
  owner: 'Repairs',
  dueOn: '2027-01-31',
};

function ruleOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof ComplaintRuleError) return error.code;
    throw error;
  }
  return undefined;
}

describe('embedded complaints', () => {
  eachDatabase((open) => {
    let database: Database;
    let complaints: Complaints;
    beforeEach(async () => {
      database = await open();
      complaints = createEmbeddedComplaints(database.kysely, norwich);
    });

    const read = async (id: string): Promise<Complaint> => {
      const found = await complaints.byId(id);
      if (!found) throw new Error('no complaint');
      return found;
    };
    /** Does something to a complaint, and reads it again. */
    const then = async (complaint: Complaint, act: (complaint: Complaint) => Statement[]): Promise<Complaint> => {
      await database.commit(act(complaint));
      return read(complaint.id);
    };
    const made = async (over: Parameters<typeof aComplaint>[0] = {}): Promise<Complaint> => {
      const complaint = aComplaint(over);
      await database.commit(complaints.create(complaint));
      return read(complaint.id);
    };
    const acknowledged = async (): Promise<Complaint> =>
      then(await made(), (one) =>
        complaints.acknowledge(one, { handler: ASHA, points: DEFINED, at: day('2026-11-24') }),
      );
    const answered = async (points = UPHELD): Promise<Complaint> =>
      then(await acknowledged(), (one) =>
        complaints.answer(one, { points, remedies: ['apology'], actions: [], at: day('2026-12-01') }),
      );
    const atStage2 = async (): Promise<Complaint> =>
      then(await answered(), (one) => complaints.escalate(standingOf(one), { at: day('2026-12-02') }));

    it('gives back what was stored, with the dates of stage 1', async () => {
      const bare = aComplaint({
        affected: 'other',
        consent: 'to_ask',
        happenedOn: '2026-11-16',
        relatedReference: 'NOR-7F3K-92',
      });
      const { contact: _, ...anonymous } = bare;
      await database.commit(complaints.create(anonymous));
      const found = await read(bare.id);
      expect(found).to.deep.include({ ...anonymous, stage: 1, status: 'received', version: 1 });
      expect(found).to.not.have.property('contact');
      expect(currentStage(found)).to.deep.include({ receivedOn: '2026-11-23', aimBy: '2026-11-24', late: false });
      expect(nextDue(found)).to.deep.equal({ what: 'acknowledgement', date: '2026-11-30' });
      expect(await complaints.byReference(bare.reference)).to.deep.equal(found);
      expect(await complaints.byRelated('NOR-7F3K-92')).to.deep.equal([found]);
      expect(await complaints.byReference('NOR-0000-00')).to.equal(undefined);
    });

    it('makes one complaint of an instance, however often it is repeated', async () => {
      const complaint = aComplaint();
      await Promise.all(Array.from({ length: 10 }, () => database.commit(complaints.create(complaint))));
      await database.commit(complaints.create({ ...aComplaint({ id: complaint.id }), story: 'other words' }));
      expect((await read(complaint.id)).story).to.equal(complaint.story);
      expect((await read(complaint.id)).stages).to.have.length(1);
    });

    it('gives no reference twice, to a complaint or a report', async () => {
      const cases = createEmbeddedCases(database.kysely);
      const report = aServiceRequest();
      await database.commit(cases.create(report));
      const clash = await database
        .commit(complaints.create(aComplaint({ reference: report.reference })))
        .catch((error: unknown) => error);
      expect(clash).to.be.instanceOf(ConflictError);
      const complaint = await made();
      const other = await database
        .commit(cases.create(aServiceRequest({ reference: complaint.reference })))
        .catch((error: unknown) => error);
      expect(other).to.be.instanceOf(ConflictError);
    });

    it('counts the answer from the acknowledgement, not from receipt', async () => {
      const one = await acknowledged();
      expect(currentStage(one)).to.deep.include({
        acknowledgedOn: '2026-11-24',
        handler: ASHA,
        respondBy: '2026-12-08',
      });
      expect(nextDue(one)).to.deep.equal({ what: 'answer', date: '2026-12-08' });
    });

    it('is acknowledged at once where the policy says so', async () => {
      const atOnce = { ...norwich, complaints: { ...norwich.complaints, acknowledged_by: 'assistant' as const } };
      const complaint = aComplaint();
      await database.commit(createEmbeddedComplaints(database.kysely, atOnce).create(complaint));
      const one = await read(complaint.id);
      expect(one.status).to.equal('acknowledged');
      expect(nextDue(one)).to.deep.equal({ what: 'answer', date: '2026-12-07' });
    });

    it('is not acknowledged without a name and a department, or without saying what it is', async () => {
      const one = await made();
      const at = day('2026-11-24');
      const by = (name: string, department: string, points = DEFINED) =>
        ruleOf(() => complaints.acknowledge(one, { handler: { name, department }, points, at }));
      expect(by('', 'Housing')).to.equal('handler-unnamed');
      expect(by('Asha', ' ')).to.equal('handler-unnamed');
      expect(by('Asha', 'Housing', [])).to.equal('point-missing');
      expect(by('Asha', 'Housing')).to.equal(undefined);
    });

    it('puts an answer off with a reason, within its days; longer only for a good one', async () => {
      const one = await acknowledged();
      const at = day('2026-12-07');
      const put = (to: string, reason: string, special?: string) =>
        ruleOf(() => complaints.extend(one, { to, reason, at, ...(special ? { special } : {}) }));
      expect(put('2026-12-22', '')).to.equal('reason-missing');
      expect(put('2026-12-08', 'We wait for the contractor')).to.equal('date-wrong');
      expect(put('2026-12-23', 'We wait for the contractor')).to.equal('too-long');
      expect(put('2026-12-23', 'We wait for the contractor', 'The officer is ill')).to.equal(undefined);
      const later = await then(one, (each) => complaints.extend(each, { to: '2026-12-22', reason: 'We wait', at }));
      expect(currentStage(later)).to.deep.include({ extendedTo: '2026-12-22', extensionReason: 'We wait' });
      expect(nextDue(later)?.date).to.equal('2026-12-22');
      // A second time counts from the date first promised, not from the new one.
      expect(ruleOf(() => complaints.extend(later, { to: '2026-12-31', reason: 'Still', at }))).to.equal('too-long');
    });

    it('is answered point by point, with reasons', async () => {
      const one = await acknowledged();
      const rest = { remedies: [], actions: [], at: day('2026-12-01') };
      const [first, second] = UPHELD;
      expect(ruleOf(() => complaints.answer(one, { ...rest, points: DEFINED }))).to.equal('point-missing');
      expect(ruleOf(() => complaints.answer(one, { ...rest, points: first ? [first] : [] }))).to.equal('point-missing');
      const noReason = UPHELD.map((point) => ({ ...point, reasons: '' }));
      expect(ruleOf(() => complaints.answer(one, { ...rest, points: noReason }))).to.equal('reason-missing');
      const loose = [{ what: 'Mend the boiler', owner: '', dueOn: '2026-12-20' }];
      expect(ruleOf(() => complaints.answer(one, { ...rest, points: UPHELD, actions: loose }))).to.equal(
        'point-missing',
      );
      if (!first || !second) throw new Error('two points');
      const points = [first, { ...second, decision: 'not_upheld' as const }];
      const done = await then(one, (each) => complaints.answer(each, { ...rest, points }));
      expect(currentStage(done)).to.deep.include({ decision: 'partly_upheld', answeredOn: '2026-12-01' });
      expect(nextDue(done)).to.equal(undefined);
    });

    it('one that was upheld closes only with what was learned, or with why there is nothing', async () => {
      const one = await answered();
      const at = day('2026-12-02');
      expect(ruleOf(() => complaints.close(one, at))).to.equal('learning-missing');
      for (const change of ['', 'none', 'None because', 'none, because ']) {
        expect(
          ruleOf(() => complaints.learn(one, { ...LEARNING, change, at })),
          change,
        ).to.equal('learning-missing');
      }
      expect(ruleOf(() => complaints.learn(one, { ...LEARNING, dueOn: 'soon', at }))).to.equal('date-wrong');
      expect(
        ruleOf(() => complaints.learn(one, { ...LEARNING, change: 'none, because it was one slip', at })),
      ).to.equal(undefined);
      const learned = await then(one, (each) => complaints.learn(each, { ...LEARNING, at }));
      expect(learned.learning).to.deep.equal(LEARNING);
      expect((await then(learned, (each) => complaints.close(each, at))).status).to.equal('closed');
    });

    it('one that was not upheld closes without', async () => {
      const closed = await then(await answered(NOT_UPHELD), (one) => complaints.close(one, day('2026-12-02')));
      expect(closed.status).to.equal('closed');
    });

    it('goes to stage 2 without a reason, with a clock of its own, and to another person', async () => {
      const two = await atStage2();
      expect(two).to.deep.include({ stage: 2, status: 'received' });
      const stage = currentStage(two);
      expect(stage).to.deep.include({ receivedOn: '2026-12-02', acknowledgeBy: '2026-12-09', late: false });
      expect(stage.points).to.deep.equal([]);
      expect(stage).to.not.have.property('reason');
      const at = day('2026-12-09');
      expect(
        ruleOf(() => complaints.acknowledge(two, { handler: { ...ASHA, name: ' asha patel' }, points: DEFINED, at })),
      ).to.equal('same-person');
      const taken = await then(two, (one) => complaints.acknowledge(one, { handler: BEN, points: DEFINED, at }));
      expect(nextDue(taken)).to.deep.equal({ what: 'answer', date: '2027-01-11' });
    });

    it('goes no further than stage 2', async () => {
      const two = await atStage2();
      expect(ruleOf(() => complaints.escalate(standingOf(two), { at: day('2026-12-03') }))).to.equal('not-now');
      const at = day('2026-12-09');
      const taken = await then(two, (one) => complaints.acknowledge(one, { handler: BEN, points: DEFINED, at }));
      const done = await then(taken, (one) =>
        complaints.answer(one, { points: UPHELD, remedies: [], actions: [], at }),
      );
      expect(ruleOf(() => complaints.escalate(standingOf(done), { at }))).to.equal('not-now');
    });

    it('goes to stage 2 unanswered only when a date was missed', async () => {
      const one = await made();
      expect(mayEscalate(standingOf(one), day('2026-11-30'))).to.equal(false);
      expect(ruleOf(() => complaints.escalate(standingOf(one), { at: day('2026-11-30') }))).to.equal('not-now');
      expect(mayEscalate(standingOf(one), day('2026-12-01'))).to.equal(true);
      const two = await then(one, (each) =>
        complaints.escalate(standingOf(each), { reason: 'No answer', at: day('2026-12-01') }),
      );
      expect(currentStage(two).reason).to.equal('No answer');
    });

    it('takes stage 2 after its month as well, marked as late for a person to decide', async () => {
      const inTime = await then(await answered(), (one) =>
        complaints.escalate(standingOf(one), { at: day('2027-01-01') }),
      );
      const late = await then(await answered(), (one) =>
        complaints.escalate(standingOf(one), { at: day('2027-01-02') }),
      );
      expect([currentStage(inTime).late, currentStage(late).late]).to.deep.equal([false, true]);
    });

    it('folds a new point in until stage 1 is answered', async () => {
      const point = { text: 'And nobody rang', at: day('2026-11-25') };
      const more = await then(await acknowledged(), (one) => complaints.addPoint(one, point));
      expect(currentStage(more).points.map(({ text }) => text)).to.include('And nobody rang');
      const done = await answered();
      expect(ruleOf(() => complaints.addPoint(done, point))).to.equal('not-now');
      const two = await atStage2();
      expect(ruleOf(() => complaints.addPoint(two, point))).to.equal('not-now');
    });

    it('is refused by a person, with a reason, and never after its answer', async () => {
      const one = await made({ rule: 'parking_ticket' });
      const at = day('2026-11-24');
      expect(ruleOf(() => complaints.refuse(one, { reason: ' ', at }))).to.equal('reason-missing');
      const refused = await then(one, (each) => complaints.refuse(each, { reason: 'There is an appeal', at }));
      expect(refused).to.deep.include({ status: 'refused', refusal: 'There is an appeal' });
      const done = await answered();
      expect(ruleOf(() => complaints.refuse(done, { reason: 'x', at }))).to.equal('not-now');
    });

    it('fails when it has changed since it was read, and writes nothing', async () => {
      const one = await acknowledged();
      const at = day('2026-12-01');
      const acts = [
        complaints.extend(one, { to: '2026-12-20', reason: 'We wait', at }),
        complaints.answer(one, { points: UPHELD, remedies: [], actions: [], at }),
        complaints.withdraw(one, at),
      ];
      const outcomes = await Promise.allSettled(acts.map((statements) => database.commit(statements)));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(outcome.reason).to.be.instanceOf(ConflictError);
      }
      expect((await read(one.id)).version).to.equal(one.version + 1);
    });

    it('keeps adjustments by phone and email, in any case of letters; none said takes none away', async () => {
      await made({ adjustments: ['large_print', 'no_calls'] });
      await made({ adjustments: [] });
      for (const contact of [{ phone: '+447700900123' }, { email: 'sam@EXAMPLE.org' }]) {
        expect((await complaints.adjustments(contact))?.codes).to.deep.equal(['large_print', 'no_calls']);
      }
      expect(await complaints.adjustments({ phone: '+447700900999' })).to.equal(undefined);
      expect(await complaints.adjustments({ name: 'Sam Lee' })).to.equal(undefined);
    });

    it('finds what is due, the most pressing first, and nothing that is done', async () => {
      const waiting = await made({ receivedAt: '2026-11-20T10:00:00.000Z' });
      const soon = await acknowledged();
      await answered();
      expect((await complaints.due('2026-12-08', 10)).map(({ id }) => id)).to.deep.equal([waiting.id, soon.id]);
      expect(await complaints.due('2026-11-26', 10)).to.deep.equal([]);
    });
  });
});
