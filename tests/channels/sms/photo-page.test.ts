import { assert } from 'chai';
import { closingFolder } from '../../support/closing-folder.ts';
import { fileNamed } from '../../support/photo-files.ts';
import { startTexting, type TextingService } from '../../support/texting-service.ts';

describe('photos for who texts', () => {
  const storage = closingFolder();
  let texting: TextingService;
  before(async () => {
    texting = await startTexting(storage(), { NO_LIMITS: 'true' });
  });
  after(() => texting?.stop());

  const MEDIA = {
    NumMedia: '1',
    MediaUrl0: 'http://169.254.169.254/latest/meta-data',
    MediaContentType0: 'image/jpeg',
  };
  /** The path of the link in a text. */
  const linkIn = (texts: string[]): string => /\/photo\/[a-z0-9]{12}/.exec(texts.join('\n'))?.[0] ?? '';
  const at = (path: string): string => `http://127.0.0.1:${texting.port}${path}`;
  const upload = async (path: string, file: { name: string; bytes: Uint8Array }) => {
    const form = new FormData();
    form.append('photos', new Blob([new Uint8Array(file.bytes)]), file.name);
    const answer = await fetch(at(path), { method: 'POST', body: form });
    return { status: answer.status, body: await answer.text() };
  };

  it('fetch nothing that a text brings, and give a link to a page that takes it', async () => {
    const texts = await texting.text('+447700900601', '', MEDIA);
    assert.include(texts.join('\n'), 'We cannot take photos by text');
    assert.match(linkIn(texts), /^\/photo\//);
    const page = await fetch(at(linkIn(texts)));
    assert.equal(page.status, 200);
    assert.include(await page.text(), 'Choose your photos');
  });

  it('answer the words beside it as well', async () => {
    const texts = await texting.text('+447700900602', 'Somebody dumped a sofa outside 12 Alder Road NR3 1AB', MEDIA);
    assert.include(texts.join('\n'), 'You want to report dumped rubbish');
    assert.notEqual(linkIn(texts), '');
  });

  it('get into the conversation, and its next text speaks of it', async () => {
    const texts = await texting.text('+447700900603', 'Somebody dumped a sofa outside 12 Alder Road NR3 1AB', MEDIA);
    const { status, body } = await upload(linkIn(texts), await fileNamed('sofa.jpg'));
    assert.equal(status, 200);
    assert.include(body, 'We have your photo');
    await texting.allTried();
    const photos = await texting.service.database.kysely.selectFrom('photos').select('conversation_id').execute();
    assert.lengthOf(photos, 1);
    const thread = await fetch(at(`/phone/thread?number=${encodeURIComponent('+447700900603')}`));
    const { texts: later } = (await thread.json()) as { texts: { from: string; words: string }[] };
    assert.isNotEmpty(later, 'what is said to the photo comes by text');
  });

  it('have a page in the language of the texts, and in the browser’s where nobody is known', async () => {
    const texts = await texting.text('+447700900605', 'Dzień dobry, ktoś wyrzucił kanapę na ulicę', MEDIA);
    const page = await (await fetch(at(linkIn(texts)))).text();
    assert.include(page, '<html lang="pl" dir="ltr">');
    assert.include(page, 'Proszę wybrać zdjęcia albo zrobić nowe');
    const { body } = await upload(linkIn(texts), { name: 'x.jpg', bytes: Buffer.from('no picture') });
    assert.include(body, 'Nie da się tego otworzyć jako zdjęcia');
    const done = await upload(linkIn(texts), await fileNamed('sofa.jpg'));
    assert.include(done.body, 'Mamy Państwa zdjęcie');
    const headers = { 'Accept-Language': 'ar-SY,en;q=0.5' };
    const unknown = await fetch(at('/photo/aaaaaaaaaaaa'), { headers });
    assert.include(await unknown.text(), '<html lang="ar" dir="rtl">');
    const wrong = await fetch(at(linkIn(texts)), { method: 'POST', body: 'x', headers });
    assert.include(await wrong.text(), '<html lang="ar" dir="rtl">');
  });

  it('are refused kindly when they are no photos', async () => {
    const texts = await texting.text('+447700900604', 'hello', MEDIA);
    const { status, body } = await upload(linkIn(texts), { name: 'x.jpg', bytes: Buffer.from('no picture') });
    assert.equal(status, 400);
    assert.include(body, 'We could not open that as a photo');
    const none = await fetch(at(linkIn(texts)), { method: 'POST', body: 'x' });
    assert.equal(none.status, 415);
    assert.include(await none.text(), 'Your photo was not sent');
  });

  it('have no page for a code that nobody was given', async () => {
    for (const path of ['/photo/aaaaaaaaaaaa', '/photo/x', '/photo/%00']) {
      assert.equal((await fetch(at(path))).status, 404, path);
      assert.equal((await upload(path, await fileNamed('sofa.jpg'))).status, 404, path);
    }
  });
});
