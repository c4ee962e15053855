import { expect } from 'chai';
import { Audit } from '../../../services/audit/audit.ts';
import { ConflictError, type Database } from '../../../services/storage/database.ts';
import { eachDatabase } from '../../support/databases.ts';

const by = { id: 'asha', name: 'Asha', department: 'Housing' };
const at = new Date('2026-11-23T09:30:00Z');
const entry = (subject: string) => ({ by, action: 'report.status', subject, before: { status: 'a' }, at });

describe('the audit', () => {
  eachDatabase((open) => {
    let database: Database;
    let audit: Audit;
    beforeEach(async () => {
      database = await open();
      audit = new Audit(database);
    });
    const write = async (count: number) => {
      for (let i = 1; i <= count; i += 1) await audit.commit(entry(`report ${i}`));
    };
    const change = (set: Record<string, string | number>, seq: number) =>
      database.kysely.updateTable('audit_log').set(set).where('seq', '=', seq).execute();

    it('is whole from the beginning, and with every entry', async () => {
      expect(await audit.verify()).to.deep.include({ whole: true, entries: 0 });
      await write(5);
      expect(await audit.verify()).to.deep.include({ whole: true, entries: 5 });
      expect((await audit.list({ page: 1, pageSize: 2 })).map(({ subject }) => subject)).to.deep.equal([
        'report 5',
        'report 4',
      ]);
    });

    for (const [what, value] of Object.entries({
      staff_name: 'Somebody else',
      at: '2026-11-24T09:30:00.000Z',
      action: 'report.open',
      subject: 'report 9',
      before: '{"status":"b"}',
      after: '{}',
      hash: 'x',
    })) {
      it(`names the first entry whose ${what} was altered`, async () => {
        await write(5);
        await change({ [what]: value }, 3);
        expect(await audit.verify()).to.deep.equal({ whole: false, brokenAt: 3, why: 'altered' });
      });
    }

    const days = (count: number) => new Date(at.getTime() + count * 24 * 60 * 60_000);

    it('forgets what was kept long enough, and the rest is whole from there', async () => {
      await write(5);
      await audit.commit({ ...entry('report 6'), at: days(10) });
      expect(await audit.prune(days(-1), days(20)), 'nothing is old enough').to.equal(0);
      expect(await audit.prune(days(5), days(20))).to.equal(5);
      expect(await audit.verify()).to.deep.include({ whole: true, entries: 7, prunedTo: 5 });
      expect((await audit.list({ page: 1, pageSize: 9 })).map(({ subject }) => subject)).to.deep.equal([
        'audit',
        'report 6',
      ]);
      expect(await audit.prune(days(15), days(30)), 'again').to.equal(1);
      expect(await audit.verify()).to.deep.include({ whole: true, entries: 8, prunedTo: 6 });
      await write(1);
      expect(await audit.verify()).to.deep.include({ whole: true, entries: 9 });
      await database.kysely.deleteFrom('audit_log').where('seq', '=', 8).execute();
      expect((await audit.verify()).whole, 'more was taken out').to.equal(false);
    });

    it('names an entry that was taken out after older ones were forgotten', async () => {
      await write(3);
      await audit.commit({ ...entry('report 4'), at: days(10) });
      await audit.commit({ ...entry('report 5'), at: days(10) });
      await audit.prune(days(5), days(20));
      await database.kysely.deleteFrom('audit_log').where('seq', '=', 4).execute();
      expect(await audit.verify()).to.deep.equal({ whole: false, brokenAt: 4, why: 'missing' });
    });

    it('names an entry that was taken out', async () => {
      await write(5);
      await database.kysely.deleteFrom('audit_log').where('seq', '=', 3).execute();
      expect(await audit.verify()).to.deep.equal({ whole: false, brokenAt: 3, why: 'missing' });
    });

    it('sees two entries that changed places', async () => {
      await write(5);
      await change({ seq: 99 }, 2);
      await change({ seq: 2 }, 3);
      await change({ seq: 3 }, 99);
      expect(await audit.verify()).to.deep.equal({ whole: false, brokenAt: 2, why: 'altered' });
    });

    it('is one chain, whoever writes at the same time', async () => {
      const others = [audit, new Audit(database), new Audit(database)];
      await Promise.all(Array.from({ length: 24 }, (_, i) => others[i % 3]?.commit(entry(`report ${i}`))));
      expect(await audit.verify()).to.deep.include({ whole: true, entries: 24 });
    });

    it('holds nothing of what did not happen, and lets nothing happen that it does not hold', async () => {
      const none = database.kysely.updateTable('service_requests').set({ status: 'fixed' }).where('id', '=', 'nobody');
      const failed = await audit.commit(entry('report 1'), [{ query: none.compile(), expect: 1 }]).catch((e) => e);
      expect(failed).to.be.instanceOf(ConflictError);
      expect(await audit.verify()).to.deep.include({ whole: true, entries: 0 });
      await audit.commit(entry('report 2'));
      expect(await audit.verify()).to.deep.include({ whole: true, entries: 1 });
    });
  });
});
