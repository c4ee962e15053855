import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import { WebSocket } from 'ws';
import {
  type Answer,
  answerOf,
  type Chat,
  startWebchat,
  TRUSTED,
  type WebchatServer,
} from '../../support/webchat-server.ts';

/** A socket with what it has heard. */
class Listener {
  readonly frames: Answer[] = [];
  readonly empty: string[] = [];
  readonly socket: WebSocket;
  readonly closed: Promise<{ code: number; reason: string }>;

  constructor(address: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(address, { headers });
    this.socket.on('message', (data) => {
      if (String(data) === '') this.empty.push('');
      else this.frames.push(JSON.parse(String(data)));
    });
    this.closed = new Promise((resolve) =>
      this.socket.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
    );
    this.socket.on('error', () => undefined);
  }

  get texts(): string[] {
    return this.frames.flatMap((frame) => frame.activities.map((activity) => activity.text));
  }

  async hears(count: number): Promise<void> {
    while (this.texts.length < count) await delay(5);
  }
}

/** The HTTP status a socket was refused with. */
function refusal(address: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address, { headers });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode);
      response.destroy();
    });
    socket.on('open', () => {
      resolve(101);
      socket.close();
    });
    socket.on('error', () => resolve(undefined));
  });
}

describe('the stream of a conversation', () => {
  let server: WebchatServer;
  before(async () => {
    server = await startWebchat({ pingMs: 50 });
  });
  after(() => server.stop());

  const streamOf = async (chat: Chat, watermark = '0') =>
    (await answerOf(await server.call(chat, 'GET', `/conversations/${chat.conversationId}?watermark=${watermark}`)))
      .streamUrl;
  const say = (chat: Chat, text: string) =>
    server.call(chat, 'POST', `/conversations/${chat.conversationId}/activities`, {
      type: 'message',
      text,
      channelData: { clientActivityID: text },
    });

  it('brings the greeting, the echo and the reply, once and in order', async () => {
    const chat = await server.chat();
    const listener = new Listener(await streamOf(chat));
    await listener.hears(1);
    const { id } = await answerOf(await say(chat, 'one'));
    await listener.hears(3);
    await say(chat, 'two');
    await listener.hears(5);
    expect(listener.texts).to.deep.equal(['Hello', 'one', 'You said: one', 'two', 'You said: two']);
    const echo = listener.frames.flatMap((frame) => frame.activities)[1];
    expect(echo?.id).to.equal(id);
    expect(echo?.channelData.clientActivityID).to.equal('one');
    expect(echo?.from.role).to.equal('user');
    expect(listener.frames.at(-1)?.watermark).to.equal('5');
    listener.socket.close();
  });

  it('replays from the watermark, also a long history', async () => {
    const chat = await server.chat();
    for (let i = 0; i < 120; i++)
      await server.reception.say(chat.conversationId, { text: `no ${i}` }, { quietly: true });
    const whole = new Listener(await streamOf(chat));
    await whole.hears(121);
    expect(new Set(whole.texts).size).to.equal(121);
    const rest = new Listener(await streamOf(chat, '119'));
    await rest.hears(2);
    expect(rest.texts).to.deep.equal(['no 118', 'no 119']);
    rest.socket.close();
  });

  it('hears what no signal told of', async () => {
    const chat = await server.chat();
    const listener = new Listener(await streamOf(chat));
    await listener.hears(1);
    await server.reception.say(chat.conversationId, { text: 'from another process' }, { quietly: true });
    await listener.hears(2);
    expect(listener.texts[1]).to.equal('from another process');
    listener.socket.close();
  });

  it('belongs to the newest socket; the older is closed as a collision', async () => {
    const chat = await server.chat();
    const first = new Listener(await streamOf(chat));
    await first.hears(1);
    const second = new Listener(await streamOf(chat));
    expect(await first.closed).to.deep.equal({ code: 1000, reason: 'collision' });
    await second.hears(1);
    await say(chat, 'still here');
    await second.hears(3);
    second.socket.close();
  });

  it('shows a sign of life, and drops a socket that shows none', async () => {
    const chat = await server.chat();
    const alive = new Listener(await streamOf(chat));
    while (alive.empty.length < 3) await delay(5);
    alive.socket.send('');
    alive.socket.close();
    const other = await server.chat();
    const dead = new WebSocket(await streamOf(other), { autoPong: false });
    const code = await new Promise((resolve) => dead.on('close', resolve));
    expect(code).to.equal(1006);
  });

  it('ends after the last words of a conversation', async () => {
    const chat = await server.chat();
    const listener = new Listener(await streamOf(chat));
    await listener.hears(1);
    await server.reception.end(chat.conversationId);
    expect(await listener.closed).to.deep.equal({ code: 1000, reason: 'ended' });
    expect(listener.frames.at(-1)?.activities[0]?.type).to.equal('endOfConversation');
  });

  it('opens only with a fresh ticket of this conversation, from an origin the token names', async () => {
    const own = await startWebchat();
    try {
      const trusted = await answerOf(
        await fetch(`${own.url}/webchat/token`, {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'application/json', origin: TRUSTED },
        }),
      );
      const get = async (chat: Chat) =>
        (await answerOf(await own.call(chat, 'GET', `/conversations/${chat.conversationId}`))).streamUrl;
      const [one, two] = [await own.chat(), await own.chat()];
      const [address, foreign] = [new URL(await get(one)), new URL(await get(two))];
      expect(await refusal(String(address))).to.equal(101);
      expect(await refusal(await get(trusted), { origin: TRUSTED })).to.equal(101);
      expect(await refusal(await get(trusted), { origin: 'https://elsewhere.example' })).to.equal(403);
      foreign.searchParams.set('t', address.searchParams.get('t') ?? '');
      expect(await refusal(String(foreign))).to.equal(403);
      const withToken = new URL(address);
      withToken.searchParams.set('t', one.token);
      expect(await refusal(String(withToken))).to.equal(403);
      expect(await refusal(`${own.url.replace('http', 'ws')}/elsewhere`)).to.equal(404);
      own.later(61);
      expect(await refusal(String(address))).to.equal(403);
    } finally {
      await own.stop();
    }
  });

  it('lets a slow reader wait, and brings it everything', async () => {
    const own = await startWebchat();
    try {
      const chat = await own.chat();
      const address = (await answerOf(await own.call(chat, 'GET', `/conversations/${chat.conversationId}?watermark=0`)))
        .streamUrl;
      const listener = new Listener(address);
      await listener.hears(1);
      listener.socket.pause();
      for (let i = 0; i < 200; i++)
        await own.reception.say(chat.conversationId, { text: `${i} ${'x'.repeat(20_000)}` });
      listener.socket.resume();
      await listener.hears(201);
      const numbers = listener.texts.map((text) => text.split(' ')[0]);
      expect(numbers).to.deep.equal(['Hello', ...Array.from({ length: 200 }, (_, i) => String(i))]);
    } finally {
      await own.stop();
    }
  });

  it('closes a client that breaks the protocol, and no other', async () => {
    const [chat, other] = [await server.chat(), await server.chat()];
    const calm = new Listener(await streamOf(other));
    const loud = new Listener(await streamOf(chat));
    await loud.hears(1);
    loud.socket.send('x'.repeat(5_000));
    expect((await loud.closed).code).to.equal(1009);
    const bent = new Listener(await streamOf(chat));
    await bent.hears(1);
    (bent.socket as unknown as { _socket: { write(bytes: Buffer): void } })._socket.write(
      Buffer.from([0xff, 0xff, 0x00]),
    );
    expect((await bent.closed).code).to.equal(1002);
    await say(other, 'calm');
    await calm.hears(3);
    calm.socket.close();
  });

  it('says so when the service stops', async () => {
    const own = await startWebchat();
    const chat = await own.chat();
    const { streamUrl } = await answerOf(
      await own.call(chat, 'GET', `/conversations/${chat.conversationId}?watermark=0`),
    );
    const listener = new Listener(streamUrl);
    await listener.hears(1);
    await own.stop();
    expect(await listener.closed).to.deep.equal({ code: 1012, reason: 'restart' });
  });
});
