import { assert } from 'chai';
import fc from 'fast-check';
import { closingFolder } from '../../support/closing-folder.ts';
import { newSid, startTexting, type TextingService } from '../../support/texting-service.ts';

describe('the webhooks of texts', function () {
  this.timeout(120_000);
  const storage = closingFolder();
  let texting: TextingService;
  before(async () => {
    texting = await startTexting(storage(), { NO_LIMITS: 'true' });
  });
  after(() => texting?.stop());

  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('', '0', '-1', '1e9', 'null', '__proto__', '+447700900999', 'SM', 'delivered', '<Response/>', '\0'),
  );
  const form = fc.dictionary(
    fc.constantFrom(
      ...['MessageSid', 'From', 'To', 'Body', 'NumMedia', 'MediaUrl0', 'OptOutType', 'MessageStatus', 'ErrorCode'],
      ...['__proto__', 'constructor', 'toString', ''],
    ),
    noise,
    { noNullPrototype: true },
  );

  it('end kindly whatever a signed form holds, and never with a fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(form, fc.constantFrom('/twilio/sms', '/twilio/sms/status?text=x'), async (given, path) => {
        const wellFormed = Object.entries(given).map(([name, value]) => [name, value.toWellFormed()]);
        const { status, body } = await texting.call(path, Object.fromEntries(wellFormed));
        assert.include([200, 204, 400], status, body);
        assert.notInclude(body, 'Error:');
      }),
      { numRuns: 150 },
    );
  });

  it('answer any words with texts that are whole', async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (words) => {
        number += 1;
        const From = `+4477009${String(number).padStart(5, '0')}`;
        const Body = words.toWellFormed();
        const { status, body } = await texting.call('/twilio/sms', { MessageSid: newSid(), From, Body });
        assert.equal(status, 200);
        assert.match(body, /^<\?xml [\s\S]*<\/Response>$/);
        assert.match(body, /<Message>/);
      }),
      { numRuns: 40 },
    );
  });
});
