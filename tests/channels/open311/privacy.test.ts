import { expect } from 'chai';
import { KEY, type Open311Server, RUBBISH, startOpen311 } from '../../support/open311.ts';

/** Every word here is somebody's own, and each must be found nowhere. */
const OWN_WORDS = {
  description: 'canary-description',
  first_name: 'canary-first',
  last_name: 'canary-last',
  email: 'canary@example.org',
  phone: '07700900123',
  address_string: '12 Canary Road',
  media_url: 'https://canary.example/photo.jpg',
  'attribute[offender]': 'canary-offender',
  'attribute[vehicle_reg]': 'CAN4RY',
  'attribute[extra]': 'canary-extra',
};

describe('what Open311 gives away', () => {
  let server: Open311Server;
  beforeEach(async () => {
    server = await startOpen311();
  });
  afterEach(() => server.stop());

  async function everythingReadable(reference: string): Promise<string> {
    const paths = [`requests/${reference}`, 'requests', `requests`, 'servicerequestupdates', 'services'];
    const texts: string[] = [];
    for (const path of paths) {
      for (const format of ['xml', 'json']) {
        const query = path === 'requests' ? `?service_request_id=${reference}` : '';
        texts.push(await (await server.get(`${path}.${format}${query}`)).text());
      }
    }
    texts.push(await (await server.get('requests.json')).text());
    return texts.join('\n');
  }

  it('is none of the words that people wrote', async () => {
    await server.post({ ...RUBBISH, ...OWN_WORDS });
    const [report] = await server.cases.list({ publicOnly: true, page: 1, pageSize: 1 });
    await server.database.commit(
      server.cases.changeStatus({
        id: report?.id ?? '',
        status: 'fixed',
        note: 'canary-note',
        at: '2026-11-23T09:00:00.000Z',
      }),
    );
    const text = await everythingReadable(report?.reference ?? '');
    expect(text).to.include(report?.reference);
    expect(text).to.not.match(/can[a4]ry|7700900123/i);
    expect(text).to.not.include(KEY);
  });

  it('is nothing of a private report, not even that there is one', async () => {
    const fields = { service_code: 'noise', address_string: '1 Alder Road', email: 'a@example.org' };
    const [taken] = (await (await server.post(fields)).json()) as { service_request_id: string }[];
    const reference = taken?.service_request_id ?? '';
    const [report] = await server.cases.list({ publicOnly: false, page: 1, pageSize: 1 });
    await server.database.commit(
      server.cases.changeStatus({ id: report?.id ?? '', status: 'fixed', at: '2026-11-23T09:00:00.000Z' }),
    );
    const secret = await server.get(`requests/${reference}.xml`);
    const unknown = await server.get('requests/NOR-2222-22.xml');
    expect([secret.status, await secret.text()]).to.deep.equal([unknown.status, await unknown.text()]);
    expect(await everythingReadable(reference)).to.not.include(reference);
  });

  it('is nothing of a report whose answers make it private', async () => {
    await server.post({ ...RUBBISH, service_code: 'drain', 'attribute[kind]': 'home' });
    expect((await server.cases.list({ publicOnly: false, page: 1, pageSize: 1 }))[0]?.private).to.equal(true);
    expect(await (await server.get('requests.json')).json()).to.deep.equal([]);
  });

  it('is no place where the kind of report is about a home', async () => {
    await server.post({
      service_code: 'bin',
      address_string: '1 Alder Road, NR3 1AB',
      lat: '52.63',
      long: '1.29',
      'attribute[kind]': 'garden',
    });
    const [read] = (await (await server.get('requests.json')).json()) as object[];
    expect(read).to.not.have.any.keys('address', 'zipcode', 'lat', 'long');
    expect(read).to.include({ description: 'Bin, garden' });
  });

  it('is nothing in the log', async () => {
    await server.post({ ...RUBBISH, ...OWN_WORDS });
    await server.post({ ...RUBBISH, ...OWN_WORDS, lat: 'x' });
    expect(JSON.stringify(server.logged)).to.equal('[]');
  });
});
