import { assert } from 'chai';
import { TextSpend } from '../../../services/texts/text-spend.ts';
import { closingFolder } from '../../support/closing-folder.ts';
import { eachDatabase } from '../../support/databases.ts';
import { testContent } from '../../support/story-world.ts';
import { startTexting, type TextingService } from '../../support/texting-service.ts';

describe('the limits of texts', () => {
  const storage = closingFolder();
  let texting: TextingService;
  before(async () => {
    texting = await startTexting(storage());
  });
  after(() => texting?.stop());

  it('end a talk of two machines that say the same again and again', async () => {
    const answered: number[] = [];
    for (let i = 0; i < 12; i += 1) answered.push((await texting.text('+447700900501', 'I am away')).length);
    const { most } = texting.service.council.texts.limits.same_words;
    assert.isTrue(answered.slice(0, most).every((texts) => texts > 0));
    assert.isTrue(answered.slice(most).every((texts) => texts === 0));
    assert.isNotEmpty(await texting.text('+447700900502', 'I am away'), 'another number is answered');
  });

  it('end a flood from one number, and not what others say', async () => {
    const { most } = texting.service.council.texts.limits.texts;
    for (let i = 0; i < most; i += 1) await texting.text('+447700900503', `text ${i}`);
    assert.isEmpty(await texting.text('+447700900503', 'one more'));
    assert.isNotEmpty(await texting.text('+447700900504', 'hello'));
    assert.include(await texting.service.registry.metrics(), 'council_texts_received_total{outcome="too-many"}');
  });
});

describe('what texts may cost', () => {
  const rules = {
    pence_a_day: 100,
    person_segments_a_day: 10,
    prefixes: { '+44': { pence_a_segment: 4, segments_a_day: 20 } },
    elsewhere: { pence_a_segment: 40, segments_a_day: 4 },
  };
  const text = (userId: string, address: string, segments = 1) => ({ day: '2026-11-23', userId, address, segments });

  eachDatabase((open) => {
    it('is limited by person', async () => {
      const database = await open();
      const spend = new TextSpend(database.kysely, rules);
      await database.commit(spend.count(text('a', '+447700900123', 9)));
      assert.isUndefined(await spend.limitMet(text('a', '+447700900123')));
      assert.equal(await spend.limitMet(text('a', '+447700900123', 2)), 'person');
      assert.isUndefined(await spend.limitMet(text('b', '+447700900124', 2)));
      assert.isUndefined(await spend.limitMet({ ...text('a', '+447700900123', 2), day: '2026-11-24' }));
    });

    it('is limited by prefix, and less where it is dear', async () => {
      const database = await open();
      const spend = new TextSpend(database.kysely, { ...rules, pence_a_day: 10_000 });
      await database.commit([...spend.count(text('a', '+26696687')), ...spend.count(text('b', '+26696688', 3))]);
      assert.equal(await spend.limitMet(text('c', '+88299999')), 'prefix');
      assert.isUndefined(await spend.limitMet(text('c', '+447700900123')));
    });

    it('is limited in all, whoever is texted', async () => {
      const database = await open();
      const spend = new TextSpend(database.kysely, rules);
      await database.commit([...spend.count(text('a', '+447700900123', 10)), ...spend.count(text('b', '+26696688'))]);
      assert.equal(await spend.pence('2026-11-23'), 80);
      assert.equal(await spend.limitMet(text('c', '+447700900125', 6)), 'total');
      assert.isUndefined(await spend.limitMet(text('c', '+447700900125', 5)));
    });

    it('is counted whole when two processes count at once', async () => {
      const database = await open();
      const spend = new TextSpend(database.kysely, rules);
      const counts = Array.from({ length: 20 }, (_, i) => database.commit(spend.count(text(`u${i}`, '+447700900123'))));
      await Promise.all(counts);
      assert.equal(await spend.pence('2026-11-23'), 80);
    });
  });

  it('is set so that ordinary days pass', () => {
    const { spend } = testContent().council.texts;
    assert.isAbove(spend.pence_a_day, 1_000);
    assert.isAbove(spend.prefixes['+44']?.segments_a_day ?? 0, spend.elsewhere.segments_a_day);
  });
});
