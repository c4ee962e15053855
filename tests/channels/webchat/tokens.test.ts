import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { SignJWT } from 'jose';
import { newUserId, TokenError, Tokens } from '../../../channels/webchat/tokens.ts';

const SECRET = 'a secret for tests, long enough to sign';
const PASS = { conv: 'c1', user: 'dl_u1', origins: ['https://www.council.example'] };

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('tokens', () => {
  let now = Date.parse('2026-11-23T09:00:00Z');
  const tokens = new Tokens(SECRET, { now: () => new Date(now) });

  it('say what they open', async () => {
    expect(await tokens.read(await tokens.issue(PASS))).to.deep.equal(PASS);
    expect(await tokens.readStream(await tokens.issueStream(PASS, 7))).to.deep.equal({ ...PASS, wm: 7 });
    expect(await tokens.readPhoto(await tokens.issuePhoto('p1'))).to.equal('p1');
  });

  it('are good for one thing only', async () => {
    const [token, stream, photo] = [
      await tokens.issue(PASS),
      await tokens.issueStream(PASS, 0),
      await tokens.issuePhoto('p1'),
    ];
    for (const wrong of [stream, photo]) expect(await failure(tokens.read(wrong))).to.be.instanceOf(TokenError);
    for (const wrong of [token, photo]) expect(await failure(tokens.readStream(wrong))).to.be.instanceOf(TokenError);
    for (const wrong of [token, stream]) expect(await failure(tokens.readPhoto(wrong))).to.be.instanceOf(TokenError);
  });

  it('end, to the second', async () => {
    const token = await tokens.issue(PASS);
    now += 1_799_000;
    await tokens.read(token);
    now += 1_000;
    expect(await failure(tokens.read(token))).to.have.property('expired', true);
    expect(await tokens.read(token, 86_400)).to.deep.equal(PASS);
    now += 86_400_000;
    expect(await failure(tokens.read(token, 86_400))).to.have.property('expired', true);
  });

  it('cannot be forged', async () => {
    const token = await tokens.issue(PASS);
    const [head = '', body = '', mark = ''] = token.split('.');
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    const other = encode({ ...claims, conv: 'c2' });
    const signed = (header: string, payload: string) =>
      `${header}.${payload}.${createHmac('sha512', SECRET).update(`${header}.${payload}`).digest('base64url')}`;
    const key = new TextEncoder().encode('another secret, also long enough to sign');
    for (const forged of [
      `${head}.${other}.${mark}`,
      `${encode({ alg: 'none' })}.${other}.`,
      `${encode({ alg: 'none' })}.${body}.${mark}`,
      signed(encode({ alg: 'HS512' }), body),
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(key),
      await new SignJWT({ ...PASS, aud: 'conversation' })
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(SECRET)),
      '',
      'a.b.c',
      token.slice(0, -1),
    ]) {
      expect(await failure(tokens.read(forged)))
        .to.be.instanceOf(TokenError)
        .with.property('expired', false);
    }
  });

  it('need a secret of 32 bytes', () => {
    expect(() => new Tokens('short', { now: () => new Date() })).to.throw(RangeError);
  });

  it('name users by 128 random bits', () => {
    expect(new Set(Array.from({ length: 100 }, newUserId)).size).to.equal(100);
    expect(newUserId()).to.match(/^dl_[\w-]{22}$/);
  });
});
