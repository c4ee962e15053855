import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { createEmbeddedRecognizer } from '../../../bots/understanding/embedded-recognizer.ts';
import { PackStore } from '../../../bots/understanding/pack-store.ts';

const context = { now: new Date('2026-11-23T10:00:00Z'), language: 'en' };

/** A language with a few sentences: enough to be told, and quick to learn. */
const TOKI = `
intents:
  ReportIssue: [mi wile toki e ike, ike li lon nasin, o lukin e ike ni]
  Greeting: [toki a, pona tenpo suno, toki jan ale]
  None: [mi moku e kili, suno li pona lukin, soweli mi li lape]
categories:
  pothole: [lupa suli li lon nasin, nasin li pakala mute, lupa li ike tawa tomo tawa]
  litter: [jaki li lon ma kasi, jan li pana e jaki, jaki mute li lon nasin]
`;

const LITTLE_ENGLISH = `
intents:
  ReportIssue: [I want to report a problem, something is wrong in my street, please have a look at this]
  Greeting: [hello, good morning, hi there everybody]
  None: [what a lovely day, who won the cricket, I like apples]
categories:
  missed_bin: [my bin was missed, the green bin was not collected, nobody emptied our bins]
  pothole: [a big hole in the road, there is a pothole in our street, the road surface is broken]
`;

describe('what was learnt of the languages', function () {
  this.timeout(120_000);
  let dir: string;
  let locales: string;
  let cache: string;
  beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'packs-'));
    locales = path.join(dir, 'locales');
    cache = path.join(dir, 'cache');
    for (const code of ['en', 'tok']) mkdirSync(path.join(locales, code), { recursive: true });
    writeFileSync(path.join(locales, 'en', 'samples.yaml'), LITTLE_ENGLISH);
    writeFileSync(path.join(locales, 'tok', 'samples.yaml'), TOKI);
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));
  const recognizer = () => createEmbeddedRecognizer(new PackStore(locales, [cache]), 'NOR');
  const files = () => readdirSync(cache).sort();

  it('is kept, and found again: the same answers, and nothing learnt twice', async () => {
    const first = await recognizer().recognize('lupa suli li lon nasin mi', context);
    expect(first).to.deep.include({ language: 'tok', intent: 'ReportIssue', category: 'pothole' });
    const kept = files();
    expect(kept.filter((name) => name.startsWith('understanding-tok-'))).to.have.lengthOf(1);
    const times = kept.map((name) => statSync(path.join(cache, name)).mtimeMs);
    expect(await recognizer().recognize('lupa suli li lon nasin mi', context)).to.deep.equal(first);
    expect(files()).to.deep.equal(kept);
    expect(kept.map((name) => statSync(path.join(cache, name)).mtimeMs)).to.deep.equal(times);
  });

  it('is learnt anew from a new sample', async () => {
    const text = 'kala li moli lon telo nasin';
    const before = await recognizer().recognize(text, { ...context, language: 'tok' });
    expect(before.intent).to.not.equal('Greeting');
    const more = TOKI.replace('toki jan ale]', 'toki jan ale, kala li moli lon telo nasin]');
    writeFileSync(path.join(locales, 'tok', 'samples.yaml'), more);
    const after = await recognizer().recognize(text, { ...context, language: 'tok' });
    expect(after.intent).to.equal('Greeting');
    // Today's and the one before are kept, and no more.
    for (let i = 0; i < 3; i += 1) {
      writeFileSync(path.join(locales, 'tok', 'samples.yaml'), `${more}# ${i}\n`);
      await recognizer().recognize(text, { ...context, language: 'tok' });
    }
    expect(files().filter((name) => name.startsWith('understanding-tok-')).length).to.be.at.most(2);
  });

  it('a damaged file is thrown away', async () => {
    const first = await recognizer().recognize('my bin was missed', context);
    for (const name of files()) {
      const file = path.join(cache, name);
      const bytes = readFileSync(file);
      writeFileSync(file, name.includes('-en-') ? bytes.subarray(0, bytes.length / 2) : bytes.fill(7, 100, 200));
    }
    expect(await recognizer().recognize('my bin was missed', context)).to.deep.equal(first);
  });

  it('does without a folder to write to', async () => {
    writeFileSync(path.join(dir, 'file'), '');
    const nowhere = createEmbeddedRecognizer(new PackStore(locales, [path.join(dir, 'file', 'cache')]), 'NOR');
    expect((await nowhere.recognize('my bin was missed', context)).category).to.equal('missed_bin');
  });

  it('a wrong file of one language leaves the others understood', async () => {
    writeFileSync(path.join(locales, 'tok', 'danger.yaml'), 'dangers: 3\n');
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
    const result = await recognizer().recognize('jaki mute li lon nasin', context);
    expect(result.language).to.equal('tok');
    expect((await warned).message).to.match(/tok is not understood: .*danger\.yaml: dangers/);
    expect((await recognizer().recognize('my bin was missed', context)).category).to.equal('missed_bin');
  });

  it('a language whose samples cannot be read is none that is told', async () => {
    writeFileSync(path.join(locales, 'tok', 'samples.yaml'), 'intents: [\n');
    const here = recognizer();
    await here.ready();
    expect((await here.recognize('jaki mute li lon nasin', context)).language).to.not.equal('tok');
    expect((await here.recognize('my bin was missed', context)).category).to.equal('missed_bin');
  });

  it('there must be English', () => {
    rmSync(path.join(locales, 'en'), { recursive: true });
    expect(() => recognizer()).to.throw(/en.samples\.yaml: missing/);
  });
});
