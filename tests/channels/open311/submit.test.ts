import { expect } from 'chai';
import { ConflictError, StorageUnavailableError } from '../../../services/storage/database.ts';
import { KEY, type Open311Server, RUBBISH, startOpen311 } from '../../support/open311.ts';

const EVERYTHING = { publicOnly: false, page: 1, pageSize: 100 };

describe('a report sent by Open311', () => {
  let server: Open311Server;
  beforeEach(async () => {
    server = await startOpen311();
  });
  afterEach(() => server.stop());

  const send = async (over: Record<string, string> = {}) => {
    const response = await server.post({ ...RUBBISH, ...over });
    return (await response.json()) as { service_request_id: string; service_notice: string; description: string }[];
  };
  const stored = () => server.cases.list(EVERYTHING);

  it('is stored with all it says, and with who looks after it by when', async () => {
    await server.post([
      ['api_key', KEY],
      ['jurisdiction_id', 'anything'],
      ...Object.entries(RUBBISH),
      ['lat', '52.6309'],
      ['long', '1.2974'],
      ['first_name', 'Zoë'],
      ['last_name', "O'Example"],
      ['email', 'zoe@example.org'],
      ['phone', '07700 900123'],
      ['attribute[what][]', 'mattress'],
      ['attribute[what][]', 'tyres'],
      ['attribute[depth_cm]', '12.5'],
      ['attribute[vehicle_reg]', 'AB12 CDE'],
      ['attribute[offender]', ''],
      ['attribute[easting]', '622000'],
      ['media_url', 'https://photos.example/1.jpg'],
      ['media_url', 'https://photos.example/2.jpg'],
      ['device_id', 'ignored'],
    ]);
    const [report] = await stored();
    expect(report?.instance).to.match(/^open311:[0-9a-f]{64}$/);
    expect({ ...report, instance: '' }).to.deep.equal({
      id: 'id-1',
      reference: 'NOR-7F3K-92',
      instance: '',
      source: 'open311',
      category: 'rubbish',
      description: 'Two mattresses by the wall.',
      attributes: {
        easting: '622000',
        land: 'verge',
        what: ['mattress', 'tyres'],
        seen: 'no',
        depth_cm: 12.5,
        vehicle_reg: 'AB12 CDE',
        media_url: ['https://photos.example/1.jpg', 'https://photos.example/2.jpg'],
      },
      address: '12 Alder Road, NR3 1AB',
      postcode: 'NR3 1AB',
      lat: 52.6309,
      long: 1.2974,
      district: 'inside',
      body: 'city',
      private: false,
      contact: { name: "Zoë O'Example", phone: '+447700900123', email: 'zoe@example.org' },
      photos: [],
      language: 'en',
      status: 'received',
      requestedAt: '2026-11-23T09:30:00.000Z',
      updatedAt: '2026-11-23T09:30:00.000Z',
      expectedAt: '2026-11-25T23:59:59.000Z',
    });
  });

  it('is taken with several values written as a repeated attribute', async () => {
    await server.post([
      ['api_key', KEY],
      ...Object.entries(RUBBISH),
      ['attribute[what]', 'mattress'],
      ['attribute[what]', 'tyres'],
    ]);
    expect((await stored())[0]?.attributes.what).to.deep.equal(['mattress', 'tyres']);
  });

  it('keeps "I am not sure" as unknown, never as a guess', async () => {
    await send({ 'attribute[land]': 'unknown' });
    expect((await stored())[0]?.attributes.land).to.equal(null);
  });

  it('drops answers to questions that do not apply', async () => {
    await send({ 'attribute[seen_at]': '2026-11-20' });
    expect((await stored())[0]?.attributes).to.not.have.property('seen_at');
  });

  it('has payment card numbers hidden before it is stored', async () => {
    const card = 'paid with 4111 1111 1111 1111';
    await send({
      description: card,
      'attribute[offender]': card,
      'attribute[note]': card,
      address_string: `1 Elm Rd ${card}`,
    });
    const [report] = await stored();
    expect(JSON.stringify(report)).to.include('[card number]').and.not.include('4111');
  });

  it('is the same report when it comes again', async () => {
    const first = await send();
    server.clock.now = new Date('2026-11-23T09:44:00.000Z');
    expect(await send()).to.deep.equal(first);
    server.clock.now = new Date('2026-11-23T09:46:00.000Z');
    expect(await send()).to.deep.equal(first);
    expect(await stored()).to.have.length(1);
  });

  it('is the same report when it comes twenty times at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => send()));
    expect(new Set(all.map((answer) => answer[0]?.service_request_id)).size).to.equal(1);
    expect(await stored()).to.have.length(1);
  });

  it('is another report with other words, or an hour later', async () => {
    const first = await send();
    expect(await send({ description: 'Three mattresses.' })).to.not.deep.equal(first);
    server.clock.now = new Date('2026-11-23T10:30:00.000Z');
    expect((await send())[0]?.service_request_id).to.not.equal(first[0]?.service_request_id);
    expect(await stored()).to.have.length(3);
  });

  it('is known for ever by the id the sender gave it', async () => {
    const first = await send({ 'attribute[fixmystreet_id]': '77' });
    server.clock.now = new Date('2026-12-23T09:30:00.000Z');
    expect(await send({ 'attribute[fixmystreet_id]': '77', description: 'edited since' })).to.deep.equal(first);
    expect(await send({ 'attribute[fixmystreet_id]': '78' })).to.not.deep.equal(first);
  });

  it('is not mixed up with one of another sender', async () => {
    await server.stop();
    server = await startOpen311({ apiKeys: [KEY, 'second-key'] });
    const first = await send({ 'attribute[fixmystreet_id]': '77' });
    expect(await send({ api_key: 'second-key', 'attribute[fixmystreet_id]': '77' })).to.not.deep.equal(first);
  });

  it('gets another reference when the first is taken', async () => {
    const references = ['NOR-7F3K-92', 'NOR-7F3K-92', 'NOR-AAAA-AT'];
    await server.stop();
    server = await startOpen311({ newReference: () => references.shift() ?? '' });
    await send();
    expect((await send({ description: 'another' }))[0]?.service_request_id).to.equal('NOR-AAAA-AT');
  });

  it('that another body looks after is counted, closed, and answered with who', async () => {
    const [answer] = await send({ service_code: 'drain', 'attribute[kind]': 'gully' });
    expect(answer?.service_notice).to.equal('Norfolk County Council looks after this. Phone 0344 800 8020.');
    expect((await stored())[0]).to.include({ status: 'not_ours', body: 'norfolk_county' });
    const counted = await server.database.kysely.selectFrom('not_ours').select(['category', 'body']).execute();
    expect(counted).to.deep.equal([{ category: 'drain', body: 'norfolk_county' }]);
    const read = await (await server.get(`requests/${answer?.service_request_id}.json`)).json();
    expect((read as object[])[0]).to.include({ status: 'closed', status_notes: 'This is for Norfolk County Council' });
  });

  it('of a danger is answered with what to do first', async () => {
    const [answer] = await send({ 'attribute[what]': 'oil' });
    expect(answer?.service_notice).to.equal(
      'Call the Environment Agency. We aim to deal with it by Wednesday 25 November 2026.',
    );
  });

  it('near the border is taken and marked for a person to check', async () => {
    await send({ address_string: 'Alder Road, NR7 0AA' });
    expect((await stored())[0]?.district).to.equal('unsure');
  });

  it('is answered 503 when it cannot be stored, and 500 without a word of why when we fail', async () => {
    for (const [error, status, words] of [
      [new StorageUnavailableError('disk full'), 503, /busy/],
      [new ConflictError('always'), 500, /^Something went wrong/],
      [new Error('secret'), 500, /^Something went wrong/],
    ] as const) {
      await server.stop();
      server = await startOpen311({ database: { commit: () => Promise.reject(error) } });
      const response = await server.post(RUBBISH);
      expect(response.status).to.equal(status);
      const [problem] = (await response.json()) as { code: number; description: string }[];
      expect(problem?.code).to.equal(status);
      expect(problem?.description).to.match(words);
    }
  });
});
