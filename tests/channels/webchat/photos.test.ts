import { Buffer } from 'node:buffer';
import { deflateSync, gzipSync } from 'node:zlib';
import { expect } from 'chai';
import sharp from 'sharp';
import { encodePhotos } from '../../../channels/http/photos.ts';
import { answerOf, type Chat, startWebchat, type WebchatServer } from '../../support/webchat-server.ts';

const picture = (width = 60, height = 40) => sharp({ create: { width, height, channels: 3, background: '#557799' } });
const one = async (bytes: Buffer) => {
  const { photos, refused } = await encodePhotos([{ bytes, tooBig: false }]);
  return photos[0]?.bytes ?? refused[0];
};
const shape = async (bytes: unknown) => {
  expect(bytes).to.be.instanceOf(Uint8Array);
  const { format, width, height, exif, xmp, iptc, icc, pages } = await sharp(bytes as Uint8Array).metadata();
  return { format, width, height, metadata: [exif, xmp, iptc, icc].filter(Boolean).length, pages };
};

/** A PNG of one colour, as big as it says and no bigger on disk than it must be. */
function png(width: number, height: number): Buffer {
  const crc = (bytes: Buffer) => {
    let value = ~0;
    for (const byte of bytes) {
      value ^= byte;
      for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
    return ~value >>> 0;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([magic, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

describe('photos', () => {
  it('become a fresh JPEG, whatever they were', async () => {
    for (const bytes of [
      await picture().jpeg().toBuffer(),
      await picture().png().toBuffer(),
      await picture().webp().toBuffer(),
      await picture().gif().toBuffer(),
      await picture().avif().toBuffer(),
    ]) {
      expect(await shape(await one(bytes))).to.include({ format: 'jpeg', width: 60, height: 40 });
    }
  });

  it('lose the place they were taken at, and all that is not the picture', async () => {
    const gps = { GPSLatitude: '52/1 37/1 41/1', GPSLatitudeRef: 'N', GPSLongitude: '1/1 17/1 33/1' };
    const bytes = await picture()
      .withExif({ IFD0: { Copyright: 'canary' }, IFD3: gps })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">canary</x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(bytes.includes('canary')).to.equal(true);
    const tail = '<html><script>canary()</script></html>';
    const fresh = (await one(Buffer.concat([bytes, Buffer.from(tail)]))) as Uint8Array;
    expect((await shape(fresh)).metadata).to.equal(0);
    expect(Buffer.from(fresh).includes('canary')).to.equal(false);
  });

  it('are turned the right way up, and made no larger than needed', async () => {
    const lying = await picture(90, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await shape(await one(lying))).to.include({ width: 30, height: 90 });
    expect(await shape(await one(await picture(5_000, 1_000).jpeg().toBuffer()))).to.include({
      width: 2_560,
      height: 512,
    });
  });

  it('are one picture, also when they move', async () => {
    const frames = await sharp([await picture().png().toBuffer(), await picture().negate().png().toBuffer()], {
      join: { animated: true },
    })
      .gif()
      .toBuffer();
    expect((await sharp(frames, { animated: true }).metadata()).pages).to.equal(2);
    expect(await shape(await one(frames))).to.include({ format: 'jpeg', width: 60, height: 40 });
  });

  it('are refused when they are none, by what they hold and not by what they are called', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/hostname"/></svg>';
    const jpeg = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: 'red',
        noise: { type: 'gaussian', mean: 9, sigma: 90 },
      },
    })
      .jpeg()
      .toBuffer();
    for (const bytes of [
      Buffer.from('words'),
      Buffer.alloc(0),
      Buffer.from(svg),
      Buffer.from(`<?xml version="1.0"?>\n${svg}`),
      gzipSync(Buffer.alloc(50_000_000)),
      Buffer.from('%PDF-1.7\n1 0 obj'),
      await picture().tiff().toBuffer(),
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(svg)]),
      jpeg.subarray(0, jpeg.length / 2),
    ]) {
      expect(await one(bytes)).to.equal('not-a-photo');
    }
  });

  it('are refused when a small file unpacks to very many pixels', async () => {
    const flood = png(30_000, 30_000);
    expect(flood.length).to.be.below(1_000_000);
    expect(await one(flood)).to.equal('too-big');
  });
});

describe('a message with photos', () => {
  let server: WebchatServer;
  let chat: Chat;
  before(async () => {
    server = await startWebchat();
  });
  beforeEach(async () => {
    chat = await server.chat();
  });
  after(() => server.stop());

  const upload = (files: Uint8Array[], activity?: unknown, extra: [string, string][] = []) => {
    const form = new FormData();
    if (activity !== undefined) {
      const type = 'application/vnd.microsoft.activity';
      form.append('activity', new Blob([typeof activity === 'string' ? activity : JSON.stringify(activity)], { type }));
    }
    for (const file of files)
      form.append('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), 'photo.jpg');
    for (const [name, value] of extra) form.append(name, value);
    return fetch(`${server.base}/conversations/${chat.conversationId}/upload?userId=${chat.userId}`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${chat.token}` },
    });
  };
  const taken = () => server.reception.taken.at(-1);

  it('is stored with them, echoed, and shows them to nobody else', async () => {
    const photo = await picture().jpeg().toBuffer();
    const sent = await upload([photo, photo], {
      type: 'message',
      text: 'Look',
      channelData: { clientActivityID: 'p1' },
    });
    expect(sent.status).to.equal(200);
    expect(taken()?.photos).to.have.length(2);
    expect(taken()?.refusedPhotos).to.deep.equal([]);
    const { activities } = await answerOf(
      await server.call(chat, 'GET', `/conversations/${chat.conversationId}/activities?watermark=1`),
    );
    const echo = activities[0];
    expect(echo?.id).to.equal((await answerOf(sent)).id);
    expect(echo?.channelData.clientActivityID).to.equal('p1');
    expect(echo?.attachments).to.have.length(2);
    const address = new URL(echo?.attachments[0]?.contentUrl ?? '');
    const shown = await fetch(address);
    expect(shown.status).to.equal(200);
    expect(Object.fromEntries(shown.headers)).to.include({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline; filename="photo.jpg"',
      'content-security-policy': "default-src 'none';sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(await shape(new Uint8Array(await shown.arrayBuffer()))).to.include({ format: 'jpeg' });

    const bare = `${address.origin}${address.pathname}`;
    const status = async (url: string, token?: string) =>
      (await fetch(url, token ? { headers: { authorization: `Bearer ${token}` } } : {})).status;
    expect(await status(bare)).to.equal(401);
    expect(await status(bare, chat.token)).to.equal(200);
    expect(await status(bare, (await server.chat()).token)).to.equal(404);
    expect(await status(`${bare}?t=${chat.token}`)).to.equal(403);
    const second = new URL(echo?.attachments[1]?.contentUrl ?? '');
    expect(await status(`${bare}${second.search}`)).to.equal(403);
  });

  it('needs no words, and no activity', async () => {
    const photo = await picture().png().toBuffer();
    expect((await upload([photo], { type: 'message' })).status).to.equal(200);
    expect((await upload([photo])).status).to.equal(200);
    expect(taken()?.photos).to.have.length(1);
    expect((await upload([], { type: 'message' })).status).to.equal(400);
  });

  it('says why a photo was not taken', async () => {
    const photo = await picture().png().toBuffer();
    await upload([Buffer.from('not a photo'), photo], { type: 'message', text: 'x' });
    expect(taken()?.photos).to.have.length(1);
    expect(taken()?.refusedPhotos).to.deep.equal(['not-a-photo']);
    await upload([Buffer.alloc(10 * 1024 * 1024 + 1), photo], { type: 'message', text: 'x' });
    expect(taken()?.refusedPhotos).to.deep.equal(['too-big']);
    await upload(Array(7).fill(photo), { type: 'message', text: 'x' });
    expect(taken()?.photos).to.have.length(5);
    expect(taken()?.refusedPhotos).to.deep.equal(['too-many']);
  });

  it('is refused when it is malformed or far too large', async () => {
    const before = server.reception.taken.length;
    const raw = (body: string | Uint8Array, type: string) =>
      server.call(chat, 'POST', `/conversations/${chat.conversationId}/upload`, body as string, {
        'content-type': type,
      });
    expect((await upload([], '{"type":')).status).to.equal(400);
    expect((await upload([], { type: 'message', text: 'x'.repeat(70_000) })).status).to.equal(413);
    expect((await raw('{}', 'application/json')).status).to.equal(415);
    expect((await raw('x', 'multipart/form-data')).status).to.equal(415);
    expect((await raw('x', 'multipart/form-data; charset=x')).status).to.equal(400);
    expect((await raw('no boundary here', 'multipart/form-data; boundary=b')).status).to.equal(400);
    expect(
      (
        await raw(
          '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nxx',
          'multipart/form-data; boundary=b',
        )
      ).status,
    ).to.equal(400);
    const huge = `--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n${'x'.repeat(60_000_000)}\r\n--b--`;
    expect((await raw(huge, 'multipart/form-data; boundary=b')).status).to.equal(413);
    expect(server.reception.taken.length).to.equal(before);
    const parts = Array.from({ length: 1_000 }, (_, i): [string, string] => [`f${i}`, 'x']);
    expect((await upload([], { type: 'message', text: 'many parts' }, parts)).status).to.be.oneOf([200, 400]);
  });
});
