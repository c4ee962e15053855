import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { Improvement, readReviewed } from '../../../bots/improvement/improvement.ts';
import { asSentence } from '../../../bots/improvement/sample-check.ts';
import { withSamples } from '../../../bots/improvement/samples-file.ts';
import { loadRecognizer } from '../../../bots/understanding/load-recognizer.ts';
import { loadSamples } from '../../../bots/understanding/samples.ts';
import { Audit } from '../../../services/audit/audit.ts';
import type { Database } from '../../../services/storage/database.ts';
import { openDatabase } from '../../../services/storage/open-database.ts';
import { UnansweredMessages } from '../../../services/unanswered/unanswered.ts';
import { eachDatabase } from '../../support/databases.ts';

const root = join(import.meta.dirname, '../../..');
const NOW = new Date('2026-11-23T10:00:00Z');
const LABELS = ['intents.ReportIssue', 'intents.Thanks', 'intents.Help', 'categories.pothole', 'categories.litter'];

const FILE = `# What people say.

intents:
  ReportIssue: # the first list
    - I want to report something   # as it is
    - "yes: really"
  Thanks:
    - >-
      thank you
      so much
    # the last word of all

categories:
  pothole:
      - there is a big hole in our road
  litter:
    - rubbish all over the path
category_words:
  pothole: [pothole, crater]
`;

describe('the improvement loop', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'improve-'));
    mkdirSync(join(dir, 'en'));
    writeFileSync(join(dir, 'en', 'samples.yaml'), FILE);
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const file = () => readFileSync(join(dir, 'en', 'samples.yaml'), 'utf8');

  describe('the file of samples', () => {
    it('gets each sentence at the end of its list, and is otherwise the same to the letter', () => {
      const text = withSamples('samples.yaml', FILE, [
        { label: 'categories.pothole', sentence: 'the tarmac fell in' },
        { label: 'intents.ReportIssue', sentence: 'no: not that' },
        { label: 'intents.Thanks', sentence: 'ta' },
        { label: 'intents.ReportIssue', sentence: '# something is up' },
        { label: 'intents.Help', sentence: 'what now' },
        { label: 'answers.bin_day', sentence: 'when is bin day' },
      ]);
      const added = [
        '    - "no: not that"',
        '    - "# something is up"',
        '    - ta',
        '  Help:',
        '    - what now',
        '      - the tarmac fell in',
        'answers:',
        '  bin_day:',
        '    - when is bin day',
      ];
      expect(text.split('\n').filter((line) => !FILE.split('\n').includes(line))).to.deep.equal(added);
      expect(text.split('\n').filter((line) => !added.includes(line))).to.deep.equal(FILE.split('\n'));
    });
    it('is refused where a list stands on one line, and nothing of it is lost', () => {
      const inline = FILE.replace('  Thanks:\n', '  Help: [help, what]\n  Thanks:\n');
      const add = () => withSamples('samples.yaml', inline, [{ label: 'intents.Help', sentence: 'how' }]);
      expect(add).to.throw('samples.yaml: intents.Help: write each sentence on a line of its own first');
    });
    it('takes a sentence in every language as its files are written', () => {
      for (const code of ['en', 'pl', 'ar', 'bg', 'zh', 'ml', 'ur', 'ku']) {
        const own = readFileSync(join(root, 'locales', code, 'samples.yaml'), 'utf8');
        const text = withSamples(code, own, [{ label: 'intents.Thanks', sentence: 'wibble flubber' }]);
        expect(text.replace('    - wibble flubber\n', ''), code).to.equal(own);
      }
    });
  });

  it('leaves out of a sentence what stood for something personal', () => {
    expect(asSentence('there is muck at [place], ring [phone]')).to.equal('there is muck at, ring');
    expect(asSentence('[name]')).to.equal('');
    expect(asSentence('see note [1]')).to.equal('see note [1]');
  });

  it('says which lines of a file of reviewed messages are wrong, and how', () => {
    const lines = ['{"id":"a","intent":"Help"}', '', 'Help', '{"id":7}', '{"id":"b","intnet":"Help"}', '{"id":"a"}'];
    expect(() => readReviewed('r.jsonl', lines.join('\n'))).to.throw(
      /^r\.jsonl:3: is no JSON object on one line\nr\.jsonl:4: id: .*\nr\.jsonl:5: .*intnet.*\nr\.jsonl:6: the message of line 1 again$/,
    );
  });

  eachDatabase((open) => {
    let database: Database;
    let unanswered: UnansweredMessages;
    let improvement: Improvement;
    beforeEach(async () => {
      database = await open();
      unanswered = new UnansweredMessages(database.kysely);
      improvement = anImprovement();
    });
    const anImprovement = () =>
      new Improvement({ unanswered, audit: new Audit(database), localesDir: dir, labels: LABELS, now: () => NOW });

    const kept = async (text: string, language = 'en'): Promise<string> => {
      const guesses = [{ label: 'intents.Help', score: 0.2 }];
      await database.commit([unanswered.keep({ text, language, channel: 'sms', guesses, at: NOW })]);
      const messages = await unanswered.open({ limit: 50 });
      return messages.find((each) => each.text === text)?.id ?? '';
    };

    it('makes samples of what people have reviewed, and has them reviewed no more', async () => {
      const hole = await kept('the tarmac fell in at [place]');
      const aside = await kept('wibble');
      const later = await kept('who knows');
      // What is listed is what is given back, with what it means added to it.
      const [listed] = (await unanswered.open({ limit: 50 })).filter(({ id }) => id === hole);
      const lines = [{ ...listed, intent: 'categories.pothole' }, { id: aside, intent: null }, { id: later }].map(
        (line) => JSON.stringify(line),
      );
      const outcomes = await improvement.learn(readReviewed('r.jsonl', lines.join('\n')));
      expect(outcomes).to.deep.equal([
        { became: 'sample', language: 'en', label: 'categories.pothole', sentence: 'the tarmac fell in at' },
        { became: 'aside', text: 'wibble' },
      ]);
      expect(loadSamples(join(dir, 'en')).categories.pothole).to.deep.equal([
        'there is a big hole in our road',
        'the tarmac fell in at',
      ]);
      expect((await unanswered.open({ limit: 50 })).map(({ id }) => id)).to.deep.equal([later]);
      expect(await unanswered.byId(hole)).to.include({ label: 'categories.pothole' });
      const entries = await database.kysely.selectFrom('audit_log').select(['action', 'subject']).execute();
      expect(entries.map(({ action }) => action)).to.have.members(['unanswered.learn', 'unanswered.aside']);
    });

    it('refuses what would make two meanings one, says which, and leaves the message open', async () => {
      const same = await kept('Thank you so MUCH!');
      const near = await kept('there is a big big hole in our road');
      const short = await kept('[name]');
      const wrong = await kept('ta for that');
      const outcomes = await improvement.learn([
        { id: same, intent: 'Help' },
        { id: near, intent: 'categories.litter' },
        { id: short, intent: 'Help' },
        { id: wrong, intent: 'Sing' },
        { id: 'nobody', intent: 'Help' },
      ]);
      expect(outcomes.map((each) => each.became === 'refused' && each.why)).to.deep.equal([
        '"thank you so much" means something else already: intents.Thanks',
        '"there is a big hole in our road" is too like it: categories.pothole',
        'a sentence needs 3 characters or more',
        'no sentence can mean intents.Sing',
        'no message that was not understood has this id',
      ]);
      expect(file()).to.equal(FILE);
      expect(await unanswered.open({ limit: 50 })).to.have.lengthOf(4);
    });

    it('adds no sentence twice, and finishes what died between the file and the mark', async () => {
      const first = await kept('the tarmac fell in');
      const again = await kept('The tarmac fell in.');
      const reviewed = [first, again].map((id) => ({ id, intent: 'categories.pothole' }));
      expect((await improvement.learn(reviewed)).map(({ became }) => became)).to.deep.equal(['sample', 'known']);
      expect(await unanswered.open({ limit: 50 })).to.deep.equal([]);
      const third = await kept('the tarmac  fell in');
      const outcomes = await anImprovement().learn([{ id: third, intent: 'categories.pothole' }]);
      expect(outcomes.map(({ became }) => became)).to.deep.equal(['known']);
      expect(file().match(/tarmac/g)).to.have.lengthOf(1);
      const twice = await anImprovement().learn([{ id: first, intent: 'Help' }]);
      expect(twice[0]).to.deep.include({ became: 'refused', why: 'somebody has dealt with it already' });
    });

    it('changes nothing when it only tries', async () => {
      const id = await kept('the tarmac fell in');
      const outcomes = await improvement.learn([{ id, intent: 'categories.pothole' }], { write: false });
      expect(outcomes[0]?.became).to.equal('sample');
      expect(file()).to.equal(FILE);
      expect(await unanswered.open({ limit: 50 })).to.have.lengthOf(1);
    });

    it('writes what staff added at the desk, once', () => {
      const edits = {
        en: { 'intents.Thanks': { add: ['nice one', 'much obliged'], remove: [] } },
        xx: { 'intents.Thanks': { add: ['la la'], remove: [] } },
      };
      const became = () =>
        anImprovement()
          .learnFromDesk(edits)
          .map((each) => each.became);
      expect(became()).to.deep.equal(['sample', 'sample', 'refused']);
      expect(became()).to.deep.equal(['known', 'known', 'refused']);
      expect(loadSamples(join(dir, 'en')).intents.Thanks).to.deep.equal([
        'thank you so much',
        'nice one',
        'much obliged',
      ]);
    });
  });

  it('changes what is understood of a sentence in Polish, from its being missed to the next start', async function () {
    this.timeout(120_000);
    const locales = join(dir, 'locales');
    for (const code of ['en', 'pl']) {
      mkdirSync(join(locales, code), { recursive: true });
      for (const name of ['samples.yaml', 'words.yaml'])
        copyFileSync(join(root, 'locales', code, name), join(locales, code, name));
    }
    const slang = 'ziomuś gibnij mi się tym fanty';
    const understood = () =>
      loadRecognizer({ localesDir: locales, cacheDirs: [mkdtempSync(join(dir, 'cache-'))] }, 'NOR').recognize(slang, {
        now: NOW,
        language: 'pl',
      });
    expect((await understood()).intent).to.equal('None');
    const database = await openDatabase({ dataDir: join(dir, 'data') });
    try {
      const unanswered = new UnansweredMessages(database.kysely);
      await database.commit([unanswered.keep({ text: slang, language: 'pl', channel: 'sms', guesses: [], at: NOW })]);
      const [message] = await unanswered.open({ limit: 1 });
      const outcomes = await new Improvement({
        ...{ unanswered, audit: new Audit(database), localesDir: locales, labels: LABELS, now: () => NOW },
      }).learn([{ id: message?.id ?? '', intent: 'Help' }]);
      expect(outcomes[0]?.became).to.equal('sample');
    } finally {
      await database.close();
    }
    expect(await understood()).to.deep.include({ intent: 'Help', language: 'pl' });
  });
});

describe('npm run improve', function () {
  this.timeout(60_000);
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'improve-'));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/improve.ts'), ...args], {
      env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('lists what was not understood, in words and as lines that can be given back', async () => {
    expect(run().stdout).to.include('Everything was understood');
    const database = await openDatabase({ dataDir });
    const unanswered = new UnansweredMessages(database.kysely);
    const guesses = [{ label: 'intents.Help', score: 0.234 }];
    await database.commit([
      unanswered.keep({ text: 'flubber [place]', language: 'en', channel: 'sms', guesses, at: NOW }),
      unanswered.keep({ text: 'wihajster', language: 'pl', channel: 'webchat', guesses: [], at: NOW }),
    ]);
    await database.close();
    const words = run('--language', 'en').stdout;
    expect(words).to.include('flubber [place]').and.include('intents.Help 23%').and.not.include('wihajster');
    const lines = run('--json').stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).text)).to.have.members(['flubber [place]', 'wihajster']);

    const reviewed = join(dataDir, 'reviewed.jsonl');
    writeFileSync(reviewed, lines.map((line) => JSON.stringify({ ...JSON.parse(line), intent: 'Help' })).join('\n'));
    const tried = run(reviewed, '--try');
    expect(tried.status, tried.stderr).to.equal(0);
    expect(tried.stdout).to.include('pl/samples.yaml  intents.Help: wihajster').and.include('2 added');
    expect(run('--json').stdout.trim().split('\n')).to.have.lengthOf(2);
  });

  it('says how it is used, and what is wrong with a file', () => {
    expect(run('--nonsense').status).to.equal(2);
    expect(run('--nonsense').stderr).to.include('npm run improve -- --desk');
    const file = join(dataDir, 'reviewed.jsonl');
    writeFileSync(file, 'Help\n');
    const wrong = run(file);
    expect(wrong.status).to.equal(1);
    expect(wrong.stderr).to.include('reviewed.jsonl:1: is no JSON object on one line');
    expect(run(join(dataDir, 'none.jsonl')).stderr).to.include('none.jsonl');
  });
});
