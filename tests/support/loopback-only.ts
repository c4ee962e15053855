import { Socket } from 'node:net';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

type Connect = typeof Socket.prototype.connect;

/**
 * Watches every connection that this process opens. What would leave the machine is refused and noted.
 *
 * @returns the hosts that were called elsewhere, and how to stop watching
 */
export function watchConnections(): { elsewhere: string[]; stop(): void } {
  const elsewhere: string[] = [];
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    const host = hostOf(args);
    if (host === undefined || LOOPBACK.test(host)) return connect.apply(this, args as Parameters<Connect>);
    elsewhere.push(host);
    return this.destroy(new Error(`a test called ${host}`));
  } as Connect;
  return {
    elsewhere,
    stop: () => {
      Socket.prototype.connect = connect;
    },
  };
}

/** The host a connection goes to; undefined for a path on this machine. Node itself hands the arguments on as a list. */
function hostOf(args: unknown[]): string | undefined {
  const [first, second] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null) {
    const { host, path } = first as { host?: string; path?: string };
    return path === undefined ? (host ?? 'localhost') : undefined;
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return undefined;
  return typeof second === 'string' ? second : 'localhost';
}
