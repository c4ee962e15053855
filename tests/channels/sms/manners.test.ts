import { assert } from 'chai';
import { AddressBook } from '../../../services/contact/address-book.ts';
import { eachStorage } from '../../support/storages.ts';
import { startTexting, type TextingService } from '../../support/texting-service.ts';

describe('the manners of texts', () => {
  eachStorage((storage) => {
    let texting: TextingService;
    /** Opened by the tests in which it is waited for more texts. */
    let gate: Promise<void> | undefined;
    before(async () => {
      texting = await startTexting(storage(), { NO_LIMITS: 'true' }, { pause: async () => gate });
    });
    beforeEach(() => {
      gate = undefined;
    });
    after(() => texting?.stop());

    const waitingTexts = async (): Promise<number> => {
      const { kysely } = texting.service.database;
      return (await kysely.selectFrom('inbox').select('seq').where('status', '=', 'pending').execute()).length;
    };
    const untilWaiting = async (count: number): Promise<void> => {
      while ((await waitingTexts()) < count) await new Promise((resolve) => setTimeout(resolve, 2));
    };

    it('answer several texts in a row as one thought, once', async () => {
      const from = '+447700900401';
      let open = (): void => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      const words = ['There is a pothole', 'on Dereham Road, NR2 4HX', 'it is very deep'];
      const answers: Promise<string[]>[] = [];
      for (const [i, line] of words.entries()) {
        answers.push(texting.text(from, line));
        await untilWaiting(i + 1);
      }
      open();
      const texts = (await Promise.all(answers)).flat();
      await texting.allTried();
      const { kysely } = texting.service.database;
      const turns = await kysely
        .selectFrom('inbox')
        .innerJoin('conversations', 'conversations.id', 'inbox.conversation_id')
        .innerJoin('addresses', 'addresses.user_id', 'conversations.user_id')
        .where('addresses.address', '=', from)
        .select(['inbox.seq', 'inbox.status', 'inbox.outcome'])
        .orderBy('inbox.seq')
        .execute();
      assert.deepEqual(
        turns.map(({ seq, status }) => [seq, status]),
        [
          [1, 'done'],
          [2, 'done'],
          [3, 'done'],
        ],
      );
      assert.equal(new Set(turns.map(({ outcome }) => outcome)).size, 1);
      assert.isNotEmpty(texts);
      assert.notInclude(texts.join('\n'), 'did not understand');
      assert.notInclude(texts.join('\n'), 'Where is it');
    });

    it('keep each text in the transcript as it came', async () => {
      const entry = await new AddressBook(texting.service.database.kysely).find('sms', '+447700900401');
      const said = await texting.service.transcript.since(entry?.conversationId ?? '', 0);
      const own = said.filter(({ direction }) => direction === 'in').map(({ activity }) => activity.text);
      assert.deepEqual(own, ['There is a pothole', 'on Dereham Road, NR2 4HX', 'it is very deep']);
    });

    it('stop what is unasked in the middle of a form, and the form goes on', async () => {
      const from = '+447700900402';
      const [asked = ''] = await texting.text(from, 'I want to report a street light');
      const question = asked.split('\n').at(-1) ?? '';
      assert.isNotEmpty(question);
      const [stopped = ''] = await texting.text(from, 'STOP');
      assert.include(stopped, 'we will not text you first');
      assert.isTrue((await new AddressBook(texting.service.database.kysely).find('sms', from))?.isStopped);
      const said = await texting.text(from, 'repeat');
      assert.include(said.join('\n'), question);
    });

    it('do not take an answer for such a word', async () => {
      const from = '+447700900403';
      for (const body of ['stop the noise from my neighbour', 'starting on Monday', 'end', 'cancel', 'quit', 'yes']) {
        await texting.text(from, body);
        assert.isFalse((await new AddressBook(texting.service.database.kysely).find('sms', from))?.isStopped, body);
      }
    });

    it('say who they are when asked for help, in any of the languages', async () => {
      for (const [i, body] of ['HELP', 'Info', 'pomoc', 'مساعدة', '帮助'].entries()) {
        const [help = ''] = await texting.text(`+44770090041${i}`, body);
        assert.include(help, 'automated texts', body);
      }
    });

    it('take a yes for start again from whoever had stopped, and still for an answer', async () => {
      const from = '+447700900404';
      await texting.text(from, 'blah');
      await texting.text(from, 'stop');
      const texts = await texting.text(from, 'Yes');
      assert.isFalse((await new AddressBook(texting.service.database.kysely).find('sms', from))?.isStopped);
      assert.isNotEmpty(texts);
      assert.notInclude(texts.join(''), 'we can text you again');
    });

    it('answer a first text that asks to repeat what was never said', async () => {
      const [first = ''] = await texting.text('+447700900407', 'repeat');
      assert.include(first, 'What do you need?');
    });

    it('know the number of a choice where a code of figures is asked for', async () => {
      const number = '+447700900377';
      await texting.text(number, 'I want to see the data you hold about me');
      const asked = await texting.text(number, 'My name is Sam Lee, 07700 900456');
      assert.match(asked.join('\n'), /code of 6 numbers[\s\S]*1\. Skip this/);
      const skipped = await texting.text(number, '1');
      assert.match(skipped.join('\n'), /Is it right\?/);
    });

    it('know a number by what was asked, and by its words', async () => {
      await texting.text('+447700900405', 'blah blah');
      const byNumber = await texting.text('+447700900405', ' 1. ');
      await texting.text('+447700900406', 'blah blah');
      const byWords = await texting.text('+447700900406', 'report a problem');
      assert.deepEqual(byNumber, byWords);
    });
  });
});
