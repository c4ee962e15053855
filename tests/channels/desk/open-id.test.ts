import { expect } from 'chai';
import { DeskBrowser } from '../../support/desk.ts';
import { FakeOpenId } from '../../support/fake-open-id.ts';
import { openFolder } from '../../support/storages.ts';
import { type Running, StoryWorld } from '../../support/story-world.ts';

describe('sign-in by the provider of the council', () => {
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let provider: FakeOpenId;
  let world: StoryWorld;
  before(async () => {
    folder = await openFolder();
    provider = await FakeOpenId.start();
    world = await StoryWorld.open({ ...folder.storage, ...provider.settings } as typeof folder.storage);
  });
  beforeEach(async () => {
    await world.reset(new Date());
    provider.reset();
  });
  after(async () => {
    await world.close();
    await provider.stop();
    await folder.remove();
  });

  const running = (): Running => world.now;

  /** Goes to the provider and comes back, as a browser does. @returns the page it ends on */
  async function come(browser: DeskBrowser, change: (back: URL) => void = () => undefined): Promise<Response> {
    const leave = await browser.get('/desk/sign-in/openid');
    const back = await provider.signIn(new URL(leave.headers.get('location') ?? ''), running().url);
    change(back);
    return browser.get(`${back.pathname}${back.search}`);
  }

  it('lets in who has a role there, with the name and department it gives', async () => {
    const browser = new DeskBrowser(running().url);
    expect(await browser.text('/desk/sign-in'))
      .to.include('council account')
      .and.not.include('Password');
    const page = await come(browser);
    expect(page.status).to.equal(200);
    expect(await page.text()).to.include('url=/desk');
    expect(await browser.text('/desk'))
      .to.include('Asha Patel')
      .and.include('Housing Options');
    expect(await running().service.staff.accounts.list()).to.have.length(1);
  });

  it('asks by PKCE, state and nonce', async () => {
    const leave = await new DeskBrowser(running().url).get('/desk/sign-in/openid');
    const asked = new URL(leave.headers.get('location') ?? '').searchParams;
    expect(Object.fromEntries(asked)).to.include({
      response_type: 'code',
      code_challenge_method: 'S256',
      client_id: 'desk',
    });
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name), name).to.have.length.at.least(43);
    expect(asked.get('redirect_uri')).to.equal(`${running().url}/desk/sign-in/openid/return`);
    expect(leave.headers.getSetCookie().join()).to.include('SameSite=Lax').and.include('HttpOnly');
  });

  it('goes by what the provider says now: role, name, and whether there is one', async () => {
    const browser = new DeskBrowser(running().url);
    await come(browser);
    expect((await browser.get('/desk/people')).status).to.equal(403);
    provider.claims.roles = ['agent', 'administrator', 'something else'];
    const again = new DeskBrowser(running().url);
    await come(again);
    expect((await again.get('/desk/people')).status).to.equal(200);
    provider.claims.roles = ['something else'];
    const refused = await come(new DeskBrowser(running().url));
    expect(refused.status).to.equal(401);
    expect(await refused.text()).to.include('no role for the desk');
  });

  it('takes languages and teams from the provider where it says them, and keeps what the desk knows where not', async () => {
    const { accounts } = running().service.staff;
    await come(new DeskBrowser(running().url));
    const only = async () => (await accounts.list())[0];
    const { id = '' } = (await only()) ?? {};
    await accounts.setSkills(
      id,
      { languages: ['pl'], teams: ['housing'] },
      { id, name: 'A', department: 'B' },
      new Date(),
    );
    await come(new DeskBrowser(running().url));
    expect(await only()).to.deep.include({ languages: ['pl'], teams: ['housing'] });
    provider.claims.languages = ['so', 'ar'];
    await come(new DeskBrowser(running().url));
    expect(await only()).to.deep.include({ languages: ['so', 'ar'], teams: ['housing'] });
    for (const wrong of ['so', [1], ['<script>']]) {
      provider.claims.languages = wrong;
      await come(new DeskBrowser(running().url));
      expect(await only()).to.deep.include({ languages: ['so', 'ar'] });
    }
  });

  it('keeps out whose account is shut here', async () => {
    await come(new DeskBrowser(running().url));
    const { accounts } = running().service.staff;
    const [account] = await accounts.list();
    const by = { id: 'x', name: 'X', department: 'X' };
    await accounts.change(account?.id ?? '', { disabled: true }, by, world.clock.now());
    expect((await come(new DeskBrowser(running().url))).status).to.equal(401);
  });

  const WRONG: Record<string, () => [change: (back: URL) => void, before?: () => void]> = {
    'another state': () => [(back) => back.searchParams.set('state', 'x'.repeat(43))],
    'no state': () => [(back) => back.searchParams.delete('state')],
    'another code': () => [(back) => back.searchParams.set('code', 'x')],
    'an error': () => [(back) => back.searchParams.set('error', 'access_denied')],
    'a token for another nonce': () => [() => undefined, () => provider.break({ nonce: 'x' })],
    'a token for another client': () => [() => undefined, () => provider.break({ aud: 'other' })],
    'a token of another issuer': () => [() => undefined, () => provider.break({ iss: 'https://evil.example' })],
    'a token that is over': () => [() => undefined, () => provider.break({ exp: 1 })],
    'a token without a name': () => [() => undefined, () => provider.break({ name: '' })],
  };
  for (const [what, wrong] of Object.entries(WRONG)) {
    it(`refuses ${what}`, async () => {
      const [change, before] = wrong();
      before?.();
      const browser = new DeskBrowser(running().url);
      const answer = await come(browser, change);
      expect(answer.status).to.equal(401);
      expect(await answer.text()).not.to.match(/nonce|state|issuer|token/i);
      expect((await browser.get('/desk')).status).to.equal(303);
    });
  }

  it('refuses who comes back without having gone, and a second use of one return', async () => {
    const browser = new DeskBrowser(running().url);
    const leave = await browser.get('/desk/sign-in/openid');
    const back = await provider.signIn(new URL(leave.headers.get('location') ?? ''), running().url);
    const path = `${back.pathname}${back.search}`;
    expect((await new DeskBrowser(running().url).get(path)).status, 'another browser').to.equal(401);
    expect((await browser.get(path)).status).to.equal(200);
    expect((await browser.get(path)).status, 'again').to.equal(401);
  });

  it('says so when the provider does not answer, and works when it does again', async () => {
    const other = await StoryWorld.open({ ...folder.storage, ...provider.settings } as typeof folder.storage);
    try {
      provider.isAway = true;
      const page = await new DeskBrowser(other.now.url).get('/desk/sign-in/openid');
      expect(await page.text()).to.include('does not answer');
      provider.isAway = false;
      expect((await new DeskBrowser(other.now.url).get('/desk/sign-in/openid')).status).to.equal(303);
    } finally {
      await other.close();
    }
  });

  it('has no local accounts beside it', async () => {
    const browser = new DeskBrowser(running().url);
    const local = await browser.post('/desk/sign-in', { username: 'a', password: 'b' });
    expect(local.status).to.be.oneOf([404, 405]);
  });
});
