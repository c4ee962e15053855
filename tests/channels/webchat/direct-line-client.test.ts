import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { expect } from 'chai';
import { type Chat, startWebchat, type WebchatServer } from '../../support/webchat-server.ts';

const require = createRequire(import.meta.url);

/** Microsoft's own client, with what it heard and the states it went through. */
class Client {
  readonly heard: Activity[] = [];
  readonly states: ConnectionStatus[] = [];
  readonly sockets: WebSocket[] = [];
  readonly line: DirectLine;

  constructor(
    server: WebchatServer,
    options: { token: string; webSocket: boolean; conversationId?: string; watermark?: string },
  ) {
    const { sockets } = this;
    const services = {
      random: () => 0,
      WebSocket: function open(address: string) {
        const socket = new WebSocket(address);
        sockets.push(socket);
        return socket;
      },
    };
    this.line = new DirectLine({ domain: server.base, pollingInterval: 200, ...options, ...(services as object) });
    this.line.connectionStatus$.subscribe((state) => this.states.push(state));
    this.line.activity$.subscribe(
      (activity) => this.heard.push(activity),
      () => undefined,
    );
  }

  get texts(): string[] {
    return this.heard.map((activity) => (activity.type === 'message' ? (activity.text ?? '') : activity.type));
  }

  send(text: string): Promise<string> {
    const activity = { type: 'message', text, from: { id: '' }, channelData: { clientActivityID: text } } as Activity;
    return new Promise((resolve, reject) => this.line.postActivity(activity).subscribe(resolve, reject));
  }

  async hears(count: number): Promise<void> {
    while (this.heard.length < count) await delay(10);
  }
}

describe("Microsoft's Direct Line client", () => {
  let server: WebchatServer;
  let chat: Chat;
  before(async () => {
    // The library takes it from the global scope, where Node has none.
    Object.assign(globalThis, { XMLHttpRequest: require('xhr2') });
    server = await startWebchat();
  });
  beforeEach(async () => {
    chat = await server.chat();
  });
  after(async () => {
    Reflect.deleteProperty(globalThis, 'XMLHttpRequest');
    await server.stop();
  });

  for (const webSocket of [true, false]) {
    it(`hears greeting, echo and reply by ${webSocket ? 'stream' : 'polling'}`, async () => {
      const client = new Client(server, { token: chat.token, webSocket });
      await client.hears(1);
      const id = await client.send('A missed bin');
      await client.hears(3);
      expect(client.texts).to.deep.equal(['Hello', 'A missed bin', 'You said: A missed bin']);
      expect(client.heard[1]?.id).to.equal(id);
      expect(client.states).to.include.members([ConnectionStatus.Connecting, ConnectionStatus.Online]);
      client.line.end();
    });
  }

  it('comes back after a dropped socket and misses nothing', async () => {
    const client = new Client(server, { token: chat.token, webSocket: true });
    await client.send('before');
    await client.hears(3);
    client.sockets[0]?.close();
    await server.reception.say(chat.conversationId, { text: 'while you were away' });
    await client.hears(4);
    expect(client.texts).to.deep.equal(['Hello', 'before', 'You said: before', 'while you were away']);
    expect(client.sockets).to.have.length(2);
    client.line.end();
  });

  it('replays a conversation to a page that was reloaded', async () => {
    const first = new Client(server, { token: chat.token, webSocket: true });
    await first.send('before the reload');
    await first.hears(3);
    first.line.end();
    const second = new Client(server, {
      token: chat.token,
      webSocket: true,
      conversationId: chat.conversationId,
      watermark: '0',
    });
    await second.hears(3);
    expect(second.texts).to.deep.equal(first.texts);
    second.line.end();
  });

  it('gives up on a token that opens nothing', async () => {
    const client = new Client(server, { token: 'nothing', webSocket: true });
    while (!client.states.includes(ConnectionStatus.FailedToConnect)) await delay(10);
    expect(client.heard).to.have.length(0);
  });
});
