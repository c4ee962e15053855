import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { playStory } from '../support/conversation-player.ts';
import { compareGolden, firstDifference } from '../support/golden.ts';
import { watchConnections } from '../support/loopback-only.ts';
import { openFolder } from '../support/storages.ts';
import { parseStory, StoryError } from '../support/story.ts';
import { StoryWorld } from '../support/story-world.ts';

const HEADER = '[channels=webchat sms] [now=2026-11-23T09:15] [council=norwich]\n';

describe('the story format', () => {
  it('reads header, speech, acts, meanings and facts', () => {
    const story = parseStory(
      `user=caller\nbot=council\n${HEADER}> What it shows.\n\ncaller: number 21, sorry\ncouncil: [read-back location="21 Alder Road" *=x] [done]\n[wait 45 minutes]\ncaller: [press yes]\ngiven [case reference=NOR-7F3K-92]\nthen [cases=1] [case status=open]\n`,
      'x',
    );
    expect(story).to.deep.include({ name: 'x', channels: ['webchat', 'sms'], now: new Date('2026-11-23T09:15:00Z') });
    const kinds = story.steps.map(({ kind }) => kind);
    expect(kinds).to.deep.equal(['note', 'say', 'expect', 'do', 'do', 'given', 'then']);
    expect(story.steps[1]).to.include({ text: 'number 21, sorry' });
    expect(story.steps[3]).to.deep.include({ act: { name: 'wait', words: ['45', 'minutes'], values: {}, line: 8 } });
    expect(story.steps[6]).to.have.nested.property('facts[0].values.cases', '1');
  });

  for (const [what, line, problem] of [
    ['an unknown speaker', 'somebody: hello', 'expected "resident:"'],
    ['an unknown act', 'resident: [shout hello]', 'unknown act [shout]'],
    ['something outside brackets', 'assistant: [one] two', 'expected "["'],
    ['an act of the resident where something happens', '[press yes]', 'unknown act [press]'],
    ['an empty bracket', 'assistant: []', 'a bracket is empty'],
    ['two acts on a line', 'resident: [press yes] [press no]', 'one thing'],
  ] as const) {
    it(`refuses ${what}, naming the line`, () => {
      expect(() => parseStory(`${HEADER}${line}\n`, 'x'))
        .to.throw(StoryError, 'x.chat:2:')
        .with.property('message')
        .that.includes(problem);
    });
  }

  it('refuses an unknown channel, a wrong time, and a story without a time', () => {
    expect(() => parseStory('[channels=fax]', 'x')).to.throw(StoryError, 'unknown channel "fax"');
    expect(() => parseStory('[now=soon]', 'x')).to.throw(StoryError, 'no time');
    expect(() => parseStory('resident: hello', 'x')).to.throw(StoryError, 'the header needs');
  });
});

describe('a story that is not true', function () {
  this.timeout(30_000);
  let folder: Awaited<ReturnType<typeof openFolder>>;
  let world: StoryWorld;
  before(async () => {
    folder = await openFolder();
    world = await StoryWorld.open(folder.storage);
  });
  after(async () => {
    await world.close();
    await folder.remove();
  });

  const play = async (lines: string): Promise<unknown> =>
    playStory(parseStory(HEADER + lines, 'untrue'), 'webchat', world).catch((error: unknown) => error);

  for (const [what, lines, problem] of [
    ['means something else', 'resident: hello\nassistant: [assistant-goodbye]', 'but meant [assistant-hello'],
    ['means it with other values', 'resident: hello\nassistant: [assistant-hello council=Elsewhere]', 'but meant'],
    ['offers something else', 'resident: hello\nassistant: [assistant-hello offers=yes+no]', 'but meant'],
    ['says less', 'resident: hello\nassistant: [assistant-hello] [assistant-help]', 'but meant'],
    ['is answered where it expects nothing', 'resident: hello\nassistant: [nothing]', 'expected nothing'],
    ['leaves an answer unchecked', 'resident: hello\nresident: thanks\nassistant: [*]', 'not checked'],
    ['ends unchecked', 'resident: hello', 'not checked'],
    ['presses what is not offered', 'resident: [press yes]\nassistant: [*]', '"yes" is not offered'],
    ['uses a value nobody said', 'resident: continue with {code}\nassistant: [*]', 'no value "code"'],
    ['counts wrong', 'resident: hello\nassistant: [*]\nthen [cases=1]', 'expected cases=1, found 0'],
    ['finds another record', 'resident: hello\nassistant: [*]\nthen [case status=received]', 'no case is'],
    ['names a fact nobody knows', 'resident: hello\nassistant: [*]\nthen [weather=fine]', 'unknown fact [weather]'],
    ['is given a reference that is none', 'given [case reference=NOR-7F3K-9Q]', 'is no reference'],
  ] as const) {
    it(`fails when it ${what}`, async () => {
      const error = await play(lines);
      expect(error).to.be.instanceOf(StoryError);
      expect((error as StoryError).message).to.include(problem);
    });
  }

  it('fails when the words of a resident stand in the log', async () => {
    const { log } = world.now.service;
    const story = parseStory(`${HEADER}resident: call me on 07700 900123\nassistant: [*]`, 'leak');
    const playing = playStory(story, 'webchat', world).catch((error: unknown) => error);
    const writing = setInterval(() => log.warn('somebody said: call me on 07700 900123'), 1);
    const error = await playing;
    clearInterval(writing);
    expect((error as Error).message).to.include('stand in the log');
  });
});

describe('a golden transcript', () => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  const environment = { ...process.env };
  beforeEach(() => {
    delete process.env.UPDATE;
    delete process.env.CI;
  });
  afterEach(() => {
    process.env.UPDATE = environment.UPDATE;
    process.env.CI = environment.CI;
    if (environment.UPDATE === undefined) delete process.env.UPDATE;
    if (environment.CI === undefined) delete process.env.CI;
  });
  after(() => rmSync(folder, { recursive: true }));

  it('must be there, and be the same', () => {
    const file = join(folder, 'one.txt');
    expect(() => compareGolden(file, 'a\n')).to.throw('is missing');
    writeFileSync(file, 'a\nb\n');
    compareGolden(file, 'a\nb\n');
    expect(() => compareGolden(file, 'a\nc\n')).to.throw(':2: expected');
    expect(firstDifference('a\n', 'a\nb\n')).to.include('(nothing more)');
  });

  it('is written only where it is asked for, and never in continuous integration', () => {
    const file = join(folder, 'two.txt');
    process.env.UPDATE = '1';
    process.env.CI = 'true';
    expect(() => compareGolden(file, 'a\n')).to.throw('is missing');
    delete process.env.CI;
    compareGolden(file, 'a\n');
    expect(readFileSync(file, 'utf8')).to.equal('a\n');
  });
});

describe('a call that would leave the machine', () => {
  it('is refused and noted', async () => {
    const watch = watchConnections();
    const error = await fetch('http://192.0.2.1/').catch((thrown: unknown) => thrown);
    const socket = connect(80, '192.0.2.2');
    socket.on('error', () => undefined);
    watch.stop();
    expect(error).to.be.instanceOf(TypeError);
    expect(watch.elsewhere).to.deep.equal(['192.0.2.1', '192.0.2.2']);
  });
});
