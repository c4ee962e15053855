import type { Server } from 'restify';
import { parseReference } from '../../services/reference.ts';
import type { Reply } from '../http/reply.ts';
import { type RouteRequest, route } from '../http/routes.ts';
import type { Open311Deps } from './deps.ts';
import { BASE_PATH, renderDiscovery } from './discovery.ts';
import { errorReply, Open311Error, open311Error } from './errors.ts';
import { FORMATS, type Format, readSuffix, reply } from './format.ts';
import { readRequestsQuery, readUpdatesQuery } from './list-query.ts';
import { renderRequest, renderUpdate } from './render.ts';
import { renderDefinition, renderServices, takenCategory } from './services.ts';
import { takeReport } from './submit.ts';
import type { Plain, Root } from './xml.ts';

type Answer = (request: RouteRequest, deps: Open311Deps) => Promise<Plain> | Plain;

/** What can be read, by the name of its address. */
const READS: Record<string, { root: Root; answer: Answer }> = {
  discovery: { root: 'discovery', answer: (_request, deps) => renderDiscovery(deps) },
  services: { root: 'services', answer: (_request, deps) => renderServices(deps) },
  requests: { root: 'service_requests', answer: listRequests },
  servicerequestupdates: { root: 'service_request_updates', answer: listUpdates },
};

/**
 * Adds the Open311 GeoReport v2 door under `/open311/v2`, in XML and JSON: other systems read what there is to report
 * and what became of it, and those with a key send reports. `jurisdiction_id` is taken and not needed: there is one.
 */
export function mountOpen311(server: Server, deps: Open311Deps): void {
  for (const format of FORMATS) {
    for (const [name, { root, answer }] of Object.entries(READS)) {
      route(server, {
        method: 'GET',
        path: `${BASE_PATH}/${name}.${format}`,
        reach: 'anyone',
        errors: (error) => errorReply(error, format),
        handle: async (request) => reply(format, root, await answer(request, deps)),
      });
    }
    route(server, {
      method: 'POST',
      path: `${BASE_PATH}/requests.${format}`,
      reach: 'shared secret',
      errors: (error) => errorReply(error, format),
      handle: async ({ raw }) => reply(format, 'service_requests', await takeReport(raw, deps)),
    });
  }
  mountByName(server, 'services', 'service_definition', (code) => renderDefinition(takenCategory(code, deps), deps));
  mountByName(server, 'requests', 'service_requests', async (id) => [await oneRequest(id, deps)]);
}

/** Adds an address whose last part is a name with the form's suffix: `/services/noise.xml`. */
function mountByName(
  server: Server,
  folder: string,
  root: Root,
  answer: (name: string) => Promise<Plain> | Plain,
): void {
  route(server, {
    method: 'GET',
    path: `${BASE_PATH}/${folder}/:file`,
    reach: 'anyone',
    errors: (error) => errorReply(error, 'xml'),
    handle: async ({ params }) => {
      const named = readSuffix(params.file ?? '');
      if (!named) return plainNotFound();
      return answerIn(named.format, async () => reply(named.format, root, await answer(named.name)));
    },
  });
}

/** The route's own error shape is XML, since it does not know the suffix; here the suffix is known. */
async function answerIn(format: Format, answer: () => Promise<Reply>): Promise<Reply> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof Open311Error) return errorReply(error, format);
    throw error;
  }
}

async function oneRequest(id: string, deps: Open311Deps): Promise<Plain> {
  const reference = parseReference(deps.council.reference_prefix, id);
  const found = reference && (await deps.cases.byReference(reference));
  // A private report looks exactly like one that does not exist.
  if (!found || found.private) throw open311Error(404, 'service_request_id: not found');
  return renderRequest(found, deps);
}

async function listRequests({ query }: RouteRequest, deps: Open311Deps): Promise<Plain> {
  const found = await deps.cases.list(readRequestsQuery(query, deps));
  return found.map((request) => renderRequest(request, deps));
}

async function listUpdates({ query }: RouteRequest, deps: Open311Deps): Promise<Plain> {
  const found = await deps.cases.statusChanges(readUpdatesQuery(query, deps));
  return found.map((change) => renderUpdate(change, deps));
}

function plainNotFound(): Reply {
  return { status: 404, body: 'not found\n', headers: { 'Content-Type': 'text/plain; charset=utf-8' } };
}
