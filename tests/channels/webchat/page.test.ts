import { expect } from 'chai';
import { startWebchat, TRUSTED, type WebchatServer } from '../../support/webchat-server.ts';

describe("the page's files", () => {
  let server: WebchatServer;
  before(async () => {
    server = await startWebchat();
  });
  after(() => server.stop());
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers });

  it('carry the council’s facts, made harmless', async () => {
    const html = await get('/').then((response) => response.text());
    expect(html).to.contain('<title>Alder &#38; Oak &#60;/script&#62; Council</title>');
    expect(html).to.contain('01632 960000 City Hall');
    const settings = /id="settings">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(settings)).to.deep.equal({
      councilName: 'Alder & Oak </script> Council',
      phone: '01632 960000',
      privacyUrl: '/privacy',
      maxPhotos: 5,
    });
  });

  it('may run our scripts alone, in our sites’ frames alone', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy')?.split(';') ?? [];
    expect(policy).to.include.members([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' blob:",
      "base-uri 'none'",
      "form-action 'self'",
      `frame-ancestors 'self' ${TRUSTED}`,
      "require-trusted-types-for 'script'",
    ]);
    expect(policy.find((part) => part.startsWith('connect-src'))).to.equal(
      `connect-src 'self' ws://127.0.0.1:${server.port}`,
    );
    expect(headers.get('x-frame-options')).to.equal(null);
    expect(headers.get('server')).to.equal(null);
    expect((await get('/webchat/assets/main.js')).headers.get('content-security-policy')).to.equal(
      "default-src 'none';frame-ancestors 'none'",
    );
  });

  it('come compressed, and not at all when they are known', async () => {
    const plain = await get('/webchat/assets/main.js', { 'accept-encoding': 'identity' });
    const text = await plain.text();
    const packed = await get('/webchat/assets/main.js', { 'accept-encoding': 'br' });
    expect(packed.headers.get('content-encoding')).to.equal('br');
    expect(Number(packed.headers.get('content-length'))).to.be.below(text.length / 5);
    expect(await packed.text()).to.equal(text);
    const etag = plain.headers.get('etag') ?? '';
    const again = await get('/webchat/assets/main.js', { 'accept-encoding': 'identity', 'if-none-match': etag });
    expect(again.status).to.equal(304);
    expect(plain.headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
  });

  it('let another site load the widget', async () => {
    const response = await get('/widget.js');
    expect(response.status).to.equal(200);
    expect(response.headers.get('cross-origin-resource-policy')).to.equal('cross-origin');
  });

  it('answer HEAD', async () => {
    const response = await fetch(`${server.url}/`, { method: 'HEAD' });
    expect(response.status).to.equal(200);
    expect(await response.text()).to.equal('');
  });

  it('are all there is', async () => {
    for (const path of [
      'index.html',
      'widget.js',
      'none.js',
      '..%2f..%2fpackage.json',
      '%2e%2e/%2e%2e/package.json',
      '__proto__',
      'constructor',
    ]) {
      expect((await get(`/webchat/assets/${path}`)).status).to.equal(404);
    }
  });
});
