import { type AddressInfo, connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import {
  createHttpServer,
  HttpError,
  type HttpServer,
  type HttpServerOptions,
  json,
  readJson,
  route,
  routesOf,
  upgrade,
} from '../../channels/http-server.ts';
import { rawRequest, statusOf } from '../support/raw-request.ts';

const TRUSTED = 'https://www.council.example';

describe('the HTTP server', () => {
  const running: HttpServer[] = [];
  const logged: unknown[] = [];
  const log = { error: (entry: unknown) => logged.push(entry), warn: () => undefined } as never;
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
    logged.length = 0;
  });

  it('sends an answer as it is made, and breaks it off where making it fails, so that it does not look whole', async () => {
    const http = createHttpServer({ trustedOrigins: [], log, requestsPerMinute: 100_000 });
    running.push(http);
    let made = 0;
    const add = (path: string, isBroken: boolean) =>
      route(http, {
        ...{ method: 'GET', path, reach: 'anyone' },
        handle: async () => ({
          status: 200,
          headers: { 'Content-Type': 'text/plain' },
          body: (async function* () {
            for (let i = 0; i < 1_000; i += 1) {
              if (isBroken && i === 500) throw new TypeError('inner words about 07700 900123');
              made += 1;
              yield 'x'.repeat(10_000);
            }
          })(),
        }),
      });
    add('/whole', false);
    add('/broken-off', true);
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.server.address() as AddressInfo;
    const at = (path: string) => `http://127.0.0.1:${port}${path}`;
    expect(await (await fetch(at('/whole'))).text()).to.have.length(10_000_000);
    const broken = await fetch(at('/broken-off'));
    expect(broken.status).to.equal(200);
    expect(await broken.text().catch(() => 'broken off')).to.equal('broken off');
    expect(JSON.stringify(logged)).to.include('TypeError').and.not.include('07700');
    logged.length = 0;
    made = 0;
    expect((await fetch(at('/whole'), { method: 'HEAD' })).status).to.equal(200);
    expect(made, 'nothing is made for who wants the head alone').to.equal(0);
    // Whoever reads nothing is not read for, and whoever goes away ends it.
    const gone = new AbortController();
    await fetch(at('/whole'), { signal: gone.signal });
    await delay(100);
    expect(made).to.be.lessThan(1_000);
    gone.abort();
    await delay(50);
    const stopped = made;
    await delay(50);
    expect(made).to.equal(stopped);
    expect(logged).to.deep.equal([]);
  });

  async function start(options: Partial<HttpServerOptions> = {}) {
    const http = createHttpServer({ trustedOrigins: [TRUSTED], log, requestsPerMinute: 100_000, ...options });
    running.push(http);
    route(http, {
      method: 'POST',
      path: '/echo',
      reach: 'anyone',
      crossOrigin: true,
      handle: async ({ raw }) => json(200, await readJson(raw)),
    });
    route(http, {
      method: 'GET',
      path: '/who/:name',
      reach: 'anyone',
      handle: async ({ params, query, address }) => json(200, { ...params, q: query.get('q'), address }),
    });
    route(http, {
      method: 'GET',
      path: '/broken',
      reach: 'anyone',
      handle: async () => {
        throw new TypeError('inner words about 07700 900123');
      },
    });
    route(http, {
      method: 'POST',
      path: '/open311/requests',
      reach: 'anyone',
      errors: ({ statusCode, message }) => json(statusCode, [{ code: statusCode, description: message }]),
      handle: async () => {
        throw new HttpError(422, 'Unclear', 'Say where it is.');
      },
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address();
    return { http, port, url: `http://127.0.0.1:${port}` };
  }

  it('answers routes, and keeps a table of them', async () => {
    const { http, url } = await start();
    expect(await fetch(`${url}/who/ann?q=1`).then((response) => response.json())).to.include({ name: 'ann', q: '1' });
    expect((await fetch(`${url}/who/ann`, { method: 'HEAD' })).status).to.equal(200);
    expect(routesOf(http).map(({ method, path, reach }) => `${method} ${path} ${reach}`)).to.include(
      'GET /who/:name anyone',
    );
    expect(() => route({} as never, {} as never)).to.throw(TypeError);
  });

  it('says errors in one shape that tells nothing, and logs no words of anybody', async () => {
    const { url } = await start();
    const broken = await fetch(`${url}/broken`);
    expect(broken.status).to.equal(500);
    expect(await broken.json()).to.deep.equal({
      error: { code: 'ServiceError', message: 'Something went wrong. Try again.' },
    });
    expect(JSON.stringify(logged)).to.contain('TypeError').and.not.contain('07700');
    const missing = await fetch(`${url}/<script>`);
    expect(missing.status).to.equal(404);
    expect(await missing.text()).to.not.contain('script');
    expect((await fetch(`${url}/echo`)).status).to.equal(405);
    expect((await fetch(`${url}/echo`, { method: 'PATCH' })).status).to.equal(405);
  });

  it('lets a route say errors in a shape of its own, also those of the door', async () => {
    const { url } = await start();
    const post = (headers: Record<string, string>) =>
      fetch(`${url}/open311/requests`, { method: 'POST', body: '{}', headers });
    expect(await post({}).then((response) => response.json())).to.deep.equal([
      { code: 422, description: 'Say where it is.' },
    ]);
    const refused = await post({ 'content-encoding': 'gzip' });
    expect(refused.status).to.equal(415);
    expect(await refused.json()).to.be.an('array');
  });

  it('sets headers that let nothing run', async () => {
    const { url } = await start();
    for (const path of ['/who/ann', '/nothing', '/broken']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('content-security-policy')).to.equal("default-src 'none';frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('cache-control')).to.equal('no-store');
      expect(headers.get('server')).to.equal(null);
      expect(headers.get('x-powered-by')).to.equal(null);
    }
  });

  it('lets pages of trusted origins call cross-origin routes, and read their errors', async () => {
    const { url } = await start();
    const ask = (path: string, origin: string) =>
      fetch(`${url}${path}`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
      });
    const preflight = await ask('/echo', TRUSTED);
    expect(preflight.status).to.equal(204);
    expect(preflight.headers.get('access-control-allow-origin')).to.equal(TRUSTED);
    expect(preflight.headers.get('access-control-allow-headers')).to.equal(
      'authorization, content-type, x-ms-bot-agent, x-requested-with',
    );
    expect((await ask('/echo', 'https://elsewhere.example')).headers.get('access-control-allow-origin')).to.equal(null);
    expect((await ask('/open311/requests', TRUSTED)).headers.get('access-control-allow-origin')).to.equal(null);
    for (const headers of [
      { 'content-encoding': 'gzip' },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json' },
    ]) {
      const response = await fetch(`${url}/echo`, {
        method: 'POST',
        body: '{',
        headers: { origin: TRUSTED, ...headers },
      });
      expect(response.status).to.be.oneOf([400, 415]);
      expect(response.headers.get('access-control-allow-origin')).to.equal(TRUSTED);
      expect(response.headers.get('vary')).to.equal('Origin');
    }
  });

  it('counts requests by address, and believes only its own proxies about it', async () => {
    const limited = await start({ requestsPerMinute: 3 });
    for (let i = 0; i < 3; i++)
      expect(
        (await fetch(`${limited.url}/who/ann`, { headers: { 'x-forwarded-for': `203.0.113.${i}` } })).status,
      ).to.equal(200);
    const refused = await fetch(`${limited.url}/who/ann`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(refused.status).to.equal(429);
    expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60);

    const behind = await start({ trustProxy: 1 });
    const address = async (forwarded: string) =>
      (
        (await fetch(`${behind.url}/who/ann`, { headers: { 'x-forwarded-for': forwarded } }).then((response) =>
          response.json(),
        )) as { address: string }
      ).address;
    expect(await address('198.51.100.1, 203.0.113.9')).to.equal('203.0.113.9');
    expect(await address('2001:db8:1:2:3:4:5:6')).to.equal('2001:db8:1:2::/64');
    expect(await address('2001:db8:1:2::9')).to.equal('2001:db8:1:2::/64');
    expect(await address('::ffff:203.0.113.9')).to.equal('203.0.113.9');
  });

  it('refuses what bends HTTP, and goes on', async () => {
    const { url, port } = await start();
    const bad: [string, number[]][] = [
      [`GET /who/ann HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(9_000)}\r\n\r\n`, [431]],
      [`GET /who/ann HTTP/1.1\r\nHost: a\r\n${'X: y\r\n'.repeat(4_000)}\r\n`, [431]],
      [`GET /who/${'a'.repeat(5_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`, [400]],
      ['GET /who/ann HTTP/1.1\r\nConnection: close\r\n\r\n', [400]],
      ['GET /who/ann HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', [400]],
      ['GET /who/ann HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n', [400]],
      ['GET http://[/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', [400]],
      ['GET // HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', [404]],
      ['GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', [400, 404]],
      ['OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', [200, 400, 404]],
      [
        'POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
        [415],
      ],
      ['POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n', [400]],
      [
        'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\nContent-Type: application/json\r\n\r\n{',
        [413],
      ],
      ['POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', [400]],
      [
        `POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n${'1000\r\n'.concat(`${'x'.repeat(4_096)}\r\n`).repeat(40)}`,
        [413],
      ],
      ['GET /who/ann HTTP/1.1\r\nHost: a\r\nExpect: the-unexpected\r\nConnection: close\r\n\r\n', [417]],
      ['GET /who/ann HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n', [404]],
      ['GET /who/ann HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade, close\r\n\r\n', [200]],
      ['CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', [0, 400, 404]],
      ['\x16\x03\x01\x02\x00\x01', [400]],
    ];
    for (const [bytes, statuses] of bad) {
      const answer = await rawRequest(port, bytes, { end: bytes.startsWith('CONNECT') });
      expect(statuses, `${bytes.slice(0, 60)} → ${answer.slice(0, 80)}`).to.include(statusOf(answer));
      expect(answer).to.not.match(/node_modules|\.js:|at \w+ \(/);
    }
    expect((await fetch(`${url}/who/ann`)).status).to.equal(200);
  });

  it('survives a WebSocket door that breaks, and a client that is gone', async () => {
    const { http, port, url } = await start();
    upgrade(http, {
      path: '/socket',
      reach: 'anyone',
      accept: async () => {
        await delay(20);
        throw new Error('inner');
      },
    });
    const bytes = 'GET /socket HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n';
    expect(await rawRequest(port, bytes))
      .to.match(/^HTTP\/1.1 500 /)
      .and.not.contain('inner');
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      setTimeout(() => socket.resetAndDestroy(), 5);
    });
    socket.on('error', () => undefined);
    await delay(60);
    expect((await fetch(`${url}/who/ann`)).status).to.equal(200);
  });

  it('drops 600 clients that send half a request, and answers others meanwhile', async () => {
    const { http, port, url } = await start({ slowMs: 500 });
    const halves = [
      'GET /who/ann HTTP/1.1\r\nHost: a\r\nX-Half',
      'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nContent-Type: application/json\r\n\r\n{',
    ];
    const answers = halves.flatMap((half) => Array.from({ length: 300 }, () => rawRequest(port, half)));
    const silent = [
      rawRequest(port, ''),
      rawRequest(port, 'POST /nothing HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{'),
    ];
    expect((await fetch(`${url}/who/ann`)).status).to.equal(200);
    for (const answer of await Promise.all(answers)) expect(statusOf(answer)).to.equal(408);
    await Promise.all(silent);
    const open = await new Promise<number>((resolve) =>
      (http.server as import('node:http').Server).getConnections((_error, count) => resolve(count)),
    );
    expect(open).to.be.at.most(1);
  });

  it('finishes what it is answering before it stops, and takes nothing new', async () => {
    const { http, url } = await start();
    let started = () => undefined as unknown;
    const begun = new Promise<void>((resolve) => {
      started = resolve as () => unknown;
    });
    route(http, {
      method: 'GET',
      path: '/slow',
      reach: 'anyone',
      handle: async () => {
        started();
        await delay(200);
        return json(200, { done: true });
      },
    });
    const answer = fetch(`${url}/slow`);
    await begun;
    const stopped = http.stop();
    expect(await answer.then((response) => response.json())).to.deep.equal({ done: true });
    await stopped;
    const refused = await fetch(`${url}/who/ann`).catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(TypeError);
  });
});
