import { readActivity } from './activity.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { part } from './element.js';
import { offerEnd } from './end-dialog.js';
import { EndedPanel } from './ended-panel.js';
import { Follow } from './follow.js';
import { followLanguage, offerLanguages } from './language-choice.js';
import { readSession } from './session.js';
import { StatusLine } from './status-line.js';
import { Transcript } from './transcript.js';
import { words } from './words.js';

/** The chat as a whole: brings what happens on the line to the page, and what the resident does to the line. */
export class Chat {
  #status;
  #composer;
  #transcript;
  #ended;
  #conversation;
  /** @type {import('./outbox.js').UnsentMessage[]} */
  #unsent = [];
  #takesPhotos = false;

  /** @param {import('./settings.js').Settings} settings */
  constructor(settings) {
    const follow = new Follow();
    this.#status = new StatusLine(settings.phone);
    this.#transcript = new Transcript(part('log'), {
      press: ({ title, value }) => this.#write(title, [], value),
      retry: (message) => {
        this.#conversation.outbox.send(message);
        this.#composer.focus();
      },
      adding: () => follow.before(),
      added: (view, ours) => follow.after(view, ours),
    });
    this.#composer = new Composer(settings, {
      send: (text, files) => this.#write(text, files),
      say: (sentence) => this.#status.say(sentence),
    });
    this.#ended = new EndedPanel(() => this.#startAgain());
    const saved = readSession();
    if (saved) this.#transcript.quietly();
    this.#unsent = saved?.unsent ?? [];
    this.#conversation = this.#begin(saved);
    offerEnd(() => this.#conversation.leave());
    offerLanguages((name, code) => {
      this.#write(name, [], { press: { form: '', field: 'language', value: code } });
    });
    // Said like any other choice, so that it stands in the chat; pressed again, it is taken back.
    part('easy').addEventListener('click', () => {
      this.#write(part('easy').textContent ?? '', [], { press: { form: '', field: 'easy', value: 'turn' } });
    });
    // The line is doubted at once when the device loses its network: a cut socket may look open for minutes.
    for (const event of ['online', 'offline']) addEventListener(event, () => this.#conversation.nudge());
  }

  /** Ends all traffic, when the page is left in a hurry. */
  stop() {
    this.#conversation.stop();
  }

  /** @param {import('./session.js').SavedChat} [saved] */
  #begin(saved) {
    this.#status.connecting();
    this.#composer.open(true);
    const conversation = new Conversation(saved, {
      online: () => this.#status.online(),
      lost: (failures) => this.#status.lost(failures),
      ended: (by) => this.#showEnd(by),
      activities: (activities) => this.#receive(activities),
      changed: (message) => {
        this.#transcript.show(message);
        if (message.state === 'failed') this.#status.say(words.notSentAloud);
      },
    });
    conversation.start();
    return conversation;
  }

  /**
   * @param {string} text
   * @param {File[]} files
   * @param {unknown} [value]
   */
  #write(text, files, value) {
    this.#status.say('');
    this.#conversation.outbox.send({ clientId: newId(), text, value, files, state: 'sending' });
  }

  /** @param {unknown[]} activities */
  #receive(activities) {
    const read = activities.flatMap((given) => readActivity(given) ?? []);
    for (const activity of read) this.#take(activity);
    // The language of the whole is the last answer's. What a person wrote may be in the original.
    void followLanguage(read.findLast(({ type, ours, byStaff }) => type === 'message' && !ours && !byStaff)?.locale);
    // Once for all that came: a hint that goes and comes back between two messages would upset where they are shown.
    this.#composer.hintPhotos(this.#takesPhotos);
    this.#restoreUnsent();
    this.#transcript.aloud();
  }

  /** @param {import('./activity.js').ShownActivity} activity */
  #take(activity) {
    if (activity.type === 'typing') {
      if (!activity.ours) this.#status.typing(true);
    } else if (activity.type === 'endOfConversation') {
      this.#transcript.add(activity);
      this.#conversation.finish('server');
    } else if (activity.type === 'message') {
      this.#unsent = this.#unsent.filter(({ clientId }) => clientId !== activity.clientId);
      const added = this.#transcript.add(activity);
      if (activity.ours) this.#conversation.outbox.confirm(activity.clientId);
      else if (added) this.#answered(activity);
    }
  }

  /** @param {import('./activity.js').ShownActivity} activity */
  #answered(activity) {
    this.#status.typing(false);
    this.#takesPhotos = activity.takesPhotos;
  }

  /** Words that an earlier page could not send, and that the history does not hold, are offered again. */
  #restoreUnsent() {
    for (const message of this.#unsent) this.#conversation.outbox.restore({ ...message, files: [], state: 'failed' });
    this.#unsent = [];
  }

  /** @param {'server' | 'resident'} by */
  #showEnd(by) {
    const typing = part('composer').contains(document.activeElement) || by === 'resident';
    this.#status.ended();
    this.#transcript.close();
    this.#composer.open(false);
    this.#ended.show(by);
    if (typing) this.#ended.focus();
  }

  #startAgain() {
    this.#ended.hide();
    this.#transcript.divide();
    this.#conversation = this.#begin();
    this.#composer.focus();
  }
}

/** 128 random bits. `crypto.randomUUID` is not there on a page without https, as in a trial on a local network. */
function newId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
