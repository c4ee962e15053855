import { readFileSync } from 'node:fs';
import type { LoadProgram, Server } from './programs.ts';

/** Clock ticks of `/proc` in a second. */
const TICKS = 100;

/** What one round measured. */
export interface Round {
  turnsPerSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Milliseconds of the server's processor time a turn, and for opening a conversation. */
  cpuPerTurn: number;
  cpuPerOpening: number;
  /** Megabytes of memory after it. */
  memory: number;
}

/** Has one server loaded once. @param reports how many the round is long */
export async function measureRound(
  load: LoadProgram,
  server: Server,
  target: 'service' | 'echo',
  options: { reports: number; residents: number },
): Promise<Round> {
  const before = cpuOf(server.pid);
  let opened = before;
  const took = await load.run({ target, url: server.url, ...options }, () => {
    opened = cpuOf(server.pid);
  });
  const after = cpuOf(server.pid);
  return {
    turnsPerSecond: (took.turns / took.ms) * 1000,
    p50: took.p50,
    p99: took.p99,
    cpuPerTurn: (after - opened) / took.allTurns,
    cpuPerOpening: (opened - before) / options.reports,
    memory: memoryOf(server.pid),
  };
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Milliseconds a process has spent on processors. */
export function cpuOf(pid: number): number {
  // The name, in brackets, may hold spaces: fields are counted from behind it.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

/** Megabytes a process holds in memory. */
function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
