import { expect } from 'chai';
import type { NewServiceRequest } from '../../../services/cases/cases.ts';
import { newReference } from '../../../services/reference.ts';
import { type Open311Server, startOpen311 } from '../../support/open311.ts';
import { aServiceRequest } from '../../support/service-requests.ts';

describe('reading reports by Open311', () => {
  let server: Open311Server;
  beforeEach(async () => {
    server = await startOpen311();
  });
  afterEach(() => server.stop());

  const store = (...reports: Partial<NewServiceRequest>[]) =>
    server.database.commit(reports.flatMap((over) => server.cases.create(aServiceRequest(over))));
  const ids = async (query: string) => {
    const response = await server.get(`requests.json?${query}`);
    const body = (await response.json()) as { service_request_id: string }[];
    expect(response.status, JSON.stringify(body)).to.equal(200);
    return body.map(({ service_request_id }) => service_request_id);
  };
  const problems = async (query: string) => {
    const response = await server.get(`requests.json?${query}`);
    expect(response.status).to.equal(400);
    return ((await response.json()) as { description: string }[]).map(({ description }) => description);
  };

  it('shows the last 90 days, newest first', async () => {
    await store(
      { reference: 'A', requestedAt: '2026-08-25T09:30:00.000Z' },
      { reference: 'B', requestedAt: '2026-08-25T09:29:59.999Z' },
      { reference: 'C', requestedAt: '2026-11-23T09:30:00.000Z' },
      { reference: 'D', requestedAt: '2026-11-23T09:30:01.000Z' },
    );
    expect(await ids('')).to.deep.equal(['C', 'A']);
    expect(await ids('status=&service_code=')).to.deep.equal(['C', 'A']);
  });

  it('keeps to dates, with zones, to the end of the last second', async () => {
    await store(
      { reference: 'A', requestedAt: '2026-11-01T10:00:00.999Z' },
      { reference: 'B', requestedAt: '2026-11-01T10:00:01.000Z' },
      { reference: 'C', requestedAt: '2026-11-02T10:00:00.000Z' },
    );
    expect(await ids('end_date=2026-11-01T10:00:00Z')).to.deep.equal(['A']);
    expect(await ids('start_date=2026-11-01T10:00:01Z&end_date=2026-11-02T09:59:59Z')).to.deep.equal(['B']);
    expect(await ids('start_date=2026-11-02T11:00:00%2B01:00')).to.deep.equal(['C']);
    expect(await ids('start_date=2026-11-02T11:00:00+01:00')).to.deep.equal(['C']);
    expect(await ids('start_date=2026-01-01T00:00:00Z')).to.deep.equal([]);
  });

  it('filters by service and status', async () => {
    await store(
      { reference: 'A', category: 'rubbish', requestedAt: '2026-11-01T00:00:00.000Z' },
      { reference: 'B', category: 'bin', requestedAt: '2026-11-02T00:00:00.000Z' },
      { reference: 'C', category: 'bin', status: 'no_action', requestedAt: '2026-11-03T00:00:00.000Z' },
    );
    expect(await ids('service_code=bin')).to.deep.equal(['C', 'B']);
    expect(await ids('service_code=bin,rubbish&status=open')).to.deep.equal(['B', 'A']);
    expect(await ids('status=open,closed')).to.deep.equal(['C', 'B', 'A']);
    expect(await ids('service_code=nothing')).to.deep.equal([]);
  });

  it('turns pages without losing or repeating any', async () => {
    const reports = Array.from({ length: 25 }, (_, n) => ({
      reference: `R${n}`,
      requestedAt: '2026-11-01T00:00:00.000Z',
    }));
    await store(...reports);
    const pages = [await ids('page_size=10'), await ids('page_size=10&page=2'), await ids('page_size=10&page=3')];
    expect(pages.map((page) => page.length)).to.deep.equal([10, 10, 5]);
    expect(new Set(pages.flat()).size).to.equal(25);
    expect(await ids('page_size=10&page=4')).to.deep.equal([]);
  });

  it('finds reports by id however it is written, before all other filters', async () => {
    const [first, second] = [newReference('NOR'), newReference('NOR')];
    await store({ reference: first, requestedAt: '2020-01-01T00:00:00.000Z' }, { reference: second, private: true });
    expect(await ids(`service_request_id=${first.toLowerCase()},${second},nonsense&status=closed`)).to.deep.equal([
      first,
    ]);
    expect(await ids('service_request_id=nonsense')).to.deep.equal([]);
  });

  it('says which part of a question it cannot read', async () => {
    expect(
      await problems('status=done&start_date=yesterday&end_date=2026-02-30T00:00:00Z&page=0&page_size=1001'),
    ).to.have.length(5);
    expect(await problems('start_date=2026-11-01T00:00:00.5Z')).to.deep.equal([
      'start_date: write it as 2026-11-23T09:30:00Z',
    ]);
    expect(await problems('start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z')).to.deep.equal([
      'end_date: a range spans at most 90 days',
    ]);
    expect(await problems('page=101')).to.deep.equal(['page: at most 100000 rows, give a shorter range']);
    expect(await problems(`service_request_id=${'a,'.repeat(101)}`)).to.deep.equal([
      'service_request_id: more than 100',
    ]);
  });

  it('has no address for what does not exist, or has another suffix', async () => {
    const answers: Record<string, number> = {};
    for (const path of [
      'requests/NOR-7F3K-92.xml',
      'requests/%00.json',
      'requests/x.txt',
      'services/rubbish',
      'services.txt',
      'x.xml',
    ]) {
      answers[path] = (await server.get(path)).status;
    }
    expect(new Set(Object.values(answers))).to.deep.equal(new Set([404]));
    expect(await (await server.get('services/rubbish.txt')).text()).to.equal('not found\n');
  });

  it('lists the changes of the last day, or between dates', async () => {
    const report = aServiceRequest();
    await server.database.commit(server.cases.create(report));
    for (const at of ['2026-11-22T09:29:59.000Z', '2026-11-22T09:30:00.000Z', '2026-11-23T09:30:00.000Z']) {
      await server.database.commit(server.cases.changeStatus({ id: report.id, status: 'in_progress', at }));
    }
    const times = async (query: string) => {
      const response = await server.get(`servicerequestupdates.json?${query}`);
      return ((await response.json()) as { updated_datetime: string }[]).map((update) =>
        update.updated_datetime.slice(8, 19),
      );
    };
    expect(await times('')).to.deep.equal(['22T09:30:00', '23T09:30:00']);
    expect(await times('start_date=2026-11-22T00:00:00Z&end_date=2026-11-22T09:29:59Z')).to.deep.equal(['22T09:29:59']);
    expect(await times('start_date=2026-11-22T00:00:00Z&page=2&page_size=2')).to.deep.equal(['23T09:30:00']);
  });
});
