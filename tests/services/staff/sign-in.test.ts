import { expect } from 'chai';
import { Audit } from '../../../services/audit/audit.ts';
import { codeAt } from '../../../services/staff/second-factor.ts';
import { SESSION_IDLE, SESSION_LONGEST } from '../../../services/staff/sessions.ts';
import { createStaff, type Staff } from '../../../services/staff/staff.ts';
import type { StaffRole } from '../../../services/staff/staff-member.ts';
import type { Database } from '../../../services/storage/database.ts';
import { eachDatabase } from '../../support/databases.ts';

const PASSWORD = 'marmalade tugboat lantern';
const START = Date.parse('2026-11-23T09:30:00Z');
const MINUTE = 60_000;
const after = (ms: number): Date => new Date(START + ms);
const by = { id: 'test', name: 'Test', department: 'Tests' };

describe('signing in', () => {
  eachDatabase((open) => {
    let database: Database;
    let staff: Staff;
    /** The time of the machine, and of apps for codes. */
    let machine: Date;
    beforeEach(async () => {
      database = await open();
      machine = after(0);
      staff = createStaff(database, new Audit(database), undefined, { now: () => machine });
    });

    async function account(username: string, role: StaffRole = 'agent'): Promise<string> {
      const token = await staff.accounts.invite({ name: 'Asha Patel', department: 'Housing', role }, by, after(0));
      const given = { name: '', department: '', username, password: PASSWORD };
      const made = await staff.accounts.accept(token, given, after(0));
      if (!made || 'problems' in made) throw new Error('no account');
      return made.id;
    }
    const signIn = (username: string, password: string, ms = 0, device?: string) =>
      staff.signIn.password({ username, password, device }, after(ms));

    it('lets in who knows the password, whatever case the username is in', async () => {
      const id = await account('asha');
      const came = await signIn(' Asha ', PASSWORD);
      if (came.kind !== 'in') throw new Error(came.kind);
      expect((await staff.sessions.find(came.token, after(0)))?.member).to.deep.equal({
        ...{ id, name: 'Asha Patel', department: 'Housing', role: 'agent', languages: [], teams: [] },
      });
    });

    it('says the same of a wrong password, an unknown name and an account that is shut', async () => {
      const id = await account('asha');
      expect(await signIn('asha', 'wrong')).to.deep.equal({ kind: 'wrong' });
      expect(await signIn('nobody', PASSWORD)).to.deep.equal({ kind: 'wrong' });
      await staff.accounts.change(id, { disabled: true }, by, after(0));
      expect(await signIn('asha', PASSWORD)).to.deep.equal({ kind: 'wrong' });
    });

    it('looks at no more than 10 tries in 15 minutes, of a name that is known or not, one by one or at once', async () => {
      await account('asha');
      for (const name of ['asha', 'nobody']) {
        const kinds = (await Promise.all(Array.from({ length: 14 }, () => signIn(name, 'wrong')))).map(
          ({ kind }) => kind,
        );
        expect(
          kinds.filter((kind) => kind === 'wrong'),
          name,
        ).to.have.length(10);
        expect(
          kinds.filter((kind) => kind === 'wait'),
          name,
        ).to.have.length(4);
      }
      expect((await signIn('asha', PASSWORD, 14 * MINUTE)).kind).to.equal('wait');
      expect((await signIn('asha', PASSWORD, 15 * MINUTE)).kind).to.equal('in');
    });

    it('lets the real one in from a browser they used before, while others guess', async () => {
      await account('asha');
      const before = await signIn('asha', PASSWORD);
      if (before.kind !== 'in') throw new Error(before.kind);
      for (let i = 0; i < 12; i += 1) await signIn('asha', `guess ${i}`, MINUTE);
      expect((await signIn('asha', PASSWORD, MINUTE)).kind).to.equal('wait');
      expect((await signIn('asha', PASSWORD, MINUTE, before.device)).kind).to.equal('in');
      expect((await signIn('asha', PASSWORD, MINUTE, 'a device of nobody')).kind).to.equal('wait');
    });

    it('a right password makes the count begin anew', async () => {
      await account('asha');
      for (let i = 0; i < 9; i += 1) await signIn('asha', 'wrong');
      expect((await signIn('asha', PASSWORD)).kind).to.equal('in');
      expect((await signIn('asha', 'wrong')).kind).to.equal('wrong');
      expect((await signIn('asha', PASSWORD)).kind).to.equal('in');
    });

    it('asks administrators to set up a second factor, and takes each code once', async () => {
      const id = await account('asha', 'administrator');
      const first = await signIn('asha', PASSWORD);
      if (first.kind !== 'set-up') throw new Error(first.kind);
      const setUp = await staff.sessions.find(first.token, after(0));
      const secret = setUp?.totpSecret ?? '';
      if (!setUp) throw new Error('no session');
      expect((await staff.signIn.code(first.token, setUp, '000000', after(0))).kind).to.equal('wrong');
      const done = await staff.signIn.code(first.token, setUp, codeAt(secret, after(0)), after(0));
      if (done.kind !== 'in') throw new Error(done.kind);
      expect(await staff.sessions.find(first.token, after(0)), 'the token before').to.equal(undefined);
      expect((await staff.sessions.find(done.token, after(0)))?.member.id).to.equal(id);

      machine = after(MINUTE);
      const next = await signIn('asha', PASSWORD, MINUTE);
      if (next.kind !== 'code') throw new Error(next.kind);
      const held = await staff.sessions.find(next.token, after(MINUTE));
      if (!held) throw new Error('no session');
      expect((await staff.signIn.code(next.token, held, codeAt(secret, after(0)), after(MINUTE))).kind).to.equal(
        'wrong',
      );
      const code = codeAt(secret, after(MINUTE));
      const both = await Promise.all([1, 2].map(() => staff.signIn.code(next.token, held, code, after(MINUTE))));
      expect(both.map(({ kind }) => kind).sort()).to.deep.equal(['in', 'wrong']);
    });

    it('takes the code that a real app shows, also where a trial plays at another time', async () => {
      await account('asha', 'administrator');
      machine = after(100 * 24 * 60 * MINUTE);
      const first = await signIn('asha', PASSWORD);
      if (first.kind !== 'set-up') throw new Error(first.kind);
      const held = await staff.sessions.find(first.token, after(0));
      if (!held) throw new Error('no session');
      const give = (at: Date) => staff.signIn.code(first.token, held, codeAt(held.totpSecret ?? '', at), after(0));
      expect((await give(after(0))).kind).to.equal('wrong');
      expect((await give(machine)).kind).to.equal('in');
    });

    it('keeps a session to the browser that it was given to', async () => {
      await account('asha');
      const came = await signIn('asha', PASSWORD);
      if (came.kind !== 'in') throw new Error(came.kind);
      const find = (browser: string) => staff.sessions.find(came.token, after(0), { browser });
      expect(await find('Firefox')).not.to.equal(undefined);
      expect(await find('Firefox')).not.to.equal(undefined);
      expect(await find('curl')).to.equal(undefined);
      expect(await find('Firefox'), 'it was stolen: it is over').to.equal(undefined);
    });

    it('ends a session of a page that was left open and only looks for news', async () => {
      await account('asha');
      const came = await signIn('asha', PASSWORD);
      if (came.kind !== 'in') throw new Error(came.kind);
      const find = (ms: number, isPoll: boolean) => staff.sessions.find(came.token, after(ms), { isPoll });
      expect(await find(20 * MINUTE, false)).not.to.equal(undefined);
      for (let ms = 21 * MINUTE; ms <= 50 * MINUTE; ms += MINUTE) expect(await find(ms, true)).not.to.equal(undefined);
      expect(await find(51 * MINUTE, true)).to.equal(undefined);
    });

    it('ends a sign-in after 5 wrong codes', async () => {
      await account('asha', 'administrator');
      const first = await signIn('asha', PASSWORD);
      if (first.kind !== 'set-up') throw new Error(first.kind);
      const held = await staff.sessions.find(first.token, after(0));
      if (!held) throw new Error('no session');
      const kinds: string[] = [];
      for (let i = 0; i < 6; i += 1) kinds.push((await staff.signIn.code(first.token, held, '000000', after(0))).kind);
      expect(kinds).to.deep.equal([...Array(5).fill('wrong'), 'wait']);
      expect(await staff.sessions.find(first.token, after(0))).to.equal(undefined);
    });

    it('ends a session when nothing is done for half an hour, and after 12 hours', async () => {
      await account('asha');
      const came = await signIn('asha', PASSWORD);
      if (came.kind !== 'in') throw new Error(came.kind);
      let ms = 0;
      for (; ms + SESSION_IDLE <= SESSION_LONGEST; ms += SESSION_IDLE)
        expect(await staff.sessions.find(came.token, after(ms)), String(ms)).not.to.equal(undefined);
      expect(await staff.sessions.find(came.token, after(SESSION_LONGEST + 1))).to.equal(undefined);
      const other = await signIn('asha', PASSWORD);
      if (other.kind !== 'in') throw new Error(other.kind);
      expect(await staff.sessions.find(other.token, after(SESSION_IDLE + 1))).to.equal(undefined);
      expect(await staff.sessions.find(other.token, after(0)), 'over is over').to.equal(undefined);
    });

    it('ends every session of somebody whose password, role or leave to come in changes', async () => {
      const id = await account('asha');
      const changes = [
        () => staff.accounts.changePassword(id, { current: PASSWORD, password: 'another tugboat lantern' }, after(0)),
        () => staff.accounts.change(id, { role: 'editor' }, by, after(0)),
        () => staff.accounts.change(id, { disabled: true }, by, after(0)),
      ];
      for (const change of changes) {
        const { token } = await staff.signIn.begin({ id, name: 'Asha', department: 'Housing' }, after(0));
        expect(await staff.sessions.find(token, after(0))).not.to.equal(undefined);
        await change();
        expect(await staff.sessions.find(token, after(0))).to.equal(undefined);
      }
    });

    it('keeps nothing in the database that lets anybody in', async () => {
      await account('asha');
      const invitation = await staff.accounts.invite({ name: 'B', department: 'C', role: 'agent' }, by, after(0));
      const came = await signIn('asha', PASSWORD);
      if (came.kind !== 'in') throw new Error(came.kind);
      const tables = ['staff_accounts', 'staff_invitations', 'staff_sessions', 'staff_devices', 'audit_log'] as const;
      for (const table of tables) {
        const stored = JSON.stringify(await database.kysely.selectFrom(table).selectAll().execute());
        for (const secret of [PASSWORD, invitation, came.token, came.device])
          expect(stored, table).not.to.include(secret);
      }
    });

    describe('a link', () => {
      const given = { name: 'Bo', department: 'Parks', username: 'bowen', password: PASSWORD };

      it('makes one account, however many use it at once', async () => {
        const token = await staff.accounts.invite({ name: 'Bo', department: 'Parks', role: 'agent' }, by, after(0));
        const made = await Promise.all(
          ['bowen', 'bob', 'bobby'].map((username) => staff.accounts.accept(token, { ...given, username }, after(0))),
        );
        expect(made.filter((each) => each && 'id' in each)).to.have.length(1);
        expect(await staff.accounts.list()).to.have.length(1);
      });

      it('is good for a day', async () => {
        const token = await staff.accounts.invite({ name: 'Bo', department: 'Parks', role: 'agent' }, by, after(0));
        expect(await staff.accounts.invitation(token, after(24 * 60 * MINUTE - 1))).to.include({ name: 'Bo' });
        expect(await staff.accounts.invitation(token, after(24 * 60 * MINUTE))).to.equal(undefined);
      });

      it('of the first run is worth nothing once there is an account, and there is none then', async () => {
        const [one, two] = [await staff.accounts.firstRun(after(0)), await staff.accounts.firstRun(after(0))];
        const made = await staff.accounts.accept(one ?? '', given, after(0));
        expect(made).to.have.property('id');
        expect((await staff.accounts.list())[0]).to.include({ role: 'administrator', name: 'Bo' });
        expect(await staff.accounts.accept(two ?? '', { ...given, username: 'eve' }, after(0))).to.equal(undefined);
        expect(await staff.accounts.firstRun(after(0))).to.equal(undefined);
      });

      it('of the first run makes one administrator, also when two are used at once', async () => {
        const tokens = await Promise.all([1, 2, 3].map(() => staff.accounts.firstRun(after(0))));
        await Promise.all(
          tokens.map((token, i) => staff.accounts.accept(token ?? '', { ...given, username: `first${i}` }, after(0))),
        );
        expect(await staff.accounts.list()).to.have.length(1);
      });

      it('refuses a username that somebody has, and weak passwords, and stays good', async () => {
        await account('bowen');
        const token = await staff.accounts.invite({ name: 'Bo', department: 'Parks', role: 'agent' }, by, after(0));
        const refused = await staff.accounts.accept(token, { ...given, password: 'weak' }, after(0));
        expect(refused).to.have.property('problems').with.keys('username', 'password');
        expect(await staff.accounts.accept(token, { ...given, username: 'bowen2' }, after(0))).to.have.property('id');
      });

      it('for a new password ends what was, and asks for new codes', async () => {
        const id = await account('asha');
        const { token: session } = await staff.signIn.begin({ id, name: 'Asha', department: 'Housing' }, after(0));
        const token = (await staff.accounts.reset(id, by, after(0))) ?? '';
        expect(await staff.sessions.find(session, after(0))).to.equal(undefined);
        await staff.accounts.accept(token, { ...given, password: 'another tugboat lantern' }, after(0));
        expect((await signIn('asha', PASSWORD)).kind).to.equal('wrong');
        expect((await signIn('asha', 'another tugboat lantern')).kind).to.equal('in');
      });
    });
  });
});
