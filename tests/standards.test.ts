import { expect } from 'chai';
import { Retention } from '../services/retention/retention.ts';
import { aComplaint } from './support/complaints.ts';
import { playStory } from './support/conversation-player.ts';
import { signedIn } from './support/desk.ts';
import { openFolder } from './support/storages.ts';
import { parseStory, type StoryChannel } from './support/story.ts';
import { StoryWorld } from './support/story-world.ts';
import { Caller } from './support/voice-calls.ts';

const HEADER = '[channels=webchat sms] [now=2026-11-23T09:15] [council=norwich]\n';
const ALL_CHANNELS: StoryChannel[] = ['webchat', 'sms', 'voice'];

const MATTRESS = `
resident: Someone I did not see dumped a single mattress on the pavement outside 12 Alder Road NR3 1AB
assistant: [report-understood-with category=category-fly_tipping] [advice-fly_tipping] [ask-fly_tipping-size]
resident: one thing
assistant: [ask-fly_tipping-witnessed]
resident: no
assistant: [report-privacy] [report-ask-contact]
resident: 07700 900123
assistant: [report-read-back]
resident: yes
assistant: [report-done reference=*] [report-done-due date=2026-11-25] [report-done-reach] [report-done-ask reference=*] [report-anything-else]
`;

/**
 * The council's customer service standards, one by one: each has the check by which anybody can see that it is kept.
 * More of each is tested where its code is.
 */
describe('the customer service standards', () => {
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

  const play = (lines: string, channel: StoryChannel = 'webchat', header = HEADER) =>
    playStory(parseStory(header + lines, 'standard'), channel, world);
  /** A transcript without the breaks of its lines. */
  const told = async (lines: string, channel: StoryChannel = 'webchat', header = HEADER): Promise<string> =>
    (await play(lines, channel, header)).transcript.replace(/\s+/g, ' ');

  it('S1: the same words on three channels end in the same record', async () => {
    const records: unknown[] = [];
    for (const channel of ALL_CHANNELS) {
      const { requests = [] } = (await play(MATTRESS, channel)).records;
      records.push(requests.map((row) => ({ ...(row as object), id: '', instance: '', reference: '', source: '' })));
    }
    expect(records[0]).to.have.length(1);
    expect(records[1]).to.deep.equal(records[0]);
    expect(records[2]).to.deep.equal(records[0]);
  });

  for (const channel of ALL_CHANNELS) {
    it(`S1: a report made elsewhere is found by ${channel} with its reference and one fact of it`, () =>
      play(
        `
given [case reference=NOR-7F3K-92 category=missed_bin location="8 Alder Road, NR3 1AB" postcode="NR3 1AB" description="The green bin was left." status=in_progress requested=2026-11-19T10:00 expected=2026-11-26]
resident: what is happening with NOR-7F3K-92
assistant: [progress-status] [progress-by] [progress-ask-proof]
resident: NR3 1AB
assistant: [progress-details description="The green bin was left."] [progress-end]`,
        channel,
      ));

    it(`S1: at three in the morning a report is made by ${channel}, and a person is a call back`, async () => {
      const night = HEADER.replace('09:15', '03:00');
      await play(`${MATTRESS}then [cases=1]`, channel, night);
      await play('resident: I want to speak to somebody\nassistant: [handoff-shut]\nthen [handoffs=0]', channel, night);
    });

    it(`S2: help by ${channel} names the other ways to get in touch`, async () => {
      const help = await told('resident: help\nassistant: [*]', channel);
      expect(help)
        .to.include('City Hall')
        .and.match(/appointment|book/);
      if (channel === 'voice') expect(help).to.include('website');
      else expect(help).to.include('0344 980 3333');
    });
  }

  it('S2: an appointment in person ends with place, time, reference and a calendar file', async () => {
    const booked = await told(`
resident: I want to see somebody from customer service in person
assistant: [appointment-ask-about]
resident: a letter about my bill
assistant: [appointment-ask-interpreter]
resident: no
assistant: [appointment-ask-time]
resident: 1
assistant: [appointment-ask-contact]
resident: Sam Lee 07700 900123
assistant: [appointment-read-back]
resident: yes
assistant: [appointment-done reference=*] [*] [*] [appointment-calendar] [appointment-how-to-change] [appointment-earlier-hint] [*]
then [appointment service=customer_service way=in_person status=booked]`);
    expect(booked)
      .to.include('City Hall')
      .and.match(/NOR-\w{4}-\w{2}/);
    expect(booked)
      .to.match(/(Monday|Tuesday|Wednesday|Thursday|Friday) \d+ \w+/)
      .and.match(/calendar/i);
  });

  it('S3: who cannot use the website gets it done here, by phone or in person, never only a link', async () => {
    const helped = await told("resident: I can't use the website\nassistant: [information-answer]");
    expect(helped).to.include('Tell me here').and.include('0344 980 3333').and.include('City Hall');
    const account = await told('resident: how do I register for My Norwich\nassistant: [information-answer]');
    expect(account).to.include('My Norwich').and.include('sign in');
  });

  it('S4: dumped rubbish is reported in five turns from one full sentence, and nothing is asked twice', async () => {
    const { transcript } = await play(`${MATTRESS}then [cases=1]`);
    expect(transcript.match(/^resident /gm)).to.have.length(5);
    const questions = transcript.match(/[^.?]+\?/g)?.map((question) => question.replace(/\s+/g, ' ').trim()) ?? [];
    expect(questions).to.have.length(new Set(questions).size);
  });

  it('S5: a Polish opening gets Polish to the end, and the original is kept', async () => {
    const { transcript, records } = await play(`
resident: Ktoś wyrzucił materac na chodnik przed 12 Alder Road NR3 1AB
assistant: [language-now] [report-understood-with category=category-fly_tipping] [advice-fly_tipping] [ask-fly_tipping-size]
resident: jedna rzecz
assistant: [ask-fly_tipping-witnessed]
resident: nie
assistant: [report-privacy] [report-ask-contact]
resident: pomiń
assistant: [report-read-back]
resident: tak
assistant: [report-done reference=*] [report-done-due date=2026-11-25] [*] [*]`);
    expect(transcript).to.not.match(/\b(the|you|what|report)\b/i);
    expect(JSON.stringify(records.requests)).to.include('Ktoś wyrzucił materac').and.include('"language":"pl"');
  });

  it('S5: an interpreter can be asked for in the middle of a payment, which then goes on', () =>
    play(`
resident: I want to pay my council tax
assistant: [payment-understood] [payment-privacy] [payment-ask-account]
resident: I need an interpreter
assistant: [enquiry-begin-interpreter] [enquiry-ask-subject-interpreter]
resident: to talk to us by phone
assistant: [appointment-ask-language]
resident: Kurdish Sorani
assistant: [interpreter-ask-gender]
resident: a woman
assistant: [enquiry-ask-interpreter-call]
resident: my bill
assistant: [enquiry-ask-contact-required]
resident: Sam Lee 07700 900123
assistant: [enquiry-read-back]
resident: yes
assistant: [enquiry-done-interpreter] [*] [payment-ask-account]`));

  it('S6: whose a pothole is, and how to reach them, is said at the first turn', async () => {
    const said = await told(
      'resident: There is a massive pothole outside 30 Newmarket Road NR2 2HP\nassistant: [report-understood-with] [report-not-ours] [*]',
    );
    expect(said).to.include('Norfolk County Council').and.include('0344 800 8020');
  });

  it('S6: what has been done is told with a reference and a date', async () => {
    expect(await told(MATTRESS))
      .to.match(/NOR-\w{4}-\w{2}/)
      .and.include('Wednesday 25 November');
  });

  it('S7: what is to be written is read back first, and asked again it is said in other words', async () => {
    const { transcript } = await play(`
resident: Somebody dumped a mattress outside 12 Alder Road NR3 1AB
assistant: [report-understood-with] [advice-fly_tipping] [ask-fly_tipping-land_type]
resident: I don't understand
assistant: [*] [*]
then [cases=0]`);
    const [first, second] = transcript.match(/What kind of land[^?]*\?|[^.]*land[^?]*\?/g) ?? [];
    expect(first).to.be.a('string');
    expect(second ?? 'nothing').to.not.equal(first);
  });

  it('S8: a date that was missed is named when we say sorry', async () => {
    const late = await told(`
given [case reference=NOR-7F3K-92 category=missed_bin status=in_progress requested=2026-11-12T10:00 expected=2026-11-19]
resident: what is happening with NOR-7F3K-92
assistant: [*] [*] [progress-ask-proof]`);
    expect(late).to.match(/sorry/i).and.include('19 November');
  });

  it('S8: a complaint that was upheld closes only with what is learned from it', async () => {
    await world.reset(new Date('2026-11-23T09:15:00Z'));
    const { complaints, database } = world.now.service;
    const made = aComplaint();
    await database.commit(complaints.create(made));
    const agent = await signedIn(world.now, 'agent');
    const act = async (input: object): Promise<number> => {
      const version = (await complaints.byId(made.id))?.version;
      return (await agent.call('POST', `/desk/api/complaints/${made.reference}/act`, { version, ...input })).status;
    };
    const point = { text: 'Nobody came.', decision: 'upheld', reasons: 'We looked at the visit book.' };
    expect(await act({ action: 'acknowledge', points: [point.text] })).to.equal(200);
    expect(await act({ action: 'answer', points: [point] })).to.equal(200);
    expect(await act({ action: 'close' }), 'without').to.equal(422);
    const learned = { rootCause: 'delay', change: 'None, because the rota was mended.', owner: 'Sam' };
    expect(await act({ action: 'learn', ...learned, dueOn: '2027-01-15' })).to.equal(200);
    expect(await act({ action: 'close' }), 'with').to.equal(200);
  });

  it('S9: a card number reaches neither the records nor the log', async () => {
    const { transcript, records } = await play(
      'resident: I want to pay my council tax\nassistant: [*] [*] [payment-ask-account]\nresident: my card is 4111 1111 1111 1111\nassistant: [assistant-card-removed] [payment-ask-account.again]',
    );
    const everything = JSON.stringify(records) + transcript + world.logged.join('\n');
    expect(everything).to.not.match(/4111[ -]?1111/);
    const { kysely } = world.now.service.database;
    const kept = await kysely.selectFrom('activities').select('activity').execute();
    expect(JSON.stringify(kept)).to.not.match(/4111[ -]?1111/);
  });

  it('S9: a reference alone opens nothing personal', async () => {
    const said = await told(`
given [case reference=NOR-7F3K-92 category=missed_bin location="8 Alder Road, NR3 1AB" postcode="NR3 1AB" phone=+447700900321 name="Sam Lee" status=in_progress requested=2026-11-19T10:00 expected=2026-11-26]
resident: what is happening with NOR-7F3K-92
assistant: [progress-status] [progress-by] [progress-ask-proof]`);
    expect(said).to.not.include('Alder Road').and.not.include('Sam').and.not.include('900321');
  });

  it('S10: the first answer shows each thing understood, and a correction changes that alone', async () => {
    const { transcript } = await play(`
resident: Someone I did not see dumped a single mattress on the pavement outside 12 Alder Road NR3 1AB
assistant: [report-understood-with category=category-fly_tipping] [advice-fly_tipping] [ask-fly_tipping-size]
resident: no, number 14
assistant: [form-corrected] [ask-fly_tipping-size]
resident: one thing
assistant: [ask-fly_tipping-witnessed]
resident: no
assistant: [report-privacy] [report-ask-contact]
resident: skip
assistant: [report-read-back]
resident: yes
assistant: [report-done] [report-done-due] [report-done-ask] [report-anything-else]
then [cases=1] [case location="14 Alder Road, NR3 1AB" land_type=footpath type_of_waste=mattress]`);
    const [first = ''] = transcript.split('What size');
    expect(first)
      .to.match(/12 Alder Road/)
      .and.match(/mattress/i);
  });

  it('S10: after two messages that are not understood there are choices, and a person', () =>
    play(`
resident: flurble wug
assistant: [assistant-not-understood]
resident: snorkel fribble
assistant: [assistant-not-understood-person]`));

  it('S9: what has been kept long enough is deleted on its day', async () => {
    await play(`${MATTRESS}then [cases=1]`);
    const { database, council } = world.now.service;
    const left = async (): Promise<number[]> => {
      const conversations = await database.kysely.selectFrom('conversations').select('id').execute();
      const activities = await database.kysely.selectFrom('activities').select('seq').execute();
      return [conversations.length, activities.length];
    };
    const [conversations, activities] = await left();
    expect(conversations).to.equal(1);
    expect(activities).to.be.greaterThan(5);
    const after = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000);
    const retention = new Retention(database, council.retention);
    await retention.purge(after(council.retention.conversation_days - 1));
    expect(await left()).to.deep.equal([conversations, activities]);
    await retention.purge(after(council.retention.conversation_days + 1));
    expect(await left()).to.deep.equal([0, 0]);
  });

  it('S11: no report lacks what its category must have', async () => {
    await play(`${MATTRESS}then [cases=1]`);
    const { database, council } = world.now.service;
    const [row] = await database.kysely.selectFrom('service_requests').selectAll().execute();
    const answers = JSON.parse(row?.attributes ?? '{}') as Record<string, unknown>;
    const required = council.categories
      .get(row?.category ?? '')
      ?.questions.filter((each) => each.required && !each.when);
    expect(required).to.have.length.greaterThan(2);
    for (const { code } of required ?? []) expect(answers, code).to.have.property(code);
    expect(row?.address).to.equal('12 Alder Road, NR3 1AB');
    expect(row?.body).to.equal('city');
  });

  it('S11: the same report near by is offered to be joined', () =>
    play(`
given [case reference=NOR-7F3K-92 category=fly_tipping location="12 Alder Road, NR3 1AB" postcode="NR3 1AB" requested=2026-11-22T10:00]
resident: Somebody dumped a mattress outside 12 Alder Road NR3 1AB on Saturday
assistant: [report-understood-with category=category-fly_tipping] [advice-fly_tipping] [report-ask-join reference=* date=2026-11-22]
then [cases=0]`));

  it('S12: how promises are kept is public, with its dates', async () => {
    const page = await (await fetch(`${world.now.url}/standards`)).text();
    expect(page)
      .to.match(/\d+ (days|November|October)/)
      .and.include('promise');
  });

  it('S12: who was helped is asked at the end how it was, and what was not understood is kept for review', async () => {
    await play(`
resident: when does the customer centre open
assistant: [*]
resident: zimble zamble
assistant: [*]
resident: goodbye
assistant: [rating-ask]
resident: 4
assistant: [rating-ask-words]
resident: Quick and easy
assistant: [rating-thanks] [assistant-goodbye]`);
    const { kysely } = world.now.service.database;
    const ratings = await kysely.selectFrom('ratings').select(['score', 'words']).execute();
    expect(ratings).to.deep.equal([{ score: 4, words: 'Quick and easy' }]);
    const missed = await kysely.selectFrom('unanswered_messages').select('text').execute();
    expect(missed.map(({ text }) => text)).to.deep.equal(['zimble zamble']);
  });

  it('S13: staff see what is late', async () => {
    await play(
      'given [case reference=NOR-7F3K-92 category=missed_bin requested=2026-11-12T10:00 expected=2026-11-19]\nresident: hello\nassistant: [*]',
    );
    const agent = await signedIn(world.now, 'agent');
    expect(await agent.text('/desk/records?kind=report&state=late')).to.include('NOR-7F3K-92');
  });

  it('S13: a date that will not be kept is told once, before it passes, with a new one', () =>
    play(`${MATTRESS}
[wait 24 hours]
[wait 1 hour]
assistant: [notice-late was=2026-11-25 date=2026-11-26]
[wait 3 hours]
then [case due=2026-11-26]`));

  it('S14: the assistant says that it is one, and the first words of a person carry name and department', async () => {
    expect(await told('assistant: [assistant-greeting]\nresident: hello\nassistant: [*]')).to.include('automated');
    const { transcript } = await play(`
resident: can I speak to a person please
assistant: [handoff-waiting]
[staff take]
[staff say "Good morning."]`);
    expect(transcript).to.match(/Asha from Housing Options/);
  });

  it('S15: the desk guides who answers, and ends nothing without a code', async () => {
    await play(
      'resident: Somebody dumped a mattress outside 12 Alder Road NR3 1AB\nassistant: [*] [*] [*]\nresident: can I speak to a person\nassistant: [handoff-waiting]',
    );
    const agent = await signedIn(world.now, 'agent');
    const queue = (await (await agent.get('/desk/api/handoffs')).json()) as { lines: { id: string }[] };
    const id = queue.lines[0]?.id ?? '';
    await agent.call('POST', `/desk/api/handoffs/${id}/take`, {});
    expect(await agent.text(`/desk/conversations/${id}`)).to.include('Do not touch the rubbish');
    expect((await agent.call('POST', `/desk/api/handoffs/${id}/return`, {})).status).to.equal(422);
  });

  it('S16: praise reaches whom it names, and is no complaint', () =>
    play(`
resident: I want to say thank you to the bin crew on Elm Hill, they are so kind
assistant: [enquiry-begin-feedback] [enquiry-ask-person]
resident: the bin crew on Elm Hill
assistant: [enquiry-ask-contact-optional]
resident: skip
assistant: [enquiry-read-back]
resident: yes
assistant: [enquiry-done-no-answer] [enquiry-person-told] [report-anything-else]
then [enquiries=1] [complaints=0]`));

  it('S17: a complaint is acknowledged at once, with both dates and what comes after', async () => {
    const said = await told(`
resident: I want to make a complaint
assistant: [complaint-begin] [complaint-ask-story]
resident: An officer in the benefits office lied to me on Monday
assistant: [complaint-ask-affected]
resident: me
assistant: [complaint-ask-outcome]
resident: an apology
assistant: [complaint-ask-adjustments]
resident: no
assistant: [complaint-ask-contact]
resident: 07700 900123
assistant: [complaint-read-back]
resident: yes
assistant: [complaint-done] [complaint-understood-wanted] [complaint-acknowledge-by] [complaint-answer-after] [complaint-afterwards] [*]`);
    expect(said)
      .to.include('30 November')
      .and.match(/10 working days/)
      .and.match(/Ombudsman/);
  });

  it('S16: praise stands at the desk with whom it names, for the team that passes it on', async () => {
    await play(`
resident: I want to say thank you to the bin crew on Elm Hill, they are so kind
assistant: [enquiry-begin-feedback] [enquiry-ask-person]
resident: the bin crew on Elm Hill
assistant: [enquiry-ask-contact-optional]
resident: skip
assistant: [enquiry-read-back]
resident: yes
assistant: [enquiry-done-no-answer reference=*] [enquiry-person-told] [report-anything-else]`);
    const agent = await signedIn(world.now, 'agent');
    const page = await agent.text('/desk/records?kind=enquiry');
    expect(page).to.include('Feedback: Praise');
    const reference = /NOR-\w{4}-\w{2}/.exec(page)?.[0] ?? '';
    expect(await agent.text(`/desk/records/enquiries/${reference}`)).to.include('the bin crew on Elm Hill');
  });

  it('S18: what is to be done differently is asked once, and kept', async () => {
    await play(`
resident: I want to make a complaint
assistant: [complaint-begin] [complaint-ask-story]
resident: An officer in the benefits office lied to me on Monday
assistant: [complaint-ask-affected]
resident: me
assistant: [complaint-ask-outcome]
resident: an apology
assistant: [complaint-ask-adjustments]
resident: large print
assistant: [complaint-ask-contact]
resident: Sam Lee 07700 900123
assistant: [complaint-read-back]
resident: yes
assistant: [complaint-done] [*] [*] [*] [complaint-adjustments-kept] [*] [*]`);
    const kept = await world.now.service.database.kysely.selectFrom('adjustments').select('codes').execute();
    expect(JSON.stringify(kept)).to.include('large_print');
  });

  for (const name of ["D'Arcy", 'Björk Guðmundsdóttir', '王小明', 'Madonna']) {
    it(`S18: a name like ${name} is taken as it is given`, () =>
      play(`
resident: put me down for large print letters from now on
assistant: [enquiry-begin-details] [enquiry-affects-needs] [enquiry-ask-details-needs]
resident: large print letters
assistant: [enquiry-ask-contact-required]
resident: my name is ${name}, 07700 900123
assistant: [enquiry-read-back]
resident: yes
assistant: [enquiry-done-details] [*]
then [enquiry kind=details subject=needs name="${name}"]`));
  }

  it('S19: two languages get the same category, owner and date', async () => {
    const facts = 'then [case category=fly_tipping body=city due=2026-11-25 size=single_item]';
    await play(`${MATTRESS}${facts}`);
    await play(`
resident: Ktoś wyrzucił materac na chodnik przed 12 Alder Road NR3 1AB
assistant: [language-now] [*] [*] [ask-fly_tipping-size]
resident: jedna rzecz
assistant: [ask-fly_tipping-witnessed]
resident: nie
assistant: [report-privacy] [report-ask-contact]
resident: pomiń
assistant: [report-read-back]
resident: tak
assistant: [report-done] [*] [*] [*]
${facts}`);
  });

  it('S20: who waits for a person by phone is told once of the website, by text if they like, and keeps the place', async () => {
    await world.reset(new Date('2026-11-23T09:15:00Z'));
    const talk = await new Caller(world).call();
    await talk.press('0');
    expect(talk.heard).to.include('on our website').and.include('You keep your place.').and.include('press 7');
    expect(talk.heard).to.match(/number 1 in the queue/);
    const { kysely } = world.now.service.database;
    const waiting = () => kysely.selectFrom('handoffs').select(['status', 'mode']).execute();
    await talk.press('7');
    await world.catchUp();
    const texts = await kysely.selectFrom('contact_messages').select(['kind', 'message']).execute();
    expect(texts).to.have.length(1);
    expect(JSON.stringify(texts)).to.include('https://www.norwich.gov.uk');
    expect(await waiting(), 'nobody loses their place by it').to.deep.equal([{ status: 'waiting', mode: 'chat' }]);
    await talk.silence();
    expect(talk.heard, 'told once').to.not.include('on our website');
    await playStory(
      parseStory(`${HEADER}resident: I do not want to live any more\nassistant: [*] [*] [*]`, 'standard'),
      'voice',
      world,
    ).then(({ transcript }) => expect(transcript).to.not.include('website'));
  });

  it('S21: swearing at a situation is a report like any other, and gets no warning', async () => {
    const said = await told(
      "resident: This is a bloody mess, the bin's still full\nassistant: [report-understood category=category-missed_bin] [report-privacy] [report-ask-location-address]",
    );
    expect(said).to.not.match(/do not use words like that/i);
  });

  it('S22: a threat reaches a person at once; an insult is met with one calm sentence, and the service goes on', async () => {
    await play(`
resident: I am going to come down there and hurt one of you
assistant: [assistant-threat]
then [handoff reason=threat urgency=1 flags=threat]`);
    await play(`
resident: Somebody dumped a mattress outside 12 Alder Road NR3 1AB
assistant: [*] [*] [ask-fly_tipping-land_type]
resident: you lot are useless idiots
assistant: [assistant-boundary] [*]
resident: on the footpath
assistant: [ask-fly_tipping-size]`);
  });

  it('S23: not sure is kept as not known, and a change of circumstances is to be told within one month', async () => {
    await play(`
resident: Somebody dumped a mattress outside 12 Alder Road NR3 1AB
assistant: [*] [*] [ask-fly_tipping-land_type]
resident: not sure
assistant: [ask-fly_tipping-size]
resident: I don't know
assistant: [ask-fly_tipping-witnessed]
resident: no
assistant: [report-read-back]
resident: yes
assistant: [report-done] [*] [*] [*]
then [case land_type=unknown size=unknown]`);
    const said = await told(
      "resident: I've got a new job so my council tax reduction needs changing\nassistant: [*] [enquiry-affects-income] [*]",
    );
    expect(said).to.include('within one month');
  });

  it('S24: a reminder holds the date, the place and how to change it', async () => {
    const { transcript } = await play(`
resident: Book an appointment with housing on Thursday afternoon
assistant: [appointment-ask-way]
resident: in person
assistant: [appointment-ask-about]
resident: I have to leave my flat, the landlord is selling
assistant: [appointment-ask-interpreter]
resident: no
assistant: [appointment-ask-time]
resident: 2
assistant: [appointment-ask-contact]
resident: Sam Lee 07700 900123
assistant: [appointment-read-back]
resident: yes
assistant: [appointment-done reference=*] [*] [*] [*] [*] [*] [*]
[wait 56 hours]
assistant: [appointment-reminder reference=*]`);
    const reminder = transcript.split('56 hours later')[1]?.replace(/\s+/g, ' ');
    expect(reminder)
      .to.match(/Thursday 26 November 2026 at \d/)
      .and.include('City Hall');
    expect(reminder)
      .to.include('If you cannot come')
      .and.match(/NOR-\w{4}-\w{2}/)
      .and.include('0344 980 3333');
    expect(reminder, 'whoever looks on learns nothing').to.not.match(/flat|landlord|housing/i);
  });

  it('S24: an appointment is cancelled in two turns, without blame, and its time is free at once', async () => {
    const said = await told(`
given [appointment reference=NOR-7F3K-92 phone=+447700900123 service=housing way=phone date=2026-12-03 from=09:00]
resident: I cannot make my appointment NOR-7F3K-92, cancel it. My number is 07700 900123
assistant: [appointment-is] [appointment-where-phone] [appointment-read-back-cancel]
resident: yes
assistant: [appointment-cancelled] [report-anything-else]
then [seats=0] [appointment status=cancelled]`);
    expect(said).to.match(/thank/i);
  });
});
