import type { Outcome } from '../../services/payments/sandbox-provider.ts';

/** What a resident's browser ends up with. */
export interface Page {
  status: number;
  /** Path of the page, after every redirect. */
  path: string;
  html: string;
}

/** A page's heading, in plain text. */
export function headingOf({ html }: Page): string {
  return (/<h1>(.*?)<\/h1>/su.exec(html)?.[1] ?? '').replace(/&#39;/g, "'");
}

/** A resident who opens a pay link in a browser and pays, or does not, on the sandbox's page. */
export class Payer {
  readonly #base: string;

  /** @param base where the service is reached: a link's own host is that of the configuration */
  constructor(base: string) {
    this.#base = base;
  }

  async open(link: string): Promise<Page> {
    return this.#follow(new URL(link, this.#base).pathname, {});
  }

  /** Opens a link and presses the button of its page. */
  async goOn(link: string): Promise<Page> {
    const { path } = await this.open(link);
    return this.#follow(path, { method: 'POST', body: new URLSearchParams() });
  }

  /** Opens a link, goes on, and chooses how the payment ends. Gives the page it comes back to. */
  async pay(link: string, outcome: Outcome): Promise<Page> {
    const page = await this.goOn(link);
    if (!page.path.startsWith('/pay-sandbox/')) return page;
    return this.#follow(page.path, { method: 'POST', body: new URLSearchParams({ outcome }) });
  }

  async #follow(path: string, init: RequestInit): Promise<Page> {
    const response = await fetch(new URL(path, this.#base), { ...init, redirect: 'manual' });
    const next = response.headers.get('location');
    if (!next) return { status: response.status, path, html: await response.text() };
    return this.#follow(new URL(next, this.#base).pathname, {});
  }
}
