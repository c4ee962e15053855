import { expect } from 'chai';
import type { Service } from '../../../service.ts';
import { RecordingChannel } from '../../support/recording-channel.ts';
import { closingServices, openService, said } from '../../support/services.ts';
import { SettableClock } from '../../support/settable-clock.ts';
import { eachStorage } from '../../support/storages.ts';

const CHANNEL = 'recording';
const QUESTION = 'when does the customer centre open';

describe('S12, always look to improve: how it was', () => {
  eachStorage((storage) => {
    const closing = closingServices();
    let service: Service;
    beforeEach(async () => {
      const clock = new SettableClock(new Date('2026-11-23T09:15:00Z'));
      service = closing(await openService(storage(), new RecordingChannel(CHANNEL), { clock }));
    });

    /** What a resident says in a conversation of their own; `*` before a value presses it. Each is sent twice. */
    const talk = async (...lines: string[]): Promise<{ id: string; last: string | undefined }> => {
      const id = await service.reception.open({ channel: CHANNEL, userId: 'resident', language: 'en' });
      for (const [i, line] of lines.entries()) {
        const press = line.startsWith('*') ? { value: { press: { form: '', field: '', value: line.slice(1) } } } : {};
        const activity = { type: 'message', text: line, from: { id: 'resident', name: '', role: 'user' }, ...press };
        for (let times = 0; times < 2; times += 1) {
          const message = { channel: CHANNEL, conversationId: id, messageKey: `${id}/${i}`, activity };
          const { done } = await service.reception.accept(message);
          await done;
        }
      }
      return { id, last: (await said(service, id)).at(-1) };
    };
    const rated = (id: string) =>
      service.database.kysely
        .selectFrom('ratings')
        .select(['score', 'words', 'channel', 'language'])
        .where('conversation_id', '=', id)
        .execute();
    const KEPT = { channel: CHANNEL, language: 'en' };

    it('is kept with its words, channel and language', async () => {
      const { id, last } = await talk(QUESTION, 'bye', 'very well', 'Quick and easy, but the list was long');
      expect(last).to.equal('< assistant-goodbye');
      expect(await rated(id)).to.deep.equal([{ ...KEPT, score: 5, words: 'Quick and easy, but the list was long' }]);
    });

    it('is kept without words, and the first score counts', async () => {
      const { id } = await talk(QUESTION, 'bye', '*rating:2', 'skip', '*rating:5');
      expect(await rated(id)).to.deep.equal([{ ...KEPT, score: 2, words: null }]);
    });

    it('is not asked of who was not helped, nor twice, nor after a danger', async () => {
      expect((await talk('hello', 'bye')).last).to.equal('< assistant-goodbye');
      const twice = await talk(QUESTION, 'bye', 'skip', QUESTION, 'bye');
      expect((await said(service, twice.id)).filter((line) => line === '< rating-ask')).to.have.length(1);
      const danger = await talk(QUESTION, 'I can smell gas', 'no', 'bye');
      expect(await said(service, danger.id)).to.not.include('< rating-ask');
    });

    it('is nothing that another answer or a made-up score can stand for', async () => {
      const { id } = await talk(QUESTION, 'bye', '*rating:6');
      expect(await rated(id)).to.deep.equal([]);
      const wish = await talk(QUESTION, 'bye', '3', 'I want to make a complaint about the noise');
      expect(await rated(wish.id)).to.deep.equal([{ ...KEPT, score: 3, words: null }]);
      expect(wish.last).to.not.equal('< assistant-goodbye');
    });
  });
});
