import { expect } from 'chai';
import { type DeskBrowser, signedIn } from '../../support/desk.ts';
import { eachStorage } from '../../support/storages.ts';
import { StoryWorld } from '../../support/story-world.ts';
import { WebchatWire } from '../../support/webchat-wire.ts';

const GREETING = '/desk/wording/en~assistant-greeting';
const ANSWER = {
  title: 'The ladder library',
  questions: 'Can I borrow a ladder\nWhere is the ladder library',
  text: 'Yes. Ladders hang at **Elm Hill**. Ask us on {{phone}}.',
  source: 'https://www.norwich.gov.uk/parks',
  review: '2027-06-01',
};

describe('answers, wording and sample sentences without code', () => {
  eachStorage((storage) => {
    let world: StoryWorld;
    let editor: DeskBrowser;
    let sent = 0;
    before(async () => {
      world = await StoryWorld.open(storage(), 2);
    });
    beforeEach(async () => {
      await world.reset(new Date('2026-11-23T09:30:00Z'));
      for (let i = 0; i < 2; i += 1, world.next()) {
        await world.now.service.contentEdits.look();
        await world.now.service.recognizer.settled();
      }
      editor = await signedIn(world.now, 'editor');
    });
    after(() => world.close());

    /** What a resident hears who says something in a new conversation. */
    const hears = async (text: string, language = 'en'): Promise<string> => {
      const wire = new WebchatWire(() => world.now.url);
      await wire.open(language);
      sent += 1;
      await wire.send({ key: `message-${sent}`, text });
      await world.quiet(wire.conversationId);
      const { transcript } = world.now.service;
      const said = (await transcript.since(wire.conversationId, 0)).map(({ activity }) => String(activity.text));
      return said.slice(said.indexOf(text) + 1).join('\n');
    };
    const save = (path: string, fields: Record<string, string>) =>
      editor.post(path, { version: '0', do: 'save', ...fields });
    const elsewhere = async () => {
      world.next();
      await world.now.service.contentEdits.look();
      await world.now.service.recognizer.settled();
    };

    it('gives a new answer at once, in every process, and takes it back', async () => {
      const question = 'Can I borrow a ladder?';
      expect(await hears(question)).not.to.include('hang at Elm Hill');
      const look = await save('/desk/answers/ladders', { ...ANSWER, do: 'preview' });
      expect(await look.text())
        .to.include('It would read')
        .and.include('hang at Elm Hill');
      expect(await hears(question), 'only looked at').not.to.include('hang at Elm Hill');
      expect((await save('/desk/answers/ladders', ANSWER)).status).to.equal(303);
      expect(await hears(question))
        .to.include('hang at Elm Hill')
        .and.include('0344 980 3333');
      await elsewhere();
      expect(await hears(question)).to.include('hang at Elm Hill');
      await elsewhere();
      expect((await save('/desk/answers/ladders', { ...ANSWER, version: '1', do: 'files' })).status).to.equal(303);
      expect(await hears(question)).not.to.include('hang at Elm Hill');
      const back = await editor.post('/desk/answers/ladders/back', { to: '1', version: '2' });
      expect(back.status).to.equal(303);
      expect(await hears(question)).to.include('hang at Elm Hill');
      const page = await editor.text('/desk/answers/ladders');
      expect(page).to.include('editor Adeyemi, Housing').and.include('As in the files').and.include('Put back');
      const audit = await world.now.service.audit.list({ page: 1, pageSize: 10, subject: 'content answer ladders' });
      expect(audit).to.have.length(3);
    });

    it('says a message in other words, in one language alone', async () => {
      const english = world.now.service.wordingFiles.source('en', 'assistant-greeting') ?? '';
      const source = english.replace(/^assistant-greeting =\s+/, 'assistant-greeting =\n    Good day to you.\n    ');
      const greeting = () => world.now.service.words.say('assistant-greeting', { council: 'Norwich' }, 'en');
      const before = greeting();
      expect(await (await save(GREETING, { source, do: 'preview' })).text()).to.include('Good day to you.');
      expect(greeting()).to.equal(before);
      expect((await save(GREETING, { source })).status).to.equal(303);
      expect(greeting()).to.include('Good day to you.');
      expect(world.now.service.words.say('assistant-greeting', {}, 'pl')).not.to.include('Good day');
      await elsewhere();
      expect(greeting()).to.include('Good day to you.');
      await elsewhere();
      await save(GREETING, { source: '', version: '1', do: 'files' });
      expect(greeting()).to.equal(before);
    });

    const id = 'handoff-introduction';
    const WRONG_WORDS: [source: string, says: string][] = [
      [`${id} = Hello`, `lacks { $name }`],
      [`${id} = { $name } of { $department }, { $phone }`, `has { $phone }, which nobody fills`],
      [`${id} = { $name } — { $department }`, 'no em dash'],
      [`${id} = { $name } { $department } { no-such-message }`, 'no-such-message'],
      [`${id} = { $name`, 'and nothing else'],
      [`${id} = { $name } { $department }\nother = x`, 'and nothing else'],
      [`other = { $name } { $department }`, 'and nothing else'],
      [`${id} = { $name } { $department }\nstray words`, 'and nothing else'],
      [`${id} = { $name } { $department }\n    .shout = X`, 'obody uses &#34;.shout&#34;'],
    ];
    for (const [source, says] of WRONG_WORDS) {
      it(`does not say what would break a message: ${says}`, async () => {
        const answer = await save(`/desk/wording/en~${id}`, { source });
        expect(answer.status).to.equal(422);
        expect(await answer.text()).to.include(says);
        expect(world.now.service.contentEdits.edited.wording).to.equal(undefined);
      });
    }

    const WRONG_ANSWERS: [fields: Record<string, string>, says: string][] = [
      [{ questions: 'only one' }, 'questions'],
      [{ text: 'Call {{fax}}' }, 'No fact &#34;fax&#34;'],
      [{ text: '' }, 'Too small'],
      [{ source: 'javascript:alert(1)' }, 'problem'],
      [{ review: 'soon' }, 'problem'],
    ];
    for (const [fields, says] of WRONG_ANSWERS) {
      it(`does not give an answer that a file could not hold: ${JSON.stringify(fields)}`, async () => {
        const answer = await save('/desk/answers/ladders', { ...ANSWER, ...fields });
        expect(answer.status).to.equal(422);
        expect(await answer.text()).to.include(says);
        expect(world.now.service.contentEdits.edited.answers).to.equal(undefined);
      });
    }

    it('keeps what was not understood without what is personal, and learns what staff say it meant', async () => {
      const slang = 'wibble wobble flubber yonder';
      expect(await hears(`${slang} 07700 900123`)).to.include('did not understand');
      const page = await editor.text('/desk/unanswered');
      expect(page).to.include(slang).and.include('[phone]').and.not.include('900123');
      const { unanswered } = world.now.service;
      const [message] = await unanswered.open({ limit: 5 });
      if (!message) throw new Error('nothing was kept');
      expect(message.guesses).not.to.be.empty;
      const label = 'intents.ReportIssue';
      const fields = { [`label-${message.id}`]: label, [`text-${message.id}`]: slang };
      const wrong = await editor.post(`/desk/unanswered/${message.id}`, {
        ...fields,
        [`label-${message.id}`]: 'intents.Nonsense',
      });
      expect(wrong.status).to.equal(422);
      expect((await editor.post(`/desk/unanswered/${message.id}`, fields)).status).to.equal(303);
      expect(await unanswered.open({ limit: 5 })).to.be.empty;
      await world.now.service.recognizer.settled();
      const now = new Date('2026-11-23T09:30:00Z');
      const understood = await world.now.service.recognizer.recognize(slang, { now, language: 'en' });
      expect(understood.intent).to.equal('ReportIssue');
      expect(await editor.text('/desk/samples/en~intents.ReportIssue')).to.include(slang);
      const again = await editor.post(`/desk/unanswered/${message.id}`, fields);
      expect(again.status, 'once').to.equal(422);
    });

    it('sets a message aside without learning from it', async () => {
      await hears('flubber snicket wibble');
      const { unanswered, contentEdits } = world.now.service;
      const [message] = await unanswered.open({ limit: 5 });
      expect(message?.text).to.equal('flubber snicket wibble');
      await editor.post(`/desk/unanswered/${message?.id}`, { do: 'aside' });
      expect(await unanswered.open({ limit: 5 })).to.be.empty;
      expect(contentEdits.edited.samples).to.equal(undefined);
    });

    it('lets no sentence mean two wishes, and no list go empty', async () => {
      const [thanks] = world.now.service.samples.samplesOf('en').intents.Thanks ?? [];
      if (!thanks) throw new Error('no sample');
      const path = '/desk/samples/en~intents.Goodbye';
      const twice = await save(path, { sentences: `see you\n${thanks}` });
      expect(twice.status).to.equal(422);
      expect(await twice.text()).to.include('means something else already');
      const none = await save(path, { sentences: '' });
      expect(await none.text()).to.include('eave one sentence at least');
    });

    it('offers the same by the API', async () => {
      const value = { ...ANSWER, questions: ANSWER.questions.split('\n') };
      const put = await editor.call('PUT', '/desk/api/answers/ladders', { value, version: 0 });
      expect(put.status).to.equal(200);
      expect(await (await editor.get('/desk/api/answers')).json()).to.deep.equal({ changed: ['ladders'] });
      const wrong = await editor.call('PUT', '/desk/api/wording/en~assistant-greeting', { value: 5, version: 0 });
      expect(wrong.status).to.equal(422);
      expect((await editor.get('/desk/api/wording/en~no-such-message')).status).to.equal(404);
      expect((await editor.get('/desk/api/samples/xx~intents.Thanks')).status).to.equal(404);
    });
  });
});
