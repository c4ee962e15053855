import { expect } from 'chai';
import { referencesOnKeys } from '../../../services/reference.ts';
import { closingFolder } from '../../support/closing-folder.ts';
import { makeGiven } from '../../support/story-facts.ts';
import { StoryWorld } from '../../support/story-world.ts';
import { Caller } from '../../support/voice-calls.ts';

const OPEN = new Date('2026-11-23T09:15Z');
const KEYS: Record<string, string> = {
  '2': 'ABC',
  '3': 'DEF',
  '4': 'GHI',
  '5': 'JKL',
  '6': 'MNO',
  '7': 'PQRS',
  '8': 'TUV',
  '9': 'WXYZ',
};

/** A reference as it is given with the keys of a telephone. */
const onKeys = (symbols: string): string =>
  [...symbols.replace(/\W/g, '')]
    .map((each) => Object.keys(KEYS).find((key) => KEYS[key]?.includes(each)) ?? each)
    .join('');

describe('the main journeys in a call, by keys alone and by speech alone', () => {
  const storage = closingFolder();
  const reference = 'NOR-7F3K-92';
  let world: StoryWorld;
  before(async () => {
    world = await StoryWorld.open(storage());
  });
  after(() => world?.close());
  beforeEach(() => world.reset(OPEN));

  const call = () => new Caller(world).call();
  const rows = async (table: 'payments' | 'complaints' | 'handoffs') =>
    world.now.service.database.kysely.selectFrom(table).selectAll().execute();
  const given = async (also: string[] = []): Promise<void> => {
    for (const each of [reference, ...also]) {
      const values = { reference: each, phone: '+447700900321', location: '8 Elm Road, NR1 2AB' };
      await makeGiven([{ name: 'case', words: [], values, line: 0 }], world.now.service);
    }
  };

  it('pays by keys alone: the bill, its number, pounds and pence, and the link by text', async () => {
    const talk = await call();
    await talk.press('3', '1');
    expect(talk.heard).to.match(/With the keys, give the number, then press hash\./);
    await talk.press('21234567', '45*60');
    expect(talk.heard).to.match(/Amount: 45 pounds 60/);
    await talk.press('1', '7');
    expect(talk.heard).to.match(/I have sent it/);
    expect((await rows('payments')).map(({ account, amount_pence: pence }) => [account, pence])).to.deep.equal([
      ['21234567', 4560],
    ]);
  });

  it('pays by speech alone, with the number in words', async () => {
    const talk = await call();
    await talk.say('I want to pay my rent', 'one two three four five six seven eight', 'eighty pounds', 'Yes please.');
    expect(talk.heard).to.match(/Your link to pay 80 pounds/);
    await talk.say('Text me the link.');
    expect(talk.heard).to.match(/I have sent it/);
    expect(await rows('payments')).to.have.length(1);
  });

  it('asks about a report by keys alone: the reference on the keys, with its first letters or without', async () => {
    await given();
    for (const keys of [onKeys(reference.slice(4)), onKeys(reference)]) {
      const talk = await call();
      await talk.press('4', keys);
      expect(talk.heard).to.match(/We have your report|report .* is/i);
      await talk.press('07700900321');
      expect(talk.heard).to.match(/8 Elm Road/);
    }
  });

  it('asks which is meant where two references have the same keys, and finds none in keys that no reference has', async () => {
    const keys = onKeys(reference.slice(4));
    const twin = referencesOnKeys('NOR', keys, (key) => `${key}${KEYS[key] ?? ''}`).find((each) => each !== reference);
    await given([twin ?? '']);
    const talk = await call();
    await talk.press('4', keys);
    expect(talk.heard).to.match(/Which reference is it\?/);
    await talk.press('1');
    expect(talk.heard).to.match(/N for November, O for Oscar, R for Romeo/);
    const other = await call();
    await other.press('2', '4', '111111');
    await other.press('9');
    expect(other.heard).to.not.equal('');
  });

  it('asks about a report by speech alone', async () => {
    await given();
    const talk = await call();
    await talk.say(
      'How is my report going?',
      'N O R dash seven F three K dash nine two',
      'oh seven seven double oh nine double oh three two one',
    );
    expect(talk.heard).to.match(/8 Elm Road/);
  });

  it('complains by speech alone', async () => {
    const talk = await call();
    await talk.say('I want to make a complaint', 'Nobody came to mend the door for three weeks and I am cold.');
    for (let turn = 0; turn < 12 && (await rows('complaints')).length === 0; turn += 1) {
      const answer = /phone number|reach you/.test(talk.heard.split('\n').at(-1) ?? '')
        ? '07700 900123'
        : wordFor(talk.heard);
      await talk.say(answer);
    }
    expect(await rows('complaints'), talk.heard).to.have.length(1);
  });

  it('complains by keys alone: what cannot be told by keys a person takes down, and calls back', async () => {
    const talk = await call();
    await talk.press('5', '1', '2', '3');
    expect(talk.heard).to.match(/Do you want to talk to a person\?/);
    await talk.press('1');
    expect(talk.heard).to.match(/You are number 1 in the queue/);
    await talk.press('1', '07700900123');
    const [handoff] = await rows('handoffs');
    expect(handoff).to.include({ mode: 'callback', topic: 'complaint' });
  });
});

/** What somebody says who wants to come to an end. */
function wordFor(heard: string): string {
  if (/shall I send it/.test(heard)) return 'Yes.';
  return /Skip this: press/.test(heard) ? 'Skip.' : 'The first one.';
}
