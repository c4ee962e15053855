import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { sql } from 'kysely';
import { type Serving, serve } from '../../serve.ts';
import type { Service } from '../../service.ts';
import { StorageUnavailableError } from '../../services/storage/database.ts';
import { RecordingChannel } from '../support/recording-channel.ts';
import { openService, said } from '../support/services.ts';
import { openFolder } from '../support/storages.ts';
import { WebchatWire } from '../support/webchat-wire.ts';

describe('a database that is locked or full', function () {
  this.timeout(30_000);
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let service: Service;
  let serving: Serving;
  let wire: WebchatWire;
  beforeEach(async () => {
    folder = await openFolder();
    service = await openService({ ...folder.storage, PORT: '0' }, new RecordingChannel());
    serving = await serve(service, 'a secret of the tests, long enough');
    wire = new WebchatWire(() => serving.url);
    await wire.open('en');
  });
  afterEach(async () => {
    await serving.stop();
    await service.stop();
    await folder.remove();
  });

  /** Holds the whole database, as another program might. */
  const lock = (): { release(): void } => {
    const other = new DatabaseSync(join(folder.storage.DATA_DIR, 'council.sqlite'));
    other.exec('BEGIN EXCLUSIVE');
    return {
      release: () => {
        other.exec('ROLLBACK');
        other.close();
      },
    };
  };
  const answered = async (): Promise<string[]> => {
    for (;;) {
      const lines = await said(service, wire.conversationId);
      if (lines.at(-1)?.startsWith('< ')) return lines;
      await delay(5);
    }
  };

  it('is waited for, when it is locked for a moment', async () => {
    const held = lock();
    const sending = wire.send({ key: 'one', text: 'hello' });
    await delay(300);
    held.release();
    expect(await sending).to.have.property('id');
    expect(await answered()).to.deep.equal(['< assistant-greeting', '> hello', '< assistant-hello']);
  });

  it('is said to be away, when it stays locked; the same message is taken later', async () => {
    const held = lock();
    const [met, error] = await Promise.all([
      wire.send({ key: 'one', text: 'hello' }),
      service.database.commit([]).catch((thrown: unknown) => thrown),
    ]);
    expect(met).to.have.property('refused', 'ServiceUnavailable');
    expect(error).to.be.instanceOf(StorageUnavailableError);
    held.release();
    expect(await said(service, wire.conversationId), 'nothing reset, nothing lost').to.deep.equal([
      '< assistant-greeting',
    ]);
    expect(await wire.send({ key: 'one', text: 'hello' })).to.have.property('id');
    expect(await answered()).to.deep.equal(['< assistant-greeting', '> hello', '< assistant-hello']);
  });

  it('refuses what it cannot keep when the disk is full, still reads, and heals when there is room', async () => {
    const { kysely } = service.database;
    const pages = async (most: number) => sql`pragma max_page_count = ${sql.lit(most)}`.execute(kysely);
    await pages(1);
    const long = 'The bin is full. '.repeat(200);
    let refused = 0;
    for (let i = 0; i < 40 && refused === 0; i += 1) {
      const met = await wire.send({ key: `${i}`, text: long });
      if ('refused' in met) refused += 1;
    }
    expect(refused, 'a full disk refused nothing').to.equal(1);
    const before = await said(service, wire.conversationId);
    expect(before[0]).to.equal('< assistant-greeting');
    await service.database.ready();
    await pages(1_000_000);
    expect(await wire.send({ key: 'after', text: 'hello' })).to.have.property('id');
    await answered();
    const after = await said(service, wire.conversationId);
    expect(after.slice(0, before.length)).to.deep.equal(before);
    expect(after.at(-1)).to.equal('< assistant-hello');
  });
});
