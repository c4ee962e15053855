import { once } from 'node:events';
import { createServer, type Server } from 'node:http';

/** A file of another site. */
export interface HostFile {
  type: string;
  body: string | Buffer;
}

/** Another site than ours, on a port and so an origin of its own. */
export class HostSite {
  readonly #server: Server;
  readonly #files: Map<string, HostFile>;

  /** Starts it. What `files` names by path is served; more may be added later. */
  static async start(files: Record<string, HostFile> = {}): Promise<HostSite> {
    const site = new HostSite(new Map(Object.entries(files)));
    await once(site.#server.listen(0, '127.0.0.1'), 'listening');
    return site;
  }

  private constructor(files: Map<string, HostFile>) {
    this.#files = files;
    this.#server = createServer((request, response) => {
      const file = files.get(request.url ?? '');
      response.writeHead(file ? 200 : 404, { 'Content-Type': file?.type ?? 'text/plain' });
      response.end(file?.body);
    });
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as { port: number }).port}`;
  }

  /** Serves an HTML page at `/`. */
  page(body: string, lang = 'en'): void {
    const html = `<!doctype html><html lang="${lang}"><head><title>Another site</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
    this.#files.set('/', { type: 'text/html; charset=utf-8', body: html });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
