import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assert } from 'chai';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { botService, createAzureChannel } from '../../../channels/azure/channel.ts';
import { createHttpServer, type HttpServer } from '../../../channels/http-server.ts';
import { createTerminalChannel } from '../../../channels/terminal/channel.ts';
import { createLog } from '../../../log.ts';
import type { Service } from '../../../service.ts';
import { BotConversations } from '../../../services/conversations/bot-conversations.ts';
import { closingFolder } from '../../support/closing-folder.ts';
import { openService } from '../../support/services.ts';
import { startTexting } from '../../support/texting-service.ts';

const APP = '11111111-2222-4333-8444-555555555555';
const SERVICE_URL = 'https://smba.trafficmanager.net/uk/';
const ISSUER = 'https://api.botframework.com';

describe('Azure Bot Service', function () {
  this.timeout(60_000);
  const storage = closingFolder();
  let keys: Server;
  let http: HttpServer;
  let service: Service;
  let ours: Awaited<ReturnType<typeof generateKeyPair>>;
  let foreign: typeof ours;
  const sent: { reference: Record<string, unknown>; activity: Record<string, unknown> }[] = [];
  let failWith: Error | undefined;

  before(async () => {
    ours = await generateKeyPair('RS256');
    foreign = await generateKeyPair('RS256');
    const jwk = { ...(await exportJWK(ours.publicKey)), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
    keys = createServer((req, res) => {
      const at = `http://127.0.0.1:${(keys.address() as AddressInfo).port}`;
      const body = req.url === '/keys' ? { keys: [jwk] } : { issuer: ISSUER, jwks_uri: `${at}/keys` };
      res.setHeader('Content-Type', 'application/json');
      res.end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve));
    service = await openService(
      storage(),
      createTerminalChannel('text', () => undefined),
    );
    const keysAt = `http://127.0.0.1:${(keys.address() as AddressInfo).port}/`;
    const registration = { appId: APP, password: 'a password', tenantId: APP, keysAt };
    const { authentication, adapter } = botService(registration);
    const conversations = new BotConversations(service.database.kysely);
    const channel = createAzureChannel(
      { ...service, log: createLog('silent'), authentication, adapter, appId: APP, conversations },
      async (reference, activity) => {
        if (failWith) throw failWith;
        sent.push({ reference: { ...reference }, activity: { ...activity } });
      },
    );
    service.add(channel);
    http = createHttpServer({ trustedOrigins: [], log: createLog('silent'), trustProxy: 0 });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    channel.mount?.(http);
  });
  beforeEach(() => {
    sent.length = 0;
    failWith = undefined;
  });
  after(async () => {
    await http?.stop();
    await service?.stop();
    keys?.closeAllConnections();
    keys?.close();
  });

  const token = (claims: Record<string, unknown> = {}, key = ours.privateKey, kid = 'key-1'): Promise<string> =>
    new SignJWT({ iss: ISSUER, aud: APP, serviceurl: SERVICE_URL, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' })
      .setIssuedAt()
      .setExpirationTime('5 minutes')
      .sign(key);
  const message = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
    type: 'message',
    id: `m-${Math.random()}`,
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: { id: '29:resident', name: 'A Resident' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:conversation' },
    text: 'hello',
    ...more,
  });
  const post = async (activity: unknown, authorization?: string): Promise<{ status: number; body: string }> => {
    const { port } = http.server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(authorization ? { Authorization: authorization } : {}) },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
    return { status: answer.status, body: await answer.text() };
  };
  const allSent = async (): Promise<void> => {
    const { kysely } = service.database;
    const waiting = kysely.selectFrom('inbox').select('seq').where('status', '=', 'pending');
    const untried = kysely
      .selectFrom('outbox')
      .select('seq')
      .where('status', '=', 'pending')
      .where('error', 'is', null);
    while ((await waiting.union(untried).execute()).length > 0) await new Promise((resolve) => setTimeout(resolve, 2));
  };

  it('is answered where its signed message came from, in the same conversation each time', async () => {
    assert.equal((await post(message(), `Bearer ${await token()}`)).status, 202);
    await allSent();
    assert.equal((await post(message({ text: 'I want to report a pothole' }), `Bearer ${await token()}`)).status, 202);
    await allSent();
    const [first] = sent;
    assert.include(String(first?.activity.text), 'What do you need');
    assert.deepInclude(first?.reference, { serviceUrl: SERVICE_URL, channelId: 'msteams' });
    assert.notProperty(first?.reference, 'activityId');
    const rows = await service.database.kysely.selectFrom('conversations').select('id').execute();
    assert.lengthOf(rows, 1);
  });

  it('is answered once for a message that comes twice', async () => {
    const twice = message({ conversation: { id: 'a:twice' } });
    await Promise.all([1, 2].map(async () => post(twice, `Bearer ${await token()}`)));
    await allSent();
    assert.lengthOf(sent, 1);
  });

  it('is not believed without a signature of theirs', async () => {
    const wrong: Record<string, string | undefined> = {
      none: undefined,
      rubbish: 'Bearer rubbish',
      'another scheme': 'Basic abc',
      'a key of others': `Bearer ${await token({}, foreign.privateKey)}`,
      'a key that nobody has': `Bearer ${await token({}, foreign.privateKey, 'key-2')}`,
      'another issuer': `Bearer ${await token({ iss: `https://sts.windows.net/${APP}/` })}`,
      'another bot': `Bearer ${await token({ aud: '99999999-2222-4333-8444-555555555555' })}`,
      'another address than the message says': `Bearer ${await token({ serviceurl: 'https://smba.trafficmanager.net/de/' })}`,
      'too long': `Bearer ${await token({ more: 'x'.repeat(9_000) })}`,
      'out of date': `Bearer ${await Promise.resolve().then(() =>
        new SignJWT({ iss: ISSUER, aud: APP, serviceurl: SERVICE_URL })
          .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
          .setExpirationTime(Math.floor(Date.now() / 1000) - 4_000)
          .sign(ours.privateKey),
      )}`,
    };
    for (const [name, header] of Object.entries(wrong)) {
      // A header that is too long is not even read.
      const { status } = await post(message({ conversation: { id: 'a:wrong' } }), header);
      assert.include([401, 431], status, name);
    }
    await allSent();
    assert.isEmpty(sent);
  });

  it('is not sent to an address of anybody else, whoever signed it', async () => {
    for (const serviceUrl of [
      'http://169.254.169.254/',
      'https://localhost/',
      'https://smba.trafficmanager.net.evil.example/',
      'https://smba.trafficmanager.net:8443/',
      'https://user@smba.trafficmanager.net/',
      'not an address',
    ]) {
      const header = `Bearer ${await token({ serviceurl: serviceUrl })}`;
      assert.equal((await post(message({ serviceUrl }), header)).status, 401, serviceUrl);
    }
  });

  it('meets what makes no sense with 400, and tells nothing of itself', async () => {
    const header = `Bearer ${await token()}`;
    for (const activity of [
      '{',
      '[]',
      {},
      message({ conversation: null }),
      message({ from: 'me' }),
      message({ text: 7 }),
    ]) {
      const { status, body } = await post(activity, header);
      assert.equal(status, 400, JSON.stringify(activity));
      assert.notInclude(body, 'zod');
    }
  });

  it('is not told how to answer by the message itself', async () => {
    const sly = message({ deliveryMode: 'expectReplies', callerId: 'x', relatesTo: {}, conversation: { id: 'a:sly' } });
    const { status, body } = await post(sly, `Bearer ${await token()}`);
    assert.deepEqual([status, body], [202, '']);
    await allSent();
    assert.lengthOf(sent, 1);
  });

  it('has what cannot be delivered given up, and what may be tried again', async () => {
    const outcome = async (conversation: string, error: Error) => {
      failWith = error;
      await post(message({ conversation: { id: conversation } }), `Bearer ${await token()}`);
      await allSent();
      return service.database.kysely
        .selectFrom('outbox')
        .select(['status', 'error'])
        .orderBy('next_at', 'desc')
        .where('error', 'is not', null)
        .execute();
    };
    const gone = await outcome('a:gone', Object.assign(new Error('gone'), { statusCode: 404 }));
    assert.deepEqual(gone.at(0), { status: 'dead', error: 'bot-service-404' });
    const busy = await outcome('a:busy', Object.assign(new Error('busy'), { statusCode: 503 }));
    assert.deepInclude(busy, { status: 'pending', error: 'bot-service-503' });
  });
});

describe('Azure Bot Service without a registration', () => {
  const storage = closingFolder();

  it('has no door here, whatever knocks', async () => {
    const texting = await startTexting(storage());
    try {
      const answer = await fetch(`http://127.0.0.1:${texting.port}/api/messages`, { method: 'POST', body: '{}' });
      assert.equal(answer.status, 404);
    } finally {
      await texting.stop();
    }
  });

  it('has one with a registration, shut to whoever has no token', async () => {
    const id = '11111111-2222-4333-8444-555555555555';
    const registration = { MICROSOFT_APP_ID: id, MICROSOFT_APP_PASSWORD: 'a password', MICROSOFT_APP_TENANT_ID: id };
    const texting = await startTexting(storage(), registration);
    try {
      const answer = await fetch(`http://127.0.0.1:${texting.port}/api/messages`, { method: 'POST', body: '{}' });
      assert.equal(answer.status, 401);
    } finally {
      await texting.stop();
    }
  });
});
