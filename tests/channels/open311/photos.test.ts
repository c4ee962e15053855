import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { createHttpServer } from '../../../channels/http-server.ts';
import { mountOpen311Photos } from '../../../channels/open311/photo-route.ts';
import { PhotoLinks } from '../../../services/open311/photo-links.ts';

const NOW = new Date('2026-11-23T09:30:00.000Z');
const LATER = new Date('2026-11-24T09:30:00.000Z');
const BYTES = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

describe('photos of reports, for the system the reports went to', () => {
  const links = new PhotoLinks(() => 'a secret of the tests, long enough');
  let now = NOW;
  let base: string;
  let close: () => void;
  before(async () => {
    const server = createHttpServer({ trustedOrigins: [], log: { warn: () => {}, error: () => {} } });
    const photo = async (id: string) =>
      id === 'one' || id === 'two' ? { conversationId: 'c', type: 'image/jpeg', bytes: BYTES } : undefined;
    mountOpen311Photos(server, { transcript: { photo }, photoLinks: links, now: () => now });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
    close = () => server.close();
  });
  beforeEach(() => {
    now = NOW;
  });
  after(() => close());

  it('are shown at a signed address, as a picture that nothing keeps and nothing runs', async () => {
    const answer = await fetch(base + links.path('one', LATER));
    expect(answer.status).to.equal(200);
    expect(Buffer.from(await answer.arrayBuffer())).to.deep.equal(BYTES);
    expect(answer.headers.get('content-type')).to.equal('image/jpeg');
    expect(answer.headers.get('cache-control')).to.equal('private, no-store');
    expect(answer.headers.get('content-security-policy')).to.include('sandbox');
  });

  it('look as if they were not there to everybody else', async () => {
    const good = links.path('one', LATER);
    const other = new PhotoLinks(() => 'another secret, which is long enough too').path('one', LATER);
    const answers = await Promise.all(
      [
        '/open311/photos/one',
        good.replace('/one?', '/two?'),
        good.replace(/until=\d+/, 'until=9999999999'),
        `${good}x`,
        other,
        links.path('three', LATER),
      ].map(async (path) => {
        const answer = await fetch(base + path);
        return [answer.status, await answer.text()] as const;
      }),
    );
    for (const [status] of answers) expect(status).to.equal(404);
    expect(new Set(answers.map(([, body]) => body)).size, 'one like the other').to.equal(1);
  });

  it('are gone when the address has ended', async () => {
    const path = links.path('one', LATER);
    now = new Date(LATER.getTime() - 1_000);
    expect((await fetch(base + path)).status).to.equal(200);
    now = LATER;
    expect((await fetch(base + path)).status).to.equal(404);
  });
});
