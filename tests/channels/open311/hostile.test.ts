import { expect } from 'chai';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { toXml } from '../../../channels/open311/xml.ts';
import { type Open311Server, RUBBISH, startOpen311 } from '../../support/open311.ts';

/** Texts that break programs, and what is to be left of each. */
const NAUGHTY: [sent: string, kept: string][] = [
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  [']]> <![CDATA[ &amp; &#0; <!-- -->', ']]> <![CDATA[ &amp; &#0; <!-- -->'],
  ['"\'; drop table service_requests; --', '"\'; drop table service_requests; --'],
  ['👩‍👩‍👧 𝕳𝖊 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍👩‍👧 𝕳𝖊 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['שלום \u202Eabc العربية', 'שלום \u202Eabc العربية'],
  ['a\u0000b\u0007c\u001bd\uFFFEe', 'abcde'],
  ['one\r\ntwo\rthree\ttab', 'one\ntwo\nthree\ttab'],
  ['Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'],
  ['%s %d $\u007bx} {{x}} #{x}', '%s %d $\u007bx} {{x}} #{x}'],
];

const parser = new XMLParser({ parseTagValue: false, trimValues: false });

describe('Open311 and hostile text', () => {
  let server: Open311Server;
  beforeEach(async () => {
    server = await startOpen311();
  });
  afterEach(() => server.stop());

  it('keeps what people wrote as text', async () => {
    for (const [sent, kept] of NAUGHTY) {
      const text = { description: sent, last_name: sent, 'attribute[offender]': sent };
      await server.post({ ...RUBBISH, ...text, 'attribute[fixmystreet_id]': sent });
      const [newest] = (await server.cases.list({ publicOnly: true, page: 1, pageSize: 10 })).filter(
        ({ description }) => description === kept,
      );
      expect(newest?.description, sent).to.equal(kept);
      expect(newest?.contact?.name).to.equal(kept);
      expect(newest?.attributes.offender).to.equal(kept);
    }
  });

  it('says errors about hostile names in valid XML', async () => {
    for (const [sent] of NAUGHTY) {
      const response = await server.post({ ...RUBBISH, [`attribute[${sent}]`]: 'x', service_code: 'rubbish' }, 'xml');
      const text = await response.text();
      expect(response.status).to.equal(400);
      expect(XMLValidator.validate(text), text).to.equal(true);
    }
  });

  it('writes any text so that an XML parser reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const xml = toXml('errors', [{ code: 400, description: `.${text}.` }]);
        expect(XMLValidator.validate(xml)).to.equal(true);
        expect(xml).to.not.match(/\]\]>/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be gone
        const kept = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
        const read = parser.parse(xml.replaceAll('&#13;', '\r')) as { errors: { error: { description: string } } };
        const same = (line: string) => line.replace(/\r\n?/g, '\n');
        expect(same(read.errors.error.description)).to.equal(same(`.${kept}.`));
      }),
      { numRuns: 1000, examples: NAUGHTY.map(([sent]): [string] => [sent]) },
    );
  });

  it('answers any form and any path without failing', async () => {
    const name = fc.oneof(
      fc.constantFrom('service_code', 'lat', 'attribute[what][]', 'media_url', 'email'),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const pairs = fc.array(fc.tuple(name, fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(pairs, fc.string({ unit: 'binary', maxLength: 40 }), async (fields, path) => {
        const posted = await server.post([
          ...Object.entries({ ...RUBBISH, api_key: 'a-key-of-the-tests-0123456789' }),
          ...fields,
        ]);
        const read = await server.get(`requests/${encodeURIComponent(path.toWellFormed())}.xml`);
        const asked = await server.get(`requests.json?${new URLSearchParams(fields)}`);
        expect([posted.status, read.status, asked.status].filter((status) => status >= 500)).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
    expect(server.logged).to.deep.equal([]);
  });
});
