import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import type { Channel } from '../../channels/channel.ts';
import type { Service } from '../../service.ts';
import { onFailpoint } from '../../services/failpoints.ts';
import { KilledError, LEASE_MS, startService } from './support/in-process.ts';
import { createStore, type Store } from './support/store.ts';

const CONVERSATIONS = 6;

describe('recovery after kills', () => {
  let store: Store;
  let service: Service;
  let listen: () => void = () => undefined;
  const send: { now: Channel['send'] } = { now: async () => ({ status: 'sent' }) };
  const channel: Channel = {
    id: 'webchat',
    capabilities: { variant: 'text', buttons: true, photos: true, maxLength: 4_000 },
    send: (activity) => send.now(activity),
  };

  beforeEach(async () => {
    store = await createStore('sqlite');
    service = await startService(store, channel);
    send.now = async () => ({ status: 'sent' });
  });
  afterEach(async () => {
    listen();
    await service.stop();
    await store.remove();
  });

  const open = (): Promise<string> => service.reception.open({ channel: 'webchat', userId: 'dl_a', language: 'en' });
  const say = (conversationId: string, text: string) =>
    service.reception.accept({
      channel: 'webchat',
      conversationId,
      messageKey: text,
      activity: { type: 'message', text },
    });

  /** Lets the service die at a failpoint, while it does something, and opens it anew when its leases have lapsed. */
  async function dieAt(name: string, act: () => Promise<unknown>): Promise<void> {
    let isDead = false;
    listen = onFailpoint((reached) => {
      isDead ||= reached === name;
      if (isDead) throw new KilledError(reached);
    });
    await act().catch((error: unknown) => error);
    await service.stop();
    listen();
    service = await startService(store, channel);
    await delay(LEASE_MS);
  }

  it('answers messages that only waited while processes died, however often', async () => {
    const conversations = await Promise.all(Array.from({ length: CONVERSATIONS }, open));
    await service.outbox.settled();
    await dieAt('turn:before-claim', async () => {
      const accepted = await Promise.all(conversations.map((id) => say(id, 'there is litter on Elm Hill')));
      await Promise.all(accepted.map(({ done }) => done));
    });
    for (let deaths = 0; deaths < 5; deaths += 1) {
      await dieAt('turn:after-understand', () => service.runner.recover());
    }
    await service.runner.recover();
    const rows = await service.database.kysely.selectFrom('inbox').select('status').execute();
    expect(rows.map(({ status }) => status)).to.deep.equal(Array(CONVERSATIONS).fill('done'));
  });

  it('gives up a message whose turn ends each process that begins it', async () => {
    const conversationId = await open();
    await dieAt('turn:after-understand', async () => (await say(conversationId, 'hello')).done);
    for (let deaths = 0; deaths < 5; deaths += 1) {
      await dieAt('turn:after-understand', () => service.runner.recover());
    }
    await service.runner.recover();
    const [row] = await service.database.kysely.selectFrom('inbox').select(['status', 'attempts']).execute();
    expect(row?.status).to.equal('parked');
    expect(row?.attempts).to.be.lessThan(5);
  });

  it('sends what is due while another reply takes for ever', async () => {
    const late = await open();
    await service.outbox.settled();
    await service.database.kysely.updateTable('outbox').set({ status: 'pending', next_at: 0 }).execute();
    let letGo: () => void = () => undefined;
    send.now = ({ conversationId }) =>
      conversationId === late
        ? Promise.resolve({ status: 'sent' })
        : new Promise((resolve) => {
            letGo = () => resolve({ status: 'sent' });
          });
    const slow = await open();
    await service.outbox.recover();
    const rows = await service.database.kysely.selectFrom('outbox').select(['conversation_id', 'status']).execute();
    const status = (id: string) => rows.find((row) => row.conversation_id === id)?.status;
    expect([status(late), status(slow)]).to.deep.equal(['sent', 'pending']);
    letGo();
  });
});
