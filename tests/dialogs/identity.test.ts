import { expect } from 'chai';
import { privacyJourney } from '../../dialogs/enquiry.ts';
import { progressJourney } from '../../dialogs/progress.ts';
import { contextOf, Talk } from './support/talk.ts';

const MINE = { intent: 'CheckProgress' } as const;
const EMAIL = { entities: { email: 'Sam@Example.com', person_name: 'Sam Lee' } };

describe('proving who somebody is', () => {
  it('sends a code to an e-mail address where e-mails leave', async () => {
    const talk = new Talk(progressJourney());
    await talk.say('show my reports', MINE);
    expect(await talk.say('Sam Lee, Sam@Example.com', EMAIL)).to.include('sam@example.com');
    expect(talk.effects).to.deep.equal([
      { kind: 'send-contact-code', id: 'id-2', to: { kind: 'email', address: 'sam@example.com' } },
    ]);
  });

  it('promises no code where none would arrive', async () => {
    const talk = new Talk(progressJourney(), contextOf({ sendsCodesTo: (kind) => kind === 'phone' }));
    await talk.say('show my reports', MINE);
    expect(await talk.say('Sam Lee, Sam@Example.com', EMAIL)).to.include('cannot send a code there');
    expect(talk.effects).to.deep.equal([]);
  });

  it('keeps no code in its state, right or wrong, and counts each wrong one', async () => {
    const talk = new Talk(progressJourney());
    await talk.say('show my reports', MINE);
    await talk.say('Sam Lee, Sam@Example.com', EMAIL);
    await talk.say('492817');
    expect(JSON.stringify(talk.state)).to.not.include('492817');
    expect(talk.effects.at(-1)).to.deep.equal({ kind: 'guess-contact-code', code: 'id-2' });
  });

  it('goes on with a request without a code where none can be sent, or too many were', async () => {
    for (const lookups of [{ sendsCodesTo: () => false }, { mayAskCode: async () => false }]) {
      const talk = new Talk(privacyJourney(), contextOf(lookups));
      await talk.say('I want a copy of everything you hold about me', { intent: 'PrivacyRequest' });
      expect(await talk.say('Sam Lee, Sam@Example.com', EMAIL)).to.include('This is what I send');
      expect(talk.effects).to.deep.equal([]);
    }
  });
});
