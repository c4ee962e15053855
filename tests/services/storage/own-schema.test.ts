import { expect } from 'chai';
import { openDatabase } from '../../../services/storage/open-database.ts';
import { createSchema, postgresAnswers } from '../../support/databases.ts';

describe('PostgreSQL with other schemas beside ours', () => {
  before(async function () {
    if (!(await postgresAnswers())) this.skip();
  });

  it('makes its own tables, though another schema has some of the same names', async () => {
    const schemas = [await createSchema(), await createSchema()];
    for (const { url } of schemas) {
      const database = await openDatabase({ dataDir: '', url });
      expect(await database.kysely.selectFrom('conversations').selectAll().execute()).to.deep.equal([]);
      const tables = await database.kysely.introspection.getTables({ withInternalKyselyTables: true });
      expect(tables.filter(({ name }) => name === 'conversations')).to.have.length(1);
      await database.close();
    }
    await Promise.all(schemas.map(({ remove }) => remove()));
  });

  it('opens while other schemas come and go', async () => {
    const { url, remove } = await createSchema();
    let isOver = false;
    const coming = (async () => {
      while (!isOver) {
        const other = await createSchema();
        await (await openDatabase({ dataDir: '', url: other.url })).close();
        await other.remove();
      }
    })();
    for (let i = 0; i < 15; i += 1) await (await openDatabase({ dataDir: '', url })).close();
    isOver = true;
    await coming;
    await remove();
  });
});
