import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the next request is met. */
export type ModelAnswer =
  /** The words of its answer, in the shape of OpenAI's. */
  | { kind: 'says'; content: string }
  | { kind: 'status'; status: number }
  | { kind: 'body'; body: string }
  /** Never answers. */
  | { kind: 'silence' };

/** What the stand-in was asked. */
export interface ModelRequest {
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A stand-in on loopback for whatever service says what a message wishes. */
export class FakeLanguageModel {
  readonly requests: ModelRequest[] = [];
  answer: ModelAnswer = { kind: 'status', status: 500 };
  readonly #silent = new Set<ServerResponse>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static async start(): Promise<FakeLanguageModel> {
    const fake = new FakeLanguageModel();
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  /** Answers with this advice from now on. */
  says(advice: object | string): void {
    this.answer = { kind: 'says', content: typeof advice === 'string' ? advice : JSON.stringify(advice) };
  }

  async stop(): Promise<void> {
    for (const response of this.#silent) response.destroy();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += chunk;
    this.requests.push({ path: request.url ?? '', headers: request.headers, body });
    const { answer } = this;
    if (answer.kind === 'silence') return void this.#silent.add(response);
    const status = answer.kind === 'status' ? answer.status : 200;
    response.writeHead(status, { 'Content-Type': 'application/json' });
    if (answer.kind === 'status') response.end('{"error":{"message":"stand-in"}}');
    else if (answer.kind === 'body') response.end(answer.body);
    else response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: answer.content } }] }));
  }
}
