import type { CodeAddress, ProvenResident } from '../../services/identity/proof.ts';
import type { Effect } from '../effect.ts';
import type { ContactValue } from '../form/contact.ts';
import { councilPhone } from '../form/council-phone.ts';
import { json, known } from '../form/facts.ts';
import type { Facts, Verdict } from '../form/form.ts';
import type { JourneyContext } from '../journey.ts';
import type { Message } from '../message.ts';
import { AGAIN, codeAddress, IDENTITY, provenHere, type SentHere } from './fields.ts';

/** Wrong codes in one form after which it goes on without, or ends. */
const MOST_WRONG = 3;

/**
 * What follows about who somebody is: a code is sent to the contact they gave, and tried when they say it. The same is
 * said whether the council knows the contact or not.
 *
 * @param optional the form goes on without a proof
 */
export async function checkIdentity(
  facts: Facts,
  context: JourneyContext,
  contact: ContactValue | undefined,
  optional: boolean,
): Promise<Verdict> {
  if (!contact || facts[IDENTITY.left]) return {};
  const to = codeAddress(contact, context);
  const resident = provenHere(facts);
  // Another contact than the one that was proven needs a code of its own.
  if (resident) return proves(resident, to) ? {} : { drop: [IDENTITY.resident, IDENTITY.sent] };
  if (!to && optional) return { know: { [IDENTITY.left]: 'yes' } };
  if (!to) return { refuse: { field: IDENTITY.contact, message: { id: 'identity-cannot-send' } } };
  const sent = known<SentHere>(facts, IDENTITY.sent);
  const here = sent ? undefined : await context.lookups.resident();
  if (here && proves(here, to)) return { know: { [IDENTITY.resident]: json(here) } };
  if (sent?.address !== to.address) return sendCode(to, context, optional);
  const code = known<string>(facts, IDENTITY.code);
  if (code === undefined) return {};
  if (code === AGAIN) return sendCode(to, context, optional);
  const name = contact.name ?? known<string>(facts, IDENTITY.name);
  return tryCode(facts, context, { sent, code, optional, ...(name ? { name } : {}) });
}

function proves({ contacts }: ProvenResident, to: CodeAddress | undefined): boolean {
  return contacts.some(({ address }) => address === to?.address);
}

async function sendCode(
  to: CodeAddress,
  context: JourneyContext,
  optional: boolean,
  say: Message[] = [],
): Promise<Verdict> {
  if (!(await context.lookups.mayAskCode(to))) return leave(context, optional, []);
  const id = context.newId();
  return {
    know: { [IDENTITY.sent]: { id, kind: to.kind, address: to.address } },
    drop: [IDENTITY.code],
    say,
    effects: [{ kind: 'send-contact-code', id, to }],
  };
}

async function tryCode(
  facts: Facts,
  context: JourneyContext,
  { sent, code, name, optional }: { sent: SentHere; code: string; name?: string; optional: boolean },
): Promise<Verdict> {
  const tried = await context.lookups.tryCode(sent.id, code, name);
  switch (tried.came) {
    case 'right': {
      const { resident, merges, easyRead } = tried.recognised;
      const contact = { kind: sent.kind, address: sent.address };
      const proof = { resident, contact, easyRead, ...(merges ? { merges } : {}) };
      return {
        know: { [IDENTITY.resident]: json(resident) },
        drop: [IDENTITY.code],
        say: [{ id: 'identity-proven' }, ...tried.remembered],
        effects: [{ kind: 'prove-contact', code: sent.id, proof }],
      };
    }
    case 'expired':
      return sendCode(sent, context, optional, [{ id: 'identity-expired' }]);
    case 'used-up':
      return leave(context, optional, []);
    case 'wrong':
      return wrongCode(facts, context, sent.id, optional);
  }
}

/** Every wrong code is counted where the next form finds it as well. */
function wrongCode(facts: Facts, context: JourneyContext, id: string, optional: boolean): Verdict {
  const wrong = (known<number>(facts, IDENTITY.wrong) ?? 0) + 1;
  const effects: Effect[] = [{ kind: 'guess-contact-code', code: id }];
  if (wrong >= MOST_WRONG) return leave(context, optional, effects);
  return { know: { [IDENTITY.wrong]: wrong }, drop: [IDENTITY.code], say: [{ id: 'identity-wrong' }], effects };
}

/** It is not proven now: what can be done without goes on, and for the rest there is a person. */
function leave(context: JourneyContext, optional: boolean, effects: Effect[]): Verdict {
  if (optional) {
    return {
      know: { [IDENTITY.left]: 'yes' },
      drop: [IDENTITY.code],
      say: [{ id: 'identity-left-out' }],
      effects,
    };
  }
  const phone = councilPhone(context);
  return { end: { messages: [{ id: 'identity-no-more', values: { phone } }], effects, outcome: 'not-proven' } };
}
