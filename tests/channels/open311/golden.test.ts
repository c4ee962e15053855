import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { type Open311Server, RUBBISH, startOpen311 } from '../../support/open311.ts';
import { aServiceRequest } from '../../support/service-requests.ts';

/** Set to write the files anew; read what changed before it is kept. */
const WRITE = process.env.WRITE_GOLDEN === '1';

const AT = '2026-11-24T08:00:00.123Z';

/** Two reports that anybody may read, and one change of status. */
async function fill({ cases, database }: Open311Server): Promise<void> {
  const report = aServiceRequest({
    reference: 'NOR-7F3K-92',
    category: 'rubbish',
    description: 'Ask for Pat on 07700 900123',
    attributes: { land: 'verge', what: ['mattress'], seen: 'yes', offender: 'a man in a van', vehicle_reg: 'AB12 CDE' },
    address: '12 Alder Road, NR3 1AB',
    postcode: 'NR3 1AB',
    lat: 52.6412,
    long: 1.2974,
    contact: { name: 'Pat Example', phone: '+447700900123', email: 'pat@example.org' },
    expectedAt: '2026-11-25T23:59:59.000Z',
  });
  const bin = aServiceRequest({
    reference: 'NOR-AAAA-AT',
    category: 'bin',
    attributes: { kind: 'refuse' },
    postcode: 'NR3 1AB',
    lat: 52.64,
    long: 1.29,
    requestedAt: '2026-11-20T12:00:00.999Z',
  });
  await database.commit([...cases.create(report), ...cases.create(bin)]);
  const change = cases.changeStatus({ id: report.id, status: 'no_action', note: 'Pat had moved it.', at: AT });
  await database.commit(change);
  await database.kysely.updateTable('service_request_updates').set({ id: 'update-1' }).execute();
}

const READS: Record<string, string> = {
  discovery: 'discovery',
  services: 'services',
  definition: 'services/rubbish',
  requests: 'requests',
  request: 'requests/NOR-7F3K-92',
  updates: 'servicerequestupdates',
  'unknown-service': 'services/nothing',
};

describe('Open311 answers, word for word', () => {
  for (const format of ['xml', 'json']) {
    for (const [name, path] of Object.entries(READS)) {
      it(`${path}.${format}`, async () => {
        const server = await startOpen311();
        await fill(server);
        server.clock.now = new Date('2026-11-24T09:00:00.000Z');
        const response = await server.get(`${path}.${format}`);
        check(`${name}.${format}`, await response.text());
        const type = format === 'xml' ? 'text/xml' : 'application/json';
        expect(response.headers.get('content-type')).to.equal(`${type}; charset=utf-8`);
        expect(response.headers.get('access-control-allow-origin')).to.equal('*');
        expect(response.status).to.equal(name === 'unknown-service' ? 404 : 200);
        await server.stop();
      });
    }

    it(`POST requests.${format}`, async () => {
      const server = await startOpen311();
      const good = await server.post(RUBBISH, format);
      check(`taken.${format}`, await good.text());
      expect(good.status).to.equal(200);
      const bad = await server.post({ ...RUBBISH, lat: 'here', email: 'x', 'attribute[land]': 'moon' }, format);
      check(`refused.${format}`, await bad.text());
      expect(bad.status).to.equal(400);
      await server.stop();
    });
  }
});

function check(file: string, text: string): void {
  const path = new URL(`golden/${file}`, import.meta.url);
  const json = file.endsWith('.json');
  if (WRITE) writeFileSync(path, json ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text);
  const golden = readFileSync(path, 'utf8');
  if (json) expect(JSON.parse(text)).to.deep.equal(JSON.parse(golden));
  else expect(text).to.equal(golden);
}
