import { expect } from 'chai';
import fc from 'fast-check';
import { routesOf, upgradesOf } from '../../../channels/http-server.ts';
import { rawRequest, statusOf } from '../../support/raw-request.ts';
import { type Chat, startWebchat, type WebchatServer } from '../../support/webchat-server.ts';

const RUNS = 2_000;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  'multipart/form-data; boundary=b',
  'application/x-www-form-urlencoded',
  'application/vnd.microsoft.activity',
  ',;=',
];

describe('any bytes at any door of web chat', () => {
  let server: WebchatServer;
  let chat: Chat;
  before(async () => {
    server = await startWebchat({ slowMs: 1_000, limits: {} });
    chat = await server.chat();
  });
  after(() => server.stop());

  const headerText = fc.string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    maxLength: 60,
  });
  const activity = fc.record(
    {
      type: fc.constantFrom('message', 'event', 'typing', 'x'),
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
      value: fc.oneof(
        fc.jsonValue(),
        fc.record({ press: fc.dictionary(fc.constantFrom('form', 'field', 'value'), fc.string()) }),
      ),
      entities: fc.jsonValue(),
      channelData: fc.oneof(fc.jsonValue(), fc.record({ clientActivityID: fc.string() })),
      locale: fc.string(),
      deliveryMode: fc.string(),
    },
    { requiredKeys: [] },
  );
  const multipart = fc
    .tuple(fc.constantFrom('activity', 'file', 'other'), fc.string(), fc.boolean())
    .map(
      ([name, content, closed]) =>
        `--b\r\nContent-Disposition: form-data; name="${name}"; filename="f"\r\n\r\n${content}\r\n--b${closed ? '--' : ''}\r\n`,
    );
  const body = fc.oneof(
    activity.map((value) => JSON.stringify(value)),
    fc.json(),
    multipart,
    fc.string({ unit: 'binary' }),
    fc.constant(''),
  );
  const request = fc.record({
    method: fc.oneof({ weight: 3, arbitrary: fc.constant('own') }, fc.constantFrom(...METHODS)),
    door: fc.nat(),
    part: fc.oneof(
      { weight: 6, arbitrary: fc.constant('own') },
      fc.webPath(),
      fc.string().map(encodeURIComponent),
      headerText,
    ),
    query: fc.oneof(fc.constant(''), fc.webQueryParameters(), headerText),
    type: fc.oneof({ weight: 2, arbitrary: fc.constant('application/json') }, fc.constantFrom(...TYPES)),
    token: fc.oneof({ weight: 4, arbitrary: fc.constant('own') }, headerText),
    header: fc.tuple(
      fc.constantFrom(
        'Origin',
        'Accept-Language',
        'X-Forwarded-For',
        'If-None-Match',
        'Accept-Encoding',
        'Accept',
        'Cookie',
      ),
      headerText,
    ),
    upgrade: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
    body,
  });

  function bytesOf(input: typeof request extends fc.Arbitrary<infer T> ? T : never): Buffer {
    const sockets = upgradesOf(server.http).map(({ path }) => ({ path, method: 'GET' }));
    const doors = [...routesOf(server.http), ...sockets];
    const door = doors[input.door % doors.length] as (typeof doors)[number];
    const part = input.part === 'own' ? chat.conversationId : input.part;
    const path = door.path.replace(/:\w+/g, () => part);
    const content = Buffer.from(input.body);
    const lines = [
      `${input.method === 'own' ? door.method : input.method} ${path}${input.query ? `?${input.query}` : ''} HTTP/1.1`,
      'Host: a',
      `Content-Type: ${input.type}`,
      `Content-Length: ${content.length}`,
      `Authorization: Bearer ${input.token === 'own' ? chat.token : input.token}`,
      `${input.header[0]}: ${input.header[1]}`,
      input.upgrade ? 'Upgrade: websocket\r\nConnection: Upgrade' : 'Connection: close',
    ];
    return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), content]);
  }

  it(`${RUNS} requests: each answered, none by a fault of ours, none with our insides`, async () => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 20, maxLength: 20 }), async (inputs) => {
        const answers = await Promise.all(inputs.map((input) => rawRequest(server.port, bytesOf(input))));
        for (const [i, answer] of answers.entries()) {
          const status = statusOf(answer);
          seen.set(status, (seen.get(status) ?? 0) + 1);
          expect(status, `${JSON.stringify(inputs[i])} → ${answer}`).to.be.within(200, 499);
          expect(answer).to.not.match(/node_modules|\.[jt]s:\d|\bat \w+ \(|SQLITE|Zod/);
        }
      }),
      { numRuns: RUNS / 20, endOnFailure: true },
    );
    expect(server.errors).to.deep.equal([]);
    expect((Object.prototype as Record<string, unknown>).polluted).to.equal(undefined);
    // The fuzz is worth something only if some of it gets in.
    for (const status of [200, 400, 401, 403, 404, 405, 415])
      expect(seen.get(status) ?? 0, `status ${status}`).to.be.above(0);
  });
});
