import type { Registry } from 'prom-client';
import type { Server } from 'restify';
import type { Reply } from '../http/reply.ts';
import { route } from '../http/routes.ts';

/** What the health doors need to know. */
export interface HealthParts {
  /** Rejects while the service cannot take messages. */
  ready(): Promise<void>;
  registry: Registry;
}

const text = (status: number, body: string, type = 'text/plain; charset=utf-8'): Reply => ({
  status,
  headers: { 'Content-Type': type, 'Cache-Control': 'no-store' },
  body,
});

/** `/healthz` (the process lives), `/readyz` (the database answers, its migrations are done), `/metrics` (Prometheus). */
export function mountHealth(server: Server, { ready, registry }: HealthParts): void {
  route(server, { method: 'GET', path: '/healthz', reach: 'anyone', handle: async () => text(200, 'ok\n') });
  route(server, {
    method: 'GET',
    path: '/readyz',
    reach: 'anyone',
    handle: () =>
      ready().then(
        () => text(200, 'ready\n'),
        () => text(503, 'not ready: the database does not answer\n'),
      ),
  });
  route(server, {
    method: 'GET',
    path: '/metrics',
    reach: 'anyone',
    handle: async () => text(200, await registry.metrics(), registry.contentType),
  });
}
