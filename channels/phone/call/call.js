import { view } from './call-view.js';
import { Speech } from './speech.js';

const START = '/twilio/voice';
const WHISPER = '/twilio/voice/whisper';
const STATUS = '/twilio/voice/status';
/** Milliseconds without another key after which the keys are taken, as the network does. */
const KEY_PAUSE = 3_000;
const RING = 1_200;

const speech = new Speech(view.isAloud);
/** The call: `turn` goes up with whatever makes what is being said beside the point. */
let call = { sid: undefined, from: '', turn: 0, gather: undefined, keys: '', dial: undefined };
let keyTimer;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function post(path, form = {}) {
  const body = { from: call.from, path, form, ...(call.sid ? { call: call.sid } : {}) };
  const response = await fetch('/phone/call/line', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The simulation answered ${response.status}.`);
  return response.json();
}

/** Asks a webhook, and does what it says. */
async function ask(path, form) {
  const turn = ++call.turn;
  call.path = path;
  call.gather = undefined;
  view.state('busy');
  try {
    const answer = await post(path, form);
    if (turn !== call.turn) return;
    call.sid = answer.call;
    if (answer.xml) view.document(answer.xml);
    if (answer.problem) {
      view.line(`The network would end the call here: ${answer.problem}.`, 'problem');
      over('The call has ended.');
      return;
    }
    await perform(answer.verbs, turn);
  } catch (error) {
    if (turn !== call.turn) return;
    view.line(error.message, 'problem');
    over('The call was cut off.');
  }
}

async function perform(verbs, turn) {
  for (const verb of verbs) {
    if (turn !== call.turn) return;
    if (verb.verb === 'redirect') return ask(verb.url);
    if (verb.verb === 'hangup') return hangUp('They have hung up.');
    if (verb.verb === 'gather') return gather(verb, turn);
    if (verb.verb === 'dial') return dial(verb);
    if (verb.verb === 'enqueue') return enqueue(verb, verbs.slice(verbs.indexOf(verb) + 1));
    if (verb.verb === 'record') return record(verb, turn);
    if (verb.verb === 'pay') return pay(verb, turn);
    await hear(verb);
  }
  if (turn === call.turn) hangUp('The call has ended.');
}

/** Something is heard: words, a sound, a pause. */
async function hear(verb) {
  if (verb.verb === 'say') {
    view.line(verb.text, 'theirs', verb.language);
    await speech.say(verb.text, verb.language, verb.rate);
  } else if (verb.verb === 'pause') await wait(verb.seconds * 1_000);
  else if (verb.verb === 'play') view.line(`A recording is played: ${verb.url}`, 'event');
}

async function gather(verb, turn) {
  call.gather = verb;
  call.keys = '';
  view.keyed('');
  // What is said may be talked over, so keys and words are taken from the first moment on.
  if (verb.bargeIn) listen(verb);
  for (const prompt of verb.prompts) {
    if (turn !== call.turn) return;
    await hear(prompt);
  }
  if (turn === call.turn) listen(verb);
}

function listen(verb) {
  view.state('asked');
  const ways = [verb.input.includes('dtmf') && 'press keys', verb.input.includes('speech') && 'say something'];
  view.status(`They listen: ${ways.filter(Boolean).join(' or ')}.`);
}

function answer(form) {
  const { gather: asked } = call;
  if (!asked) return;
  clearTimeout(keyTimer);
  speech.hush();
  const isSilence = !form.Digits && !form.SpeechResult;
  // A network that is not told to answer silence goes on with what stands below.
  if (isSilence && !asked.answersSilence) return hangUp('Nothing was said, so the call has ended.');
  void ask(asked.action, form);
}

function press(key) {
  const { gather: asked } = call;
  if (!asked) return;
  clearTimeout(keyTimer);
  speech.hush();
  if (key === asked.finishOnKey) {
    view.line(`${call.keys}#`, 'mine');
    return answer({ Digits: call.keys, FinishedOnKey: '#' });
  }
  call.keys += key;
  view.keyed(call.keys);
  const send = () => {
    view.line(call.keys, 'mine');
    answer({ Digits: call.keys });
  };
  if (asked.numDigits !== undefined && call.keys.length >= asked.numDigits) send();
  else keyTimer = setTimeout(send, KEY_PAUSE);
}

function dial(verb) {
  call.dial = verb;
  view.line(`${verb.number} rings.`, 'event');
  view.status('A person is called. You decide whether they answer.');
  view.state('person');
}

/** The caller waits for whoever takes the next call. Who leaves the queue goes on with what stands below. */
function enqueue(verb, below) {
  call.dial = { enqueued: true, action: verb.action, below };
  view.line(`You wait in the queue ${verb.queue}.`, 'event');
  if (verb.task) view.line(`The person who takes the call sees: ${verb.task}`, 'event');
  view.status('You wait in a queue. You decide whether somebody takes the call.');
  view.state('person');
}

/** Words are recorded, here by nobody: what comes back is how long they would have been. */
async function record(verb, turn) {
  view.line(
    `Here the network records what you say, at most ${verb.seconds} seconds. This is a simulation: it does not.`,
    'event',
  );
  await wait(RING);
  if (turn === call.turn) void ask(verb.action || call.path, { RecordingDuration: '3' });
}

function leaveQueue(result) {
  const { action, below } = call.dial;
  if (action) void ask(action, { QueueResult: result });
  else void perform(below, call.turn);
}

/** A card is asked for. This telephone has none, and takes none: it goes back as a caller does who presses star. */
async function pay(verb, turn) {
  const sum = `${verb.amount} ${verb.currency.toUpperCase()}`;
  view.line(`Here the network asks for a card, by keys alone, to take ${sum} by "${verb.connector}".`, 'event');
  for (const prompt of verb.prompts) {
    if (prompt.verb === 'say') view.line(`It would say: ${prompt.text}`, 'event');
  }
  view.line('This is a simulation: it takes no card and no money. It goes back as if you had pressed star.', 'event');
  await wait(RING);
  if (turn === call.turn) void ask(verb.action, { Result: 'caller-interrupted-with-star' });
}

async function personAnswers() {
  const { dial: asked, sid } = call;
  if (!asked) return;
  if (asked.enqueued) {
    view.line('You talk with a person. Then they hang up.', 'event');
    return leaveQueue('bridged');
  }
  const told = await post(asked.whisper || WHISPER, { ParentCallSid: sid });
  view.document(told.xml);
  for (const verb of told.verbs) if (verb.verb === 'say') view.line(`The person alone hears: ${verb.text}`, 'event');
  view.line('You talk with a person. Then they hang up.', 'event');
  void ask(asked.action, { DialCallStatus: 'completed' });
}

function hangUp(why) {
  // The network tells how the call ended; nobody waits for the answer.
  if (call.sid) void post(STATUS, { CallStatus: 'completed' }).catch(() => undefined);
  over(why);
}

function over(why) {
  clearTimeout(keyTimer);
  speech.hush();
  call.turn += 1;
  call.gather = undefined;
  view.keyed('');
  view.line(why, 'event');
  view.status(why);
  view.state('idle');
}

view.numbers();
view.keypad(press);
view.on('start', 'click', async () => {
  call = { sid: undefined, from: view.from(), turn: call.turn + 1, gather: undefined, keys: '', dial: undefined };
  const { turn } = call;
  view.clear();
  view.state('busy');
  view.status('It rings.');
  await wait(RING);
  if (turn === call.turn) void ask(START);
});
view.on('end', 'click', () => hangUp('You have hung up. Call again to go on.'));
view.on('silence', 'click', () => {
  view.line('(nothing)', 'mine');
  answer({});
});
view.on('say', 'submit', (event) => {
  event.preventDefault();
  const words = view.takeWords();
  if (words === '' || !call.gather) return;
  view.line(words, 'mine');
  answer({ SpeechResult: words });
});
view.on('answered', 'click', () => void personAnswers());
view.on('unanswered', 'click', () => {
  if (call.dial?.enqueued) leaveQueue('leave');
  else if (call.dial) void ask(call.dial.action, { DialCallStatus: 'no-answer' });
});
