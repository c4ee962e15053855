import { expect } from 'chai';
import { KEY, type Open311Server, RUBBISH, startOpen311 } from '../../support/open311.ts';

const long = (length: number) => 'x'.repeat(length);
const rubbish = (over: Record<string, string>) => ({ ...RUBBISH, ...over });
const without = (name: keyof typeof RUBBISH) =>
  Object.fromEntries(Object.entries(RUBBISH).filter(([key]) => key !== name));

/** What is sent, and every line of the answer. */
const REFUSED: Record<string, { fields: Record<string, string>; lines: string[] }> = {
  'no service': { fields: without('service_code'), lines: ['400 service_code: required'] },
  'an unknown service': { fields: rubbish({ service_code: '__proto__' }), lines: ['404 service_code: not found'] },
  'a service of another body': {
    fields: rubbish({ service_code: 'hole' }),
    lines: ['404 service_code: not found. Norfolk County Council looks after this'],
  },
  'a missing answer': { fields: without('attribute[land]'), lines: ['400 attribute[land]: required'] },
  'an answer needed by another answer': {
    fields: rubbish({ 'attribute[seen]': 'yes' }),
    lines: ['400 attribute[seen_at]: required'],
  },
  'values that are on no list': {
    fields: rubbish({ 'attribute[land]': 'moon', 'attribute[what]': 'gold', 'attribute[seen]': 'unknown' }),
    lines: [
      '400 attribute[land]: not one of verge, private_land',
      '400 attribute[what]: not one of mattress, tyres, oil',
      '400 attribute[seen]: unknown is not accepted',
    ],
  },
  'a date without a zone': {
    fields: rubbish({ 'attribute[seen]': 'yes', 'attribute[seen_at]': '2026-11-20T10:00:00' }),
    lines: ['400 attribute[seen_at]: not a date, write it as 2026-11-23 or 2026-11-23T09:30:00Z'],
  },
  'a date that does not exist': {
    fields: rubbish({ 'attribute[seen]': 'yes', 'attribute[seen_at]': '2026-02-30T10:00:00Z' }),
    lines: ['400 attribute[seen_at]: not a date, write it as 2026-11-23 or 2026-11-23T09:30:00Z'],
  },
  'a date in the future': {
    fields: rubbish({ 'attribute[seen]': 'yes', 'attribute[seen_at]': '2026-11-23T09:30:01Z' }),
    lines: ['400 attribute[seen_at]: lies in the future'],
  },
  'no number': { fields: rubbish({ 'attribute[depth_cm]': '1e9' }), lines: ['400 attribute[depth_cm]: not a number'] },
  'a number out of range': {
    fields: rubbish({ 'attribute[depth_cm]': '201' }),
    lines: ['400 attribute[depth_cm]: at least 0, at most 200'],
  },
  'a text of another form': {
    fields: rubbish({ 'attribute[vehicle_reg]': 'not a plate!' }),
    lines: ['400 attribute[vehicle_reg]: does not fit ^[a-z0-9 ]{2,10}$'],
  },
  'texts that are too long': {
    fields: rubbish({ description: long(4001), address_string: long(501), first_name: long(101) }),
    lines: [
      '400 address_string: longer than 500 characters',
      '400 first_name: longer than 100 characters',
      '400 description: longer than 4000 characters',
    ],
  },
  'attributes that are too long': {
    fields: rubbish({ 'attribute[offender]': long(4001), 'attribute[extra]': long(501) }),
    lines: ['400 attribute[offender]: longer than 4000 characters', '400 attribute[extra]: longer than 500 characters'],
  },
  'an attribute without a name': {
    fields: rubbish({ 'attribute[]': 'x', 'attribute[__proto__]': 'x' }),
    lines: ['400 attribute[]: no name of an attribute', '400 attribute[__proto__]: no name of an attribute'],
  },
  'contacts that are none': {
    fields: rubbish({ email: 'nobody', phone: '12' }),
    lines: ['400 email: not an email address', '400 phone: not a phone number'],
  },
  'a photo that is no web address': {
    fields: rubbish({ media_url: 'javascript:alert(1)' }),
    lines: ['400 media_url: not a web address'],
  },
  'no place': {
    fields: without('address_string'),
    lines: ['400 lat: give lat and long, address_string or address_id'],
  },
  'half a position': { fields: rubbish({ lat: '52.6' }), lines: ['400 long: lat and long are given together'] },
  'a position that is none': {
    fields: rubbish({ lat: '91', long: 'NaN' }),
    lines: ['400 lat: must lie between -90 and 90', '400 long: write it in decimal degrees'],
  },
  'a postcode alone for a street': {
    fields: rubbish({ address_string: 'nr31ab' }),
    lines: ['400 address_string: a postcode alone is not enough, give the street as well'],
  },
  'a position alone for a home': {
    fields: { service_code: 'bin', lat: '52.63', long: '1.29', 'attribute[kind]': 'refuse' },
    lines: ['400 address_string: this service needs the full address'],
  },
  'a place outside, by postcode': {
    fields: rubbish({ address_string: '1 Alder Road, NR13 5AA' }),
    lines: ['400 address_string: this place is outside our district. Broadland District Council looks after this.'],
  },
  'a place outside, by position': {
    fields: rubbish({ address_string: 'Alder Road', lat: '51.5', long: '0' }),
    lines: ['400 lat: this place is outside our district. Another council looks after it.'],
  },
  'no name where one is needed': {
    fields: { service_code: 'noise', address_string: '1 Alder Road' },
    lines: ['400 email: give email or phone. We must show how the noise affects your home.'],
  },
};

describe('a report that Open311 refuses', () => {
  let server: Open311Server;
  before(async () => {
    server = await startOpen311();
  });
  after(() => server.stop());

  const linesOf = async (response: Response) =>
    ((await response.json()) as { code: number; description: string }[]).map(
      (each) => `${each.code} ${each.description}`,
    );

  for (const [name, { fields, lines }] of Object.entries(REFUSED)) {
    it(`for ${name}`, async () => {
      const response = await server.post(fields);
      expect(await linesOf(response)).to.deep.equal(lines);
      expect(response.status).to.equal(Number(lines[0]?.slice(0, 3)));
    });
  }

  it('for a field given twice', async () => {
    const response = await server.post([
      ['api_key', KEY],
      ...Object.entries(RUBBISH),
      ['lat', '1'],
      ['lat', '2'],
      ['attribute[land]', 'verge'],
    ]);
    expect(await linesOf(response)).to.include.members([
      '400 lat: given more than once',
      '400 attribute[land]: given more than once',
    ]);
  });

  it('for a wrong key or none, before anything else is looked at', async () => {
    for (const api_key of ['', 'wrong', `${KEY} x`]) {
      const response = await server.post({ api_key, service_code: 'nothing' });
      expect(response.status).to.equal(403);
      expect(await linesOf(response)).to.have.length(1);
    }
  });

  it('for every key while none is configured', async () => {
    const closed = await startOpen311({ apiKeys: [] });
    const response = await closed.post(RUBBISH);
    expect(response.status).to.equal(403);
    expect(await linesOf(response)).to.deep.equal([
      '403 api_key: this server does not take reports from other systems',
    ]);
    await closed.stop();
  });

  it('for a body that is no form', async () => {
    const post = (body: string, headers: Record<string, string>) =>
      fetch(`${server.base}/requests.json`, { method: 'POST', body, headers });
    const form = 'application/x-www-form-urlencoded';
    expect((await post('{}', { 'content-type': 'application/json' })).status).to.equal(415);
    expect((await post('x', { 'content-type': 'multipart/form-data; boundary=x' })).status).to.equal(415);
    expect((await post('x=1', { 'content-type': `${form}; charset=iso-8859-1` })).status).to.equal(415);
    expect((await post('x=1', { 'content-type': form, 'content-encoding': 'gzip' })).status).to.equal(415);
    expect((await post(`x=${long(200_000)}`, { 'content-type': form })).status).to.equal(413);
    expect((await post('x=1&'.repeat(201), { 'content-type': form })).status).to.equal(400);
    expect((await post('', { 'content-type': `${form}; charset=UTF-8` })).status).to.equal(403);
  });

  it('and nothing of all these was stored', async () => {
    expect(await server.cases.list({ publicOnly: false, page: 1, pageSize: 1 })).to.deep.equal([]);
  });
});
