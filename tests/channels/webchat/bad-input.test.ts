import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { type Answer, answerOf, type Chat, startWebchat, type WebchatServer } from '../../support/webchat-server.ts';

describe('bad input to web chat', () => {
  let server: WebchatServer;
  let chat: Chat;
  before(async () => {
    server = await startWebchat();
  });
  beforeEach(async () => {
    chat = await server.chat();
  });
  after(() => server.stop());

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    server.call(chat, 'POST', `/conversations/${chat.conversationId}/activities`, body, headers);
  const message = (rest: Record<string, unknown>) => ({ type: 'message', ...rest });
  const taken = () => server.reception.taken.at(-1)?.activity as Record<string, unknown>;

  const nested = (depth: number) => `{"type":"message","text":"x","value":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  const REFUSED: [string, string, number][] = [
    ['malformed JSON', '{"type":"message","text":', 400],
    ['no JSON', 'hello', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['a number as text', '{"type":"message","text":5}', 400],
    ['an object as text', '{"type":"message","text":{"toString":1}}', 400],
    ['an unknown type', '{"type":"invoke","text":"x"}', 400],
    ['no type', '{"text":"x"}', 400],
    ['a value of another shape', '{"type":"message","text":"x","value":{"run":"rm"}}', 400],
    ['a press of numbers', '{"type":"message","text":"x","value":{"press":{"form":1,"field":2,"value":3}}}', 400],
    ['channel data that is a list', '{"type":"message","text":"x","channelData":[]}', 400],
    ['an empty message', '{"type":"message","text":""}', 400],
    ['blanks and line breaks', '{"type":"message","text":" \\n\\t "}', 400],
    ['only control characters', '{"type":"message","text":"\\u0000\\u0007"}', 400],
    ['10,000 characters', JSON.stringify(message({ text: 'x'.repeat(10_000) })), 400],
    ['1 MB', JSON.stringify(message({ text: 'x'.repeat(1_000_000) })), 413],
    ['64 KB and one byte', ' '.repeat(64 * 1024 + 1), 413],
    ['JSON 20,000 deep', nested(20_000), 400],
    [
      '5,000 keys',
      JSON.stringify({
        type: 'message',
        text: 'x',
        ...Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`k${i}`, 1])),
      }),
      400,
    ],
    ['10,000 keys', JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 1]))), 413],
    ['__proto__', '{"type":"message","text":"x","__proto__":{"polluted":1}}', 400],
    ['__proto__ within', '{"type":"message","text":"x","channelData":{"__proto__":{"polluted":1}}}', 400],
  ];
  for (const [name, body, status] of REFUSED) {
    it(`refuses ${name}`, async () => {
      const before = server.reception.taken.length;
      const response = await post(body);
      expect(response.status).to.equal(status);
      const { error } = await answerOf(response);
      expect(error.code).to.match(/^[A-Za-z]+$/);
      expect(error.message).to.match(/^[A-Z][^\n]{5,120}\.$/);
      expect(server.reception.taken.length).to.equal(before);
      expect((Object.prototype as Record<string, unknown>).polluted).to.equal(undefined);
    });
  }

  it('says in kind words that a message is too long or empty', async () => {
    const words = async (body: unknown) => (await answerOf(await post(body))).error;
    expect(await words(message({ text: 'x'.repeat(4_001) }))).to.deep.equal({
      code: 'MessageTooLong',
      message: 'That message is too long. Send 4,000 characters or fewer.',
    });
    expect((await words(message({ text: '' }))).code).to.equal('EmptyMessage');
  });

  it('takes what is only unusual', async () => {
    for (const text of [
      '👍',
      '👍'.repeat(4_000),
      'x'.repeat(4_000),
      '<script>alert(1)</script>',
      '٣ شارع',
      'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L',
      '\u202Eright to left',
    ]) {
      expect((await post(message({ text }))).status).to.equal(200);
      expect(taken().text).to.equal(text);
    }
  });

  it('repairs what no database could keep', async () => {
    await post('{"type":"message","text":"a\\ud800b\\u0000c\\r\\nd\\u001b[31m\\te"}');
    expect(taken().text).to.equal('a\ufffdbc\nd[31m\te');
    const { activities } = await answerOf(
      await server.call(chat, 'GET', `/conversations/${chat.conversationId}/activities?watermark=1`),
    );
    expect(activities[0]?.text).to.equal('a\ufffdbc\nd[31m\te');
  });

  it('keeps a press, a position and the client’s own id, and drops the rest', async () => {
    await post(
      message({
        text: 'Yes',
        value: { press: { form: 'f1', field: 'confirm', value: 'yes', more: 1 } },
        entities: [
          { type: 'ClientCapabilities', supportsTts: true },
          { type: 'GeoCoordinates', latitude: 52.63, longitude: 1.29, name: 'x' },
        ],
        channelData: { clientActivityID: 'c9', secret: 'x' },
        locale: 'en-GB',
        deliveryMode: 'expectReplies',
        callerId: 'x',
        relatesTo: {},
        serviceUrl: 'http://169.254.169.254',
        recipient: { id: 'x' },
        from: { id: 'somebody', role: 'bot' },
        conversation: { id: 'other' },
        attachments: [{ contentUrl: 'http://elsewhere.example/' }],
        replyToId: 'x',
      }),
    );
    expect(taken()).to.deep.equal({
      type: 'message',
      text: 'Yes',
      locale: 'en-GB',
      value: { press: { form: 'f1', field: 'confirm', value: 'yes' } },
      entities: [{ type: 'GeoCoordinates', latitude: 52.63, longitude: 1.29 }],
      channelData: { clientActivityID: 'c9' },
      from: { id: chat.userId, name: '', role: 'user' },
    });
  });

  it('answers 50 messages at once, each once', async () => {
    const responses = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        post(message({ text: `no ${i}`, channelData: { clientActivityID: `i${i}` } })),
      ),
    );
    expect(responses.map((response) => response.status)).to.deep.equal(Array(50).fill(200));
    const ids = await Promise.all(responses.map(async (response) => (await answerOf(response)).id));
    expect(new Set(ids).size).to.equal(50);
    const read: Answer = await answerOf(
      await server.call(chat, 'GET', `/conversations/${chat.conversationId}/activities`),
    );
    expect(read.activities.filter((activity) => activity.from.role === 'user')).to.have.length(50);
  });

  it('lives through gzip that is none, and gzip that is a bomb', async () => {
    const encoded = { 'content-encoding': 'gzip' };
    expect((await post('not gzip', encoded)).status).to.equal(415);
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect((await post(bomb as unknown as string, encoded)).status).to.equal(415);
    expect((await fetch(`${server.url}/`, { method: 'POST', body: 'x', headers: encoded })).status).to.equal(415);
    expect((await post(message({ text: 'still here' }))).status).to.equal(200);
  });
});
