import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createClient } from '@keyv/redis';
import { assert } from 'chai';
import { Limit, RateLimits } from '../../../channels/http/limit.ts';
import { SharedCounts } from '../../../channels/http/shared-counts.ts';
import { closingFolder } from '../../support/closing-folder.ts';
import { startTexting, type TextingService } from '../../support/texting-service.ts';
import { newCallSid } from '../../support/voice-wire.ts';

const REDIS = 'redis://127.0.0.1:6379';

describe('limits that processes share', () => {
  describe('in Redis', () => {
    const here = closingFolder();
    const there = closingFolder();
    let one: TextingService;
    let other: TextingService;

    before(async function () {
      if (!(await redisAnswers())) this.skip();
    });
    beforeEach(async () => {
      // Who is counted is hashed with the secret: a new one has counts of its own.
      const environment = { REDIS_URL: REDIS, WEBCHAT_SECRET: randomBytes(32).toString('hex') };
      one = await startTexting(here(), environment);
      other = await startTexting(there(), environment);
    });
    afterEach(async () => {
      await one?.stop();
      await other?.stop();
    });

    const call = async (service: TextingService, From: string, CallSid = newCallSid()): Promise<string> =>
      (await service.call('/twilio/voice', { CallSid, From })).body;

    it('count the texts of a number over all of them', async () => {
      const { most } = one.service.council.texts.limits.same_words;
      const answered: number[] = [];
      for (let i = 0; i < most + 2; i += 1) {
        answered.push((await (i % 2 ? one : other).text('+447700900501', 'I am away')).length);
      }
      assert.isTrue(answered.slice(0, most).every((texts) => texts > 0));
      assert.deepEqual(answered.slice(most), [0, 0]);
      assert.isNotEmpty(await other.text('+447700900502', 'I am away'), 'another number is answered');
    });

    it('count the calls of a number, and of a prefix, over all of them', async () => {
      const { calls, elsewhere } = one.service.council.telephone.limits;
      for (let i = 0; i < calls.most; i += 1) {
        assert.include(await call(i % 2 ? one : other, '+447700900503'), '<Gather');
      }
      assert.include(await call(one, '+447700900503'), 'Too many calls');
      assert.include(await call(other, '+447700900503'), 'Too many calls');
      for (let i = 0; i < elsewhere.most; i += 1) await call(i % 2 ? one : other, 'anonymous');
      assert.include(await call(one, 'anonymous'), 'Too many calls');
      assert.include(await call(other, 'anonymous'), 'Too many calls');
      assert.include(await call(other, '+447700900504'), '<Gather');
    });

    it('count tries to sign in to the desk over all of them', async () => {
      const attempt = (service: TextingService): Promise<Response> =>
        fetch(`http://127.0.0.1:${service.port}/desk/sign-in`, {
          method: 'POST',
          headers: { Origin: new URL(service.url).origin, 'Content-Type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ username: randomBytes(8).toString('hex'), password: 'not that' }),
        });
      const statuses: number[] = [];
      for (let i = 0; i < 62; i += 1) statuses.push((await attempt(i % 2 ? one : other)).status);
      assert.deepEqual([...new Set(statuses.slice(0, 60))], [401]);
      assert.deepEqual(statuses.slice(60), [429, 429]);
    });

    it('keep no number that somebody could read, and nothing for longer than the limit says', async () => {
      const client = createClient({ url: REDIS });
      await client.connect();
      try {
        await one.text('+447700900505', 'There is a pothole');
        const keys = await client.keys('limit/*');
        assert.isNotEmpty(keys);
        assert.isFalse(keys.some((key) => /447700900|pothole/i.test(key)));
        for (const key of keys) assert.isAbove(await client.pTTL(key), -1, key);
      } finally {
        client.destroy();
      }
    });
  });

  describe('while Redis is away', () => {
    const sockets = new Set<Socket>();
    let server: ReturnType<typeof createServer> | undefined;
    let shared: SharedCounts | undefined;
    const warnings: unknown[] = [];
    afterEach(() => {
      shared?.close();
      for (const socket of sockets) socket.destroy();
      server?.close();
    });

    async function listening(): Promise<number> {
      server = createServer((socket) => sockets.add(socket)).listen(0, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    }

    async function limitAt(port: number): Promise<Limit> {
      const log = { warn: (entry: unknown) => void warnings.push(entry) };
      shared = await SharedCounts.open(`redis://127.0.0.1:${port}`, 'a secret of the tests', log as never);
      return new RateLimits(shared).limit('tries', { points: 2, seconds: 60 });
    }

    async function outcomes(limit: Limit): Promise<string[]> {
      const found: string[] = [];
      for (let i = 0; i < 3; i += 1) found.push(await limit.take('somebody').then(() => 'taken', String));
      return found;
    }

    it('each process counts alone, at once', async () => {
      const port = await listening();
      server?.close();
      await once(server as never, 'close');
      const limit = await limitAt(port);
      const began = performance.now();
      const found = await outcomes(limit);
      assert.deepEqual(found.slice(0, 2), ['taken', 'taken']);
      assert.match(found[2] as string, /too much at once/);
      assert.isTrue(await limit.isUsedUp('somebody'));
      assert.isFalse(await limit.isUsedUp('somebody else'));
      assert.isBelow(performance.now() - began, 500);
    });

    it('one that takes connections and says nothing is not waited for', async () => {
      const limit = await limitAt(await listening());
      const began = performance.now();
      const found = await outcomes(limit);
      assert.deepEqual(found.slice(0, 2), ['taken', 'taken']);
      assert.match(found[2] as string, /too much at once/);
      assert.isBelow(performance.now() - began, 2_000);
    });

    it('it is said once, not with every count', async () => {
      const port = await listening();
      server?.close();
      await once(server as never, 'close');
      warnings.length = 0;
      const limit = await limitAt(port);
      for (let i = 0; i < 5; i += 1) {
        await limit.take('somebody').catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.lengthOf(warnings, 1);
    });
  });

  it('without Redis are counted in the process', async () => {
    const limit = new RateLimits().limit('tries', { points: 1, seconds: 60 });
    assert.instanceOf(limit, Limit);
    await limit.take('somebody');
    assert.isTrue(await limit.isUsedUp('somebody'));
  });
});

async function redisAnswers(): Promise<boolean> {
  const client = createClient({ url: REDIS, socket: { connectTimeout: 1_000, reconnectStrategy: false } });
  client.on('error', () => undefined);
  try {
    await client.connect();
    client.destroy();
    return true;
  } catch {
    console.log('      Redis does not answer on 127.0.0.1:6379: limits are not tested on it');
    return false;
  }
}
