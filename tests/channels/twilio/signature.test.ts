import { assert } from 'chai';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { isSignedByTwilio } from '../../../channels/twilio/signature.ts';

const TOKEN = 'a-token-of-the-account';
const OTHER = 'the-token-that-replaces-it';
const BASE = 'https://assistant.example.gov.uk';
const TARGET = '/twilio/sms';
const FORM = { MessageSid: 'SM1', From: '+447700900123', Body: 'Dzień dobry & <hello>' };

const signed = (token: string, url = BASE + TARGET, form: Record<string, unknown> = FORM): string =>
  getExpectedTwilioSignature(token, url, form);
const isSigned = (signature: string | string[] | undefined, more: object = {}): boolean =>
  isSignedByTwilio({ tokens: [TOKEN], publicBaseUrl: BASE, target: TARGET, form: FORM, signature, ...more });

describe('the signature of Twilio', () => {
  it('is taken when it is right, also with the port that a proxy adds', () => {
    assert.isTrue(isSigned(signed(TOKEN)));
    assert.isTrue(isSigned(signed(TOKEN, `${BASE}:443${TARGET}`)));
  });

  it('is refused when it is wrong, empty, cut, doubled or not there', () => {
    const right = signed(TOKEN);
    for (const wrong of [signed(OTHER), '', right.slice(0, -1), [right, right], undefined, 'ż'.repeat(28)]) {
      assert.isFalse(isSigned(wrong), String(wrong));
    }
  });

  it('is refused for other words, another address or another base', () => {
    assert.isFalse(isSigned(signed(TOKEN), { form: { ...FORM, Body: 'another' } }));
    assert.isFalse(isSigned(signed(TOKEN), { form: { ...FORM, More: '' } }));
    assert.isFalse(isSigned(signed(TOKEN), { target: '/twilio/sms/status' }));
    assert.isFalse(isSigned(signed(TOKEN), { publicBaseUrl: 'http://localhost:3978' }));
  });

  it('covers the query, and values that come more than once', () => {
    const target = '/twilio/sms?from=a%20b&x=%27';
    assert.isTrue(isSigned(signed(TOKEN, BASE + target), { target }));
    const form = { Body: ['b', 'a', 'b'] };
    assert.isTrue(isSigned(signed(TOKEN, BASE + TARGET, form), { form }));
    assert.isFalse(isSigned(signed(TOKEN, BASE + TARGET, form), { form: { Body: ['a', 'c'] } }));
  });

  it('is taken with either token while one replaces the other', () => {
    assert.isTrue(isSigned(signed(OTHER), { tokens: [TOKEN, OTHER] }));
    assert.isTrue(isSigned(signed(TOKEN), { tokens: [TOKEN, OTHER] }));
  });

  it('is shut without a token, though the library takes an empty one', () => {
    assert.isFalse(isSigned(signed(''), { tokens: [''] }));
    assert.isFalse(isSigned(signed(''), { tokens: [] }));
  });

  it('takes a base address that ends with a slash', () => {
    assert.isTrue(isSigned(signed(TOKEN), { publicBaseUrl: `${BASE}/` }));
  });
});
