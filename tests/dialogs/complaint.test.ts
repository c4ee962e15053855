import { expect } from 'chai';
import { complaintWish } from '../../bots/steps/complaint-wish.ts';
import type { ComplaintView } from '../../dialogs/complaint/view.ts';
import { complaintJourney, escalationJourney } from '../../dialogs/complaint.ts';
import type { JourneyContext, Lookups } from '../../dialogs/journey.ts';
import { newReference } from '../../services/reference.ts';
import { contextOf, message, NOW, norwich, type Said, Talk } from './support/talk.ts';

const REFERENCE = newReference('NOR', () => 5);
const VIEW: ComplaintView = {
  id: 'complaint-1',
  version: 3,
  stage: 1,
  status: 'answered',
  answeredOn: '2026-11-16',
  reference: REFERENCE,
  service: 'repairs',
  receivedOn: '2026-11-02',
  adjustments: [],
  ombudsmen: ['housing'],
};
const COMPLAINS: Said = { intent: 'MakeComplaint' };
const WITH: Said = { intent: 'EscalateComplaint', entities: { reference: REFERENCE } };
const STORY = 'The man at the desk shouted at me in front of my children and would not stop';

function complaintTalk(
  lookups: Partial<Lookups> = {},
  over: Partial<JourneyContext['council']['complaints']> = {},
): Talk {
  const context = contextOf(lookups);
  const council = { ...norwich, complaints: { ...norwich.complaints, ...over } };
  return new Talk(complaintJourney(), { ...context, council });
}

function escalationTalk(view: Partial<ComplaintView>, now = NOW): Talk {
  const found = { ...VIEW, ...view };
  const personal = { story: 'Nobody came.', ...view.personal };
  const complaint = async (reference: string, proof?: string): Promise<ComplaintView | undefined> => {
    if (reference !== REFERENCE) return undefined;
    return proof === '+447700900123' ? { ...found, personal } : found;
  };
  return new Talk(escalationJourney(), contextOf({ complaint }, now));
}

async function proved(talk: Talk): Promise<string> {
  await talk.say(`escalate ${REFERENCE}`, WITH);
  return talk.say('07700 900123', { entities: { phone: '+447700900123' } });
}

/** A complaint about somebody's manner, told to its end. */
async function madeIn(talk: Talk): Promise<string> {
  await talk.say(STORY, COMPLAINS);
  if (talk.asked === 'service') await talk.press('staff');
  if (talk.asked === 'happened') await talk.say('skip');
  await talk.say('me');
  await talk.say('skip');
  if (talk.asked === 'adjustments') await talk.say('no', { intent: 'No' });
  await talk.say('07700 900123', { entities: { phone: '+447700900123' } });
  return talk.say('yes', { intent: 'Yes' });
}

describe('Making a complaint', () => {
  it('begins the days for the answer at once where the council has the assistant acknowledge', async () => {
    const said = await madeIn(complaintTalk({}, { acknowledged_by: 'assistant' }));
    expect(said).to.include('within 10 working days, by Monday 7 December 2026');
    expect(said).to.not.include('confirms');
  });

  it('says all that an acknowledgement must hold', async () => {
    const talk = complaintTalk();
    const said = await madeIn(talk);
    const [effect] = talk.effects;
    if (effect?.kind !== 'create-complaint') throw new Error('no complaint was made');
    for (const part of [
      effect.complaint.reference,
      STORY,
      'the complaints team',
      'Monday 30 November 2026',
      'Monday 14 December 2026',
      '0300 061 0614',
      '0300 111 3000',
      'If we miss a date',
      '0344 980 3333',
    ]) {
      expect(said).to.include(part);
    }
    expect(effect.complaint).to.deep.include({ service: 'staff', affected: 'me', ombudsmen: ['lgsco', 'housing'] });
  });

  it('does not ask for adjustments that were asked for in this conversation', async () => {
    const talk = complaintTalk({ ownComplaints: async () => [{ ...VIEW, adjustments: ['braille'] }] });
    expect(await madeIn(talk)).to.include('We keep to what you asked for: Braille.');
    expect(talk.steps.flatMap(({ messages }) => messages).map(({ id }) => id)).to.not.include(
      'complaint-ask-adjustments',
    );
  });

  it('says first that another council looks after it, and takes it all the same', async () => {
    const talk = complaintTalk();
    const said = await talk.say('I told you about the pothole last week and nobody came', {
      ...COMPLAINS,
      category: 'pothole',
    });
    expect(said).to.include('Norfolk County Council').and.include('0344 800 8020');
    expect(talk.asked).to.equal('road');
    await talk.press('complain');
    expect(talk.state).not.to.equal(null);
  });

  it('reports a first mention, without a complaint where none is wanted', async () => {
    const talk = complaintTalk();
    const said: Said = { ...COMPLAINS, category: 'missed_bin' };
    await talk.say('your lorry has left our bin full in the road', said);
    expect(await talk.say('no', { intent: 'No' }))
      .to.include('I will report this')
      .and.include('complain as well');
    await talk.say('no', { intent: 'No' });
    expect(talk.last).to.deep.include({ state: null, outcome: 'service-request', effects: [] });
    expect(talk.last.next).to.deep.include({
      intent: 'ReportIssue',
      text: 'your lorry has left our bin full in the road',
    });
  });

  it('takes what happened for a story, also when it sounds like another wish; a question it leaves to others', async () => {
    const talk = complaintTalk();
    await talk.say('I want to complain', COMPLAINS);
    await talk.say('when are you open', { intent: 'AskInformation' });
    expect(talk.last.handled).to.equal(false);
    await talk.say('my bin was not emptied', { intent: 'ReportIssue', category: 'missed_bin' });
    expect(talk.fact('story')).to.equal('my bin was not emptied');
  });
});

describe('Taking a complaint further', () => {
  it('carries the standing of the complaint as it was read, and no reason where none was given', async () => {
    const talk = escalationTalk({});
    await proved(talk);
    await talk.say('skip');
    await talk.say('yes', { intent: 'Yes' });
    const { id, version, stage, status, answeredOn } = VIEW;
    const complaint = { id, version, stage, status, answeredOn };
    expect(talk.effects).to.deep.equal([{ kind: 'escalate-complaint', complaint }]);
  });

  for (const [what, view, outcome, words] of [
    [
      'is at stage 2',
      { stage: 2, status: 'received', due: { what: 'acknowledgement', date: '2026-11-27' } },
      'chased',
      'Friday 27 November',
    ],
    [
      'is late at stage 2',
      { stage: 2, status: 'acknowledged', due: { what: 'answer', date: '2026-11-20' } },
      'chased',
      'You can go to the ombudsman now',
    ],
    ['was answered at stage 2', { stage: 2, status: 'answered' }, 'ombudsman', '0300 111 3000'],
    ['was closed at stage 2', { stage: 2, status: 'closed' }, 'ombudsman', 'until Tuesday 16 November 2027'],
    ['was taken back', { status: 'withdrawn' }, 'withdrawn', 'You took this complaint back'],
  ] as const) {
    it(`says what is next of one that ${what}`, async () => {
      const talk = escalationTalk(view as Partial<ComplaintView>);
      expect(await proved(talk)).to.include(words);
      expect(talk.last).to.deep.include({ state: null, outcome });
    });
  }

  it('tells nothing of a complaint before it is proved whose it is', async () => {
    const talk = escalationTalk({ status: 'withdrawn' });
    expect(await talk.say(`escalate ${REFERENCE}`, WITH)).to.not.include('took');
    const other = newReference('NOR', () => 7);
    const unknown = escalationTalk({});
    await unknown.say(`escalate ${other}`, { ...WITH, entities: { reference: other } });
    const wrong = { entities: { phone: '+447700900999' } };
    expect(await unknown.say('07700 900999', wrong)).to.equal(await talk.say('07700 900999', wrong));
  });

  it('offers to make a complaint to somebody who has no reference', async () => {
    const talk = escalationTalk({});
    await talk.say('escalate my complaint', { intent: 'EscalateComplaint' });
    await talk.say('I do not know');
    expect(talk.last.outcome).to.equal('handed-over');
    expect(talk.last.messages.at(-1)?.choices?.map(({ value }) => value)).to.deep.equal(['MakeComplaint']);
  });
});

describe('A report that is a complaint', () => {
  const wish = (text: string, category?: string) =>
    complaintWish(message(text, { intent: 'ReportIssue', ...(category ? { category } : {}) }).understood, contextOf());

  for (const [text, category, expected] of [
    ['I reported it last week and nobody came', 'pothole', 'MakeComplaint'],
    ['I want to complain that my bin was missed', 'missed_bin', 'MakeComplaint'],
    ['I want to complain about the dog mess', 'dog_fouling', undefined],
    ['nobody came to empty my bin', 'missed_bin', undefined],
    ['my neighbour told you a lie', 'noise', undefined],
  ] as const) {
    it(`"${text}" is ${expected ?? 'a report'}`, () => expect(wish(text, category)).to.equal(expected));
  }
});
