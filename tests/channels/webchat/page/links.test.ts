import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import { linkIn } from '../../../../channels/voice/say.ts';
import { words } from '../../../dialogs/support/talk.ts';

type FindLinks = (text: string) => { text: string; href?: string }[];
const file = pathToFileURL(`${import.meta.dirname}/../../../../channels/webchat/page/links.js`).href;
const LINK = 'https://assistant.example.gov.uk/pay/abcDEF-_';

describe('links in what is said', () => {
  let findLinks: FindLinks;
  before(async () => {
    ({ findLinks } = (await import(file)) as { findLinks: FindLinks });
  });

  for (const language of words.locales.keys()) {
    it(`end where they end in ${language}`, () => {
      const values = { link: { url: LINK }, url: { url: LINK }, council: 'X', phone: { phone: '0344 980 3333' } };
      for (const id of ['report-privacy', 'payment-privacy', 'report-reach-both', 'complaint-begin']) {
        const said = words.say(id, values, language);
        const links = findLinks(said).flatMap(({ href }) => (href?.startsWith('https:') ? [href] : []));
        expect(links, said).to.deep.equal([LINK]);
        expect(linkIn(words.say(id, values, language, 'sms')), said).to.equal(LINK);
      }
    });
  }
});
