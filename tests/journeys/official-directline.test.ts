import { createRequire } from 'node:module';
import { setTimeout as delay } from 'node:timers/promises';
import { type Activity, DirectLine, type Message } from 'botframework-directlinejs';
import { expect } from 'chai';
import { DAY, dumpedSofa, nextAnswer, REFERENCE } from './support/main-job.ts';
import { ServiceProcess } from './support/service-process.ts';

const require = createRequire(import.meta.url);

interface Choice {
  title: string;
  value: unknown;
}

/** A resident behind Microsoft's client, who presses what is offered. */
class Resident {
  readonly heard: Message[] = [];
  readonly #line: DirectLine;

  static async open(url: string): Promise<Resident> {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${url}/webchat/token`, { method: 'POST', headers, body: '{}' });
    return new Resident(url, ((await answer.json()) as { token: string }).token);
  }

  private constructor(url: string, token: string) {
    // The client waits 3 to 15 seconds at random before it connects again: here always 3.
    const services = { random: () => 0, WebSocket } as object;
    this.#line = new DirectLine({ token, domain: `${url}/v3/directline`, ...services });
    this.#line.activity$.subscribe(
      (activity) => {
        if (activity.type === 'message') this.heard.push(activity);
      },
      // Its own way to say that it was ended.
      () => undefined,
    );
  }

  /** The question that waits, or the message that says it is done. The client may hand on one answer in pieces. */
  async asked(): Promise<Message> {
    for (;;) {
      const last = this.heard.at(-1);
      if (last?.from.role === 'bot' && (last.suggestedActions || REFERENCE.test(this.words))) return last;
      await delay(10);
    }
  }

  /** Says something, and waits until it has come back as taken. */
  async say(activity: { text: string; value?: unknown }): Promise<void> {
    const whole = { type: 'message', from: { id: '' }, ...activity } as Activity;
    const id = await new Promise((resolve, reject) => this.#line.postActivity(whole).subscribe(resolve, reject));
    while (!this.heard.some((message) => message.id === id)) await delay(10);
  }

  /** Answers one question by its suggested actions. */
  async answer(): Promise<void> {
    const { text = '', suggestedActions } = await this.asked();
    const choices = (suggestedActions?.actions ?? []) as Choice[];
    const title = nextAnswer({ text, choices: choices.map((choice) => choice.title) });
    await this.say({ text: title, value: choices.find((choice) => choice.title === title)?.value });
    await this.asked();
  }

  get words(): string {
    return this.heard.map(({ text }) => text).join('\n');
  }

  leave(): void {
    this.#line.end();
  }
}

describe("Microsoft's Direct Line client against the service", function () {
  this.timeout(120_000);
  let service: ServiceProcess;
  let resident: Resident;
  before(async () => {
    // The library takes it from the global scope, where Node has none.
    Object.assign(globalThis, { XMLHttpRequest: require('xhr2') });
    service = await ServiceProcess.start();
  });
  after(async () => {
    resident.leave();
    Reflect.deleteProperty(globalThis, 'XMLHttpRequest');
    await service.stop();
  });

  it('does the main job, and goes on by itself when the service is killed in the middle', async () => {
    resident = await Resident.open(service.url);
    await resident.asked();
    await resident.say({ text: dumpedSofa(12) });
    await resident.answer();
    const before = resident.words;
    await service.kill();
    await service.startAgain();
    while (!REFERENCE.test(resident.words)) await resident.answer();
    // The client may hand on the reference before the message with the date.
    while (!DAY.test(resident.words)) await delay(10);
    expect(resident.words.startsWith(before)).to.equal(true);
    expect(resident.words).to.match(DAY);
    const ids = resident.heard.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});
