import type { AddressInfo } from 'node:net';
import { createHttpServer } from '../../channels/http-server.ts';
import type { Open311Deps } from '../../channels/open311/deps.ts';
import { mountOpen311 } from '../../channels/open311/routes.ts';
import { createEmbeddedCases } from '../../services/cases/embedded-cases.ts';
import { type Category, CategoryFile } from '../../services/council/category-schema.ts';
import { type Council, loadCouncil } from '../../services/council/council.ts';
import { newReference } from '../../services/reference.ts';
import { SqliteDatabase } from '../../services/storage/sqlite-database.ts';

export const KEY = 'a-key-of-the-tests-0123456789';
/** A Monday, 09:30 in London. */
export const NOW = '2026-11-23T09:30:00.000Z';

const own = (rules: object[]) => ({ responsibility: rules });
const yesNo = ['yes', 'no'];

/** One category for each thing the door does differently. */
const CATEGORIES: object[] = [
  {
    code: 'rubbish',
    group: 'street',
    anonymous: 'allowed',
    location: 'street',
    questions: [
      { code: 'land', datatype: 'singlevaluelist', required: true, unsure: true, values: ['verge', 'private_land'] },
      { code: 'what', datatype: 'multivaluelist', values: ['mattress', 'tyres', 'oil'] },
      { code: 'seen', datatype: 'singlevaluelist', required: true, values: yesNo },
      { code: 'seen_at', datatype: 'datetime', required: true, past: true, when: { seen: 'yes' } },
      { code: 'depth_cm', datatype: 'number', min: 0, max: 200 },
      { code: 'vehicle_reg', datatype: 'string', pattern: '^[a-z0-9 ]{2,10}$' },
      { code: 'offender', datatype: 'text' },
    ],
    ...own([{ when: { land: 'private_land' }, body: 'landowner' }, { body: 'city' }]),
    stop_and_call: [{ when: { what: 'oil' }, emergency: 'pollution' }],
    targets: [{ working_days: 2, source: 'default' }],
    keywords: ['fly tip', 'dumping'],
  },
  {
    code: 'bin',
    group: 'waste',
    anonymous: 'allowed',
    location: 'address',
    questions: [{ code: 'kind', datatype: 'singlevaluelist', required: true, values: ['refuse', 'garden'] }],
    ...own([{ body: 'city' }]),
  },
  {
    code: 'noise',
    group: 'home',
    private: true,
    anonymous: 'refused',
    anonymous_reason: 'why-noise',
    location: 'address',
    questions: [{ code: 'source_address', datatype: 'string', required: true, from: 'location' }],
    ...own([{ body: 'city' }]),
    targets: [{ working_days: 5, source: 'default' }],
  },
  {
    code: 'drain',
    group: 'roads',
    anonymous: 'allowed',
    location: 'street',
    questions: [{ code: 'kind', datatype: 'singlevaluelist', required: true, values: ['gully', 'home'] }],
    ...own([{ when: { kind: 'gully' }, body: 'norfolk_county' }, { body: 'city' }]),
    becomes: [{ when: { kind: 'home' }, category: 'noise' }],
  },
  { code: 'hole', group: 'roads', anonymous: 'allowed', location: 'street', ...own([{ body: 'norfolk_county' }]) },
  { code: 'other', group: 'other', anonymous: 'allowed', location: 'none', ...own([{ body: 'city' }]) },
];

const WORDS: Record<string, string> = {
  'category-rubbish': 'dumped rubbish',
  'ask-rubbish-land': 'What kind of land is it on?',
  'value-land-verge': 'The side of a road',
  'value-rubbish-what-mattress': 'A mattress',
  'body-city': 'Norwich City Council',
  'body-norfolk_county': 'Norfolk County Council',
  'body-landowner': 'the owner of the land',
  'body-broadland': 'Broadland District Council',
  'choice-unsure': 'I am not sure',
  'why-noise': 'We must show how the noise affects your home.',
  'status-received': 'We have your report',
  'status-no_action': 'We cannot do this',
};

function testCouncil(): Council {
  const categories = CATEGORIES.map((file): [string, Category] => {
    const { responsibility, ...category } = CategoryFile.parse(file);
    const rules = responsibility.map((rule) => ({ ...rule, ours: rule.body === 'city' }));
    return [category.code, { ...category, responsibility: rules }];
  });
  return { ...loadCouncil('council/norwich'), categories: new Map(categories) };
}

/** A server with the Open311 door, on a database that keeps nothing, whose first five references are known. */
export async function startOpen311(over: Partial<Open311Deps> = {}) {
  const database = await SqliteDatabase.open(':memory:');
  const cases = createEmbeddedCases(database.kysely);
  const clock = { now: new Date(NOW) };
  let ids = 0;
  const logged: unknown[] = [];
  const log = {
    warn: (...line: unknown[]) => void logged.push(line),
    error: (...line: unknown[]) => void logged.push(line),
  };
  const server = createHttpServer({ trustedOrigins: [], log, requestsPerMinute: 100_000 });
  const references = ['NOR-7F3K-92', 'NOR-AAAA-AT', 'NOR-2222-22', 'NOR-QQQQ-QD', 'NOR-HJKM-NA'];
  mountOpen311(server, {
    council: testCouncil(),
    cases,
    database,
    words: (id, values) => {
      if (id === 'status-not_ours') return `This is for ${String(values?.body)}`;
      return id === 'danger-pollution' ? 'Call the Environment Agency.' : WORDS[id];
    },
    apiKeys: [KEY],
    publicBaseUrl: 'https://council.example',
    now: () => clock.now,
    newReference: () => references.shift() ?? newReference('NOR'),
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    mask: (text) => text.replaceAll('4111 1111 1111 1111', '[card number]'),
    ...over,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/open311/v2`;
  return {
    cases,
    clock,
    database,
    logged,
    base,
    get: (path: string) => fetch(`${base}/${path}`),
    post: (fields: Record<string, string> | [string, string][], format = 'json') =>
      fetch(`${base}/requests.${format}`, {
        method: 'POST',
        body: new URLSearchParams(Array.isArray(fields) ? fields : { api_key: KEY, ...fields }),
      }),
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}

export type Open311Server = Awaited<ReturnType<typeof startOpen311>>;

/** A report that is taken. */
export const RUBBISH = {
  service_code: 'rubbish',
  address_string: '12 Alder Road, NR3 1AB',
  description: 'Two mattresses by the wall.',
  'attribute[land]': 'verge',
  'attribute[seen]': 'no',
};
