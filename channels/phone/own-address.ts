/** Where this process reaches itself, whatever the public calls it: what plays the network calls our own webhooks. */
export function ownAddress(host: string | undefined, port: number): string {
  if (host === undefined || host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
