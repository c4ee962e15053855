import { type ContactAddress, type ContactSender, keptSender, type WordsToSend } from './contact.ts';

/** Hands messages to whoever was chosen last: a network may be known only once the doors are open. */
export class ChosenSender implements ContactSender {
  #sender: ContactSender;

  constructor(sender: ContactSender = keptSender) {
    this.#sender = sender;
  }

  choose(sender: ContactSender): void {
    this.#sender = sender;
  }

  send(message: WordsToSend): ReturnType<ContactSender['send']> {
    return this.#sender.send(message);
  }

  sends(kind: ContactAddress['kind']): boolean {
    return this.#sender.sends(kind);
  }

  status(providerId: string): ReturnType<ContactSender['status']> {
    return this.#sender.status(providerId);
  }
}
