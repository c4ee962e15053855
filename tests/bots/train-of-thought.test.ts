import { assert } from 'chai';
import { trainOfThought } from '../../bots/train-of-thought.ts';
import type { PendingMessage } from '../../services/conversations/conversation-store.ts';

const message = (seq: number, text: string, more: object = {}, attempts = 0): PendingMessage => ({
  seq,
  attempts,
  activity: { type: 'message', text, ...more },
});

describe('a train of thought', () => {
  it('is the words of all that waits, a line each, under the first number', () => {
    const thought = trainOfThought([message(3, 'there is a sofa'), message(4, 'outside'), message(7, '12 Alder Road')]);
    assert.equal(thought?.seq, 3);
    assert.deepEqual(thought?.also, [4, 7]);
    assert.equal(thought?.activity.text, 'there is a sofa\noutside\n12 Alder Road');
  });

  it('is nothing of nothing, and one of one', () => {
    assert.isUndefined(trainOfThought([]));
    assert.deepEqual(trainOfThought([message(1, 'hello')]), { ...message(1, 'hello'), also: [] });
  });

  it('ends before whatever is more than words', () => {
    for (const more of [
      { value: { press: {} } },
      { attachments: [] },
      { entities: [] },
      { channelData: { carrierWord: 'stop' } },
      { channelData: { photos: [] } },
      { type: 'event' },
    ]) {
      assert.deepEqual(trainOfThought([message(1, 'a'), message(2, 'b', more), message(3, 'c')])?.also, []);
      assert.deepEqual(trainOfThought([message(1, 'a', more), message(2, 'b')])?.also, []);
    }
  });

  it('is the first message alone once a turn with it has failed', () => {
    assert.deepEqual(trainOfThought([message(1, 'a', {}, 1), message(2, 'b')])?.also, []);
  });

  it('has an end', () => {
    const thought = trainOfThought(Array.from({ length: 20 }, (_, i) => message(i + 1, 'x'.repeat(900))));
    assert.deepEqual(thought?.also, [2]);
  });
});
