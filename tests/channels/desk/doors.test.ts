import { expect } from 'chai';
import type { describeApi } from '../../../channels/desk/open-api.ts';
import { mountDesk } from '../../../channels/desk/routes.ts';
import { createHttpServer, routesOf } from '../../../channels/http-server.ts';
import { mayDo, PERMISSIONS, type Permission, STAFF_ROLES } from '../../../services/staff/permissions.ts';
import { DeskBrowser, signedIn } from '../../support/desk.ts';
import { openFolder } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';

/** The doors by which somebody comes in and goes out, and what has no secrets. */
const OPEN = new Set([
  ...['GET /desk/sign-in', 'POST /desk/sign-in', 'GET /desk/sign-in/code', 'POST /desk/sign-in/code'],
  ...['GET /desk/sign-out', 'POST /desk/sign-out', 'GET /desk/join/:token', 'POST /desk/join/:token'],
  'GET /desk/assets/:file',
]);

interface Door {
  method: string;
  path: string;
  /** The path with something in its places. */
  filled: string;
  needs: Permission;
}

describe('the doors of the desk', () => {
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let world: StoryWorld;
  let doors: Door[];
  let all: ReturnType<typeof routesOf>;
  before(async () => {
    folder = await openFolder();
    world = await StoryWorld.open(folder.storage);
    await world.reset(new Date('2026-11-23T09:30:00Z'));
    const { service } = world.now;
    const server = createHttpServer({ trustedOrigins: [], log: service.log });
    mountDesk(server, { ...service, publicBaseUrl: world.now.url, now: () => service.clock.now() });
    all = routesOf(server);
    doors = all
      .filter(({ reach }) => reach === 'staff session')
      .map(({ method, path, needs }) => ({
        ...{ method, path, needs: needs as Permission },
        filled: path.replaceAll(/:\w+/g, 'NOR-0000-00'),
      }));
  });
  after(async () => {
    await world.close();
    await folder.remove();
  });

  const knock = (browser: DeskBrowser, { method, filled }: Door, headers: Record<string, string> = {}) => {
    if (method === 'GET') return browser.get(filled, headers);
    return filled.startsWith('/desk/api/')
      ? browser.call(method, filled, {}, headers)
      : browser.post(filled, {}, headers);
  };

  it('each say what a member of staff must be allowed, but for those that are named here', () => {
    for (const { method, path, reach, needs } of all) {
      const name = `${method} ${path}`;
      if (OPEN.has(name)) expect(reach, name).to.equal('anyone');
      else expect([reach, PERMISSIONS.includes(needs as Permission)], name).to.deep.equal(['staff session', true]);
    }
    expect(doors.length).to.be.greaterThan(25);
  });

  it('are shut for who is not signed in', async () => {
    for (const door of doors) {
      const answer = await knock(new DeskBrowser(world.now.url), door);
      const isPage = door.method === 'GET' && !/\/api\/|\/photos\//.test(door.path);
      const name = `${door.method} ${door.path}`;
      const isDescription = door.path.endsWith('openapi.json');
      if (isPage || isDescription) expect(answer.headers.get('location'), name).to.match(/^\/desk\/sign-in/);
      else expect(answer.status, name).to.be.oneOf([401, 404]);
    }
  });

  for (const role of STAFF_ROLES) {
    it(`let ${role}s do what they may, and nothing else`, async () => {
      const browser = await signedIn(world.now, role);
      for (const door of doors.filter(({ path }) => !path.startsWith('/desk/account'))) {
        const { status } = await knock(browser, door);
        const name = `${role}: ${door.method} ${door.path}`;
        if (!mayDo(role, door.needs)) expect(status, name).to.be.oneOf(door.path.includes('/photos/') ? [404] : [403]);
        else expect(status, name).to.be.oneOf([200, 303, 404, 410, 422]);
      }
    });
  }

  it('take no change that another site may have sent', async () => {
    const browser = await signedIn(world.now, 'administrator');
    const { url } = world.now;
    for (const door of doors.filter(({ method }) => method !== 'GET')) {
      const name = `${door.method} ${door.path}`;
      for (const headers of [
        { Origin: 'https://evil.example' },
        { Origin: 'null' },
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site' },
        { Origin: `${url}.evil.example` },
      ] as Record<string, string>[])
        expect((await knock(browser, door, headers)).status, `${name} ${JSON.stringify(headers)}`).to.equal(403);
      const [kind, body] = door.filled.startsWith('/desk/api/')
        ? (['application/json', '{}'] as const)
        : (['application/x-www-form-urlencoded', 'csrf=x'] as const);
      const bare = await browser.send(door.filled, { method: door.method, body, headers: { 'Content-Type': kind } });
      expect(bare.status, `${name} without an origin`).to.equal(403);
    }
  });

  it('take no form without the token of its session, and no JSON sent as text', async () => {
    const browser = await signedIn(world.now, 'administrator');
    const other = await signedIn(world.now, 'administrator', 'other');
    const { csrf } = (await (await other.get('/desk/api/session')).json()) as { csrf: string };
    for (const door of doors.filter(({ method }) => method !== 'GET')) {
      const name = `${door.method} ${door.path}`;
      const headers = { Origin: world.now.url, 'Content-Type': 'application/x-www-form-urlencoded' };
      const send = (body: string, more: Record<string, string> = {}) =>
        browser.send(door.filled, { method: door.method, body, headers: { ...headers, ...more } });
      for (const body of ['', 'csrf=', 'csrf=x', `csrf=${csrf}`, `csrf[]=${csrf}`])
        expect((await send(body)).status, `${name} ${body}`).to.equal(403);
      expect((await send('{}', { 'Content-Type': 'text/plain' })).status, `${name} as text`).to.equal(403);
    }
  });

  it('are never in a frame, load nothing from elsewhere, and are kept by no browser', async () => {
    const browser = await signedIn(world.now, 'administrator');
    for (const path of ['/desk', '/desk/records', '/desk/people', '/desk/insights', '/desk/audit', '/desk/nothing']) {
      const { headers } = await browser.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, path).to.include("frame-ancestors 'none'").and.include("default-src 'none'");
      expect(policy, path).not.to.match(/unsafe|\*|https?:/);
      if (path !== '/desk/nothing') expect(headers.get('cache-control'), path).to.equal('no-store');
    }
  });

  it('are answered by a page where there is no door, and by JSON where programs ask', async () => {
    const staff = await signedIn(world.now, 'agent');
    const { url } = world.now;
    for (const browser of [staff, new DeskBrowser(url)]) {
      for (const path of ['/desk/nothing', '/desk/records/x/y/z', '/desk/record', '/desk/', '/desk/%zz']) {
        const answer = await browser.get(path);
        expect(answer.status, path).to.equal(404);
        expect(answer.headers.get('content-type'), path).to.equal('text/html; charset=utf-8');
        expect(answer.headers.get('content-security-policy'), path).to.include("style-src 'self'");
        expect(await answer.text(), path)
          .to.include('desk.css')
          .and.include('href="/desk"');
      }
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const answer = await browser.send('/desk/nothing', { method, headers: { Origin: url } });
        expect([answer.status, answer.headers.get('content-type')], method).to.deep.equal([
          ...[404, 'text/html; charset=utf-8'],
        ]);
      }
      const taken = await browser.send('/desk/queue', { method: 'DELETE', headers: { Origin: url } });
      expect([taken.status, taken.headers.get('content-type')]).to.deep.equal([405, 'text/html; charset=utf-8']);
      for (const path of ['/desk/api', '/desk/api/nothing', '/desk/api/handoffs/a/b/c']) {
        const answer = await browser.get(path);
        expect(answer.status, path).to.equal(404);
        expect(await answer.json(), path).to.have.nested.property('error.code', 'NotFound');
      }
    }
    for (const path of ['/standards/nothing', '/privacy/nothing', '/pay/a/b']) {
      const answer = await fetch(new URL(path, url));
      expect([answer.status, answer.headers.get('content-type')], path).to.deep.equal([
        ...[404, 'text/html; charset=utf-8'],
      ]);
    }
    // Only what begins like it is not below it.
    expect((await fetch(new URL('/deskish', url))).headers.get('content-type')).to.include('json');
  });

  it('are described, every one of the API, and nothing that is not there', async () => {
    const browser = await signedIn(world.now, 'administrator');
    const served = (await (await browser.get('/desk/api/openapi.json')).json()) as ReturnType<typeof describeApi>;
    const described = Object.entries(served.paths as Record<string, Record<string, { summary: string }>>).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, { summary }]) => {
          expect(summary, path).to.be.a('string').and.not.equal('');
          return `${method.toUpperCase()} ${path}`;
        }),
    );
    const there = all
      .filter(({ path }) => path.startsWith('/desk/api/') && !path.endsWith('openapi.json'))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).to.deep.equal(there.sort());
    expect(served.openapi).to.equal('3.1.0');
  });
});
