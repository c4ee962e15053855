import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HttpError } from './http-error.ts';
import type { Reply } from './reply.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A request as a route sees it. */
export interface RouteRequest {
  /** Parts of the path, by the names the route's path gives them. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** Where it comes from, as a key for limits. */
  address: string;
  /** For reading the body. */
  raw: IncomingMessage;
}

/** Who gets past a route's door. */
export type Reach =
  | 'anyone'
  | 'conversation token'
  | 'stream ticket'
  | 'photo ticket'
  | 'shared secret'
  | 'provider signature'
  | 'staff session';

/** A route of an API, as its OpenAPI description says it. Schemas are JSON Schema. */
export interface ApiDescription {
  summary: string;
  query?: Record<string, unknown>;
  body?: Record<string, unknown>;
  answer?: Record<string, unknown>;
}

/** One door of the server. */
export interface RouteDefinition {
  method: Method;
  /** As restify writes it: `/conversations/:id`. */
  path: string;
  /** Stated for each, so that a test can go through all of them. */
  reach: Reach;
  /** What a member of staff must be allowed to do, where a staff session is what opens it. */
  needs?: string;
  /** What it does, for the description of an API. */
  api?: ApiDescription;
  /** Pages of the trusted origins may call it. */
  crossOrigin?: boolean;
  /** Milliseconds its body may take to arrive; without, a few seconds. */
  bodyMs?: number;
  /** Sets the security headers, where the answer is more than data. */
  headers?: (req: IncomingMessage, res: ServerResponse) => void;
  /** How it says errors, where it is a page or a standard wants another shape than ours; with the `Accept-Language`. */
  errors?: (error: HttpError, acceptLanguage: string | undefined) => Reply;
  /** @throws HttpError for an answer other than success; anything else becomes a 500 that tells nothing */
  handle(request: RouteRequest): Promise<Reply>;
}

/** A door for WebSockets. */
export interface UpgradeDefinition {
  path: string;
  reach: Reach;
  /** Takes over the socket. @throws HttpError to refuse it */
  accept(request: RouteRequest, socket: Duplex, head: Buffer): Promise<void>;
}
