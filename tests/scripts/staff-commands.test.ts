import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { Audit } from '../../services/audit/audit.ts';
import { createStaff } from '../../services/staff/staff.ts';
import { openDatabase } from '../../services/storage/open-database.ts';
import { openFolder } from '../support/storages.ts';

const root = join(import.meta.dirname, '..', '..');
const LINK = /^http:\/\/localhost:3978\/desk\/join\/([\w-]{43})\s*$/;

describe('the commands for whoever runs the service', () => {
  let folder: Awaited<ReturnType<typeof openFolder>>;
  beforeEach(async () => {
    folder = await openFolder();
  });
  afterEach(() => folder.remove());

  const run = (script: string, ...given: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const environment = { ...process.env, ...folder.storage, DATABASE_URL: '', PUBLIC_BASE_URL: '', PORT: '' };
      execFile(
        process.execPath,
        [`scripts/${script}.ts`, ...given],
        { cwd: root, env: environment },
        (error, out, err) => resolve({ code: Number(error?.code ?? 0), said: out + err }),
      );
    });

  it('invite somebody by a link, and give a new one to who forgot their password', async () => {
    const invited = await run('staff', 'invite', 'Asha Patel', 'Housing', 'agent');
    expect(invited).to.include({ code: 0 });
    const [, token = ''] = LINK.exec(invited.said) ?? [];
    const database = await openDatabase({ dataDir: folder.storage.DATA_DIR });
    const { accounts } = createStaff(database, new Audit(database));
    const given = { name: '', department: '', username: 'asha', password: 'marmalade tugboat lantern' };
    expect(await accounts.accept(token, given, new Date())).to.have.property('id');
    await database.close();
    expect((await run('staff', 'list')).said).to.include('Asha Patel\tasha\tHousing\tagent');
    expect((await run('staff', 'reset', 'asha')).said).to.match(LINK);
    expect(await run('staff', 'reset', 'nobody')).to.deep.include({ code: 1 });
    expect(await run('staff', 'skills', 'asha', 'languages=pl,ar', 'teams=housing')).to.deep.include({ code: 0 });
    expect((await run('staff', 'list')).said).to.include('pl,ar,housing');
    expect(await run('staff', 'skills', 'asha', 'teams=')).to.deep.include({ code: 0 });
    expect((await run('staff', 'list')).said).to.match(/\tpl,ar$/m);
    for (const wrong of ['languages=xx', 'teams=nobody', 'something=pl']) {
      const refused = await run('staff', 'skills', 'asha', wrong);
      expect(refused).to.include({ code: 2 });
      expect(refused.said).to.include('teams: housing, ');
    }
    expect(await run('staff', 'skills', 'nobody', 'teams=housing')).to.deep.include({ code: 1 });
    for (const wrong of [[], ['invite'], ['invite', 'A', 'B', 'king'], ['crown']])
      expect(await run('staff', ...wrong), wrong.join()).to.include({ code: 2 });
  });

  it('go through the audit, and name the first entry that is not what it was', async () => {
    for (const name of ['One', 'Two', 'Three']) await run('staff', 'invite', name, 'Housing', 'agent');
    const whole = await run('audit');
    expect(whole).to.include({ code: 0 });
    const [, hash = ''] = /^Whole: 3 entries. The last: 3 ([\w-]{43})\s*$/.exec(whole.said) ?? [];
    expect(await run('audit', '3', hash)).to.include({ code: 0 });
    const database = await openDatabase({ dataDir: folder.storage.DATA_DIR });
    await database.kysely.deleteFrom('audit_log').where('seq', '=', 3).execute();
    expect(await run('audit')).to.include({ code: 0 });
    const cut = await run('audit', '3', hash);
    expect(cut).to.deep.equal({ code: 1, said: 'Broken: entry 3 is not the one that was noted.\n' });
    await database.kysely.updateTable('audit_log').set({ after: '{"name":"Eve"}' }).where('seq', '=', 1).execute();
    await database.close();
    expect(await run('audit')).to.deep.equal({ code: 1, said: 'Broken at entry 1: it is altered.\n' });
  });
});
