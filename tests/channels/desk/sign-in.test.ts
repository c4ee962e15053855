import { expect } from 'chai';
import { codeAt } from '../../../services/staff/second-factor.ts';
import { DeskBrowser, giveCode, makeAccount, PASSWORD, signedIn } from '../../support/desk.ts';
import { openFolder } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';

const MINUTE = 60_000;

describe('signing in to the desk', () => {
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let world: StoryWorld;
  before(async () => {
    folder = await openFolder();
    world = await StoryWorld.open(folder.storage);
  });
  beforeEach(() => world.reset(new Date('2026-11-23T09:30:00Z')));
  after(async () => {
    await world.close();
    await folder.remove();
  });

  const visit = () => new DeskBrowser(world.now.url);

  it('begins with a printed link, and leads to the desk', async () => {
    const token = await world.now.service.staff.accounts.firstRun(world.clock.now());
    const browser = visit();
    expect(await browser.text(`/desk/join/${token}`)).to.include('Make your account');
    const weak = { name: 'Asha Patel', department: 'Housing', username: 'asha', password: 'asha' };
    const refused = await browser.post(`/desk/join/${token}`, weak);
    expect(refused.status).to.equal(422);
    expect(await refused.text())
      .to.include('Use 12 characters or more')
      .and.include('value="Asha Patel"');
    const made = await browser.post(`/desk/join/${token}`, { ...weak, password: PASSWORD });
    expect(made.status).to.equal(200);
    expect((await browser.get(`/desk/join/${token}`)).status, 'used').to.equal(410);
    const first = await browser.post('/desk/sign-in', { username: 'asha', password: PASSWORD });
    expect(first.headers.get('location')).to.equal('/desk/sign-in/code');
    expect((await browser.get('/desk')).headers.get('location'), 'half signed in').to.match(/^\/desk\/sign-in/);
    await giveCode(world.now, browser);
    expect(await browser.text('/desk'))
      .to.include('Asha Patel')
      .and.include('Housing');
  });

  it('asks for a code the next time, and takes the one of now', async () => {
    await makeAccount(world.now, 'administrator', 'asha');
    const browser = visit();
    await browser.post('/desk/sign-in', { username: 'asha', password: PASSWORD });
    const secret = await giveCode(world.now, browser);
    await browser.post('/desk/sign-out');
    world.clock.advance(MINUTE);
    await browser.post('/desk/sign-in', { username: 'asha', password: PASSWORD });
    expect(await browser.text('/desk/sign-in/code')).not.to.include(secret.slice(0, 4));
    const wrong = await browser.post('/desk/sign-in/code', { code: '000000' });
    expect(wrong.status).to.equal(401);
    const right = await browser.post('/desk/sign-in/code', { code: codeAt(secret, world.clock.now()) });
    expect(right.headers.get('location')).to.equal('/desk');
  });

  it('leads on to where somebody was going, and never elsewhere', async () => {
    await makeAccount(world.now, 'agent');
    const asked = await visit().get('/desk/records?kind=complaint&state=late');
    const next = new URL(asked.headers.get('location') ?? '', world.now.url).searchParams.get('next') ?? '';
    expect(next).to.equal('/desk/records?kind=complaint&state=late');
    const sign = async (to: string) =>
      (await visit().post('/desk/sign-in', { username: 'agent', password: PASSWORD, next: to })).headers.get(
        'location',
      );
    expect(await sign(next)).to.equal(next);
    for (const evil of [
      'https://evil.example',
      '//evil.example',
      '/desk//evil.example',
      '/desk/../',
      '/\\evil',
      '/desk@x',
      'javascript:1',
    ])
      expect(await sign(evil), evil).to.match(/^\/desk(\/\.\.\/)?$/);
  });

  it('gives a new token each time, in a cookie that no script and no other site gets', async () => {
    await makeAccount(world.now, 'agent');
    const browser = visit();
    browser.cookies.set('desk', 'a-token-that-somebody-else-put-there');
    const answer = await browser.post('/desk/sign-in', { username: 'agent', password: PASSWORD });
    const [session = '', device = ''] = answer.headers.getSetCookie();
    for (const cookie of [session, device]) expect(cookie).to.match(/; Path=\/; HttpOnly; SameSite=Strict/);
    expect(session).not.to.match(/Max-Age|Expires|a-token/);
    expect(answer.headers.get('cache-control')).to.equal('no-store');
  });

  it('is bound to https where the service is public', async () => {
    const { createGuard } = await import('../../../channels/desk/guard.ts');
    const guard = createGuard(world.now.service.staff, 'https://council.example', () => world.clock.now());
    const [cookie] = guard.begin('token')['Set-Cookie'] as string[];
    expect(cookie).to.equal('__Host-desk=token; Path=/; HttpOnly; Secure; SameSite=Strict');
  });

  it('says the same to a wrong password and to an unknown name', async () => {
    await makeAccount(world.now, 'agent');
    const page = async (username: string) => {
      const answer = await visit().post('/desk/sign-in', { username, password: 'not the one at all' });
      expect(answer.status).to.equal(401);
      return (await answer.text()).replaceAll(username, '');
    };
    expect(await page('agent')).to.equal(await page('nobody'));
  });

  it('is over when somebody signs out, wherever the token has got to', async () => {
    const browser = await signedIn(world.now, 'agent');
    const thief = visit();
    for (const [name, value] of browser.cookies) thief.cookies.set(name, value);
    expect((await thief.get('/desk')).status).to.equal(200);
    const out = await browser.post('/desk/sign-out');
    expect(out.headers.get('clear-site-data')).to.equal('"cache"');
    expect((await thief.get('/desk')).status).to.equal(303);
  });

  it('is over half an hour after the last thing that was done', async () => {
    const browser = await signedIn(world.now, 'agent');
    world.clock.advance(29 * MINUTE);
    expect((await browser.get('/desk')).status).to.equal(200);
    world.clock.advance(31 * MINUTE);
    expect((await browser.get('/desk')).headers.get('location')).to.equal('/desk/sign-in?next=%2Fdesk');
    expect((await browser.get('/desk/api/session')).status).to.equal(401);
  });

  it('believes no token that is forged, and neither of two', async () => {
    const browser = await signedIn(world.now, 'agent');
    const real = browser.cookies.get('desk') ?? '';
    for (const token of ['', 'x', real.slice(1), `${real}x`, '../../etc', "' or 1=1", 'a'.repeat(5000)]) {
      const other = visit();
      other.cookies.set('desk', token);
      expect((await other.get('/desk')).status, token.slice(0, 20)).to.be.oneOf([303, 431, 400]);
    }
    const two = await fetch(`${world.now.url}/desk`, {
      headers: { Cookie: `desk=${real}; desk=${real}` },
      redirect: 'manual',
    });
    expect(two.status).to.equal(303);
  });

  it('makes who is waiting after too many tries wait, in words', async () => {
    await makeAccount(world.now, 'agent');
    for (let i = 0; i < 10; i += 1) await visit().post('/desk/sign-in', { username: 'agent', password: `guess ${i}` });
    const answer = await visit().post('/desk/sign-in', { username: 'agent', password: PASSWORD });
    expect(answer.status).to.equal(429);
    expect(await answer.text()).to.include('Wait 15 minutes');
  });

  it('shuts somebody out at once whose account is shut', async () => {
    const administrator = await signedIn(world.now, 'administrator');
    const { id } = await makeAccount(world.now, 'agent', 'leaver');
    const leaver = await signedIn(world.now, 'agent', 'leaver');
    const shut = await administrator.post(`/desk/people/${id}`, {
      department: 'Housing',
      role: 'agent',
      disabled: 'yes',
    });
    expect(shut.status).to.equal(303);
    expect((await leaver.get('/desk')).status).to.equal(303);
    expect((await visit().post('/desk/sign-in', { username: 'leaver', password: PASSWORD })).status).to.equal(401);
  });

  it('lets somebody change their password, and signs them out everywhere', async () => {
    const browser = await signedIn(world.now, 'agent');
    const change = (current: string, password: string) => browser.post('/desk/account/password', { current, password });
    expect((await change('wrong', 'another tugboat lantern')).status).to.equal(422);
    expect((await change(PASSWORD, 'short')).status).to.equal(422);
    expect((await change(PASSWORD, 'another tugboat lantern')).headers.get('location')).to.equal('/desk/sign-in');
    expect((await browser.get('/desk')).status).to.equal(303);
  });
});
