import type { BrowserContext } from 'playwright-core';

/** What the browser writes when a server does not answer: that is no fault of the page. */
const NO_ANSWER = /net::ERR_|WebSocket connection to/;

/**
 * Watches all pages of a browser profile: errors of scripts, errors in the console (breaches of the policy are among
 * them), dialogs, and anything that leaves this machine.
 *
 * @returns what went wrong so far; it grows
 */
export function watch(context: BrowserContext): string[] {
  const wrongs: string[] = [];
  context.on('weberror', (error) => wrongs.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !NO_ANSWER.test(message.text())) wrongs.push(`console: ${message.text()}`);
  });
  context.on('dialog', (dialog) => {
    wrongs.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => noteForeign(request.url(), wrongs));
  context.on('page', (page) => page.on('websocket', (socket) => noteForeign(socket.url(), wrongs)));
  return wrongs;
}

function noteForeign(address: string, wrongs: string[]): void {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'blob:' && protocol !== 'data:' && hostname !== 'localhost')
    wrongs.push(`left this machine: ${address}`);
}
