import type { Server } from 'restify';
import { json } from '../http/reply.ts';
import type { RouteDefinition } from '../http/route-definition.ts';
import { routesOf } from '../http/routes.ts';
import { deskRoute } from './desk-route.ts';
import type { Guard } from './guard.ts';

const API = '/desk/api/';

/** Serves the description of the desk's API. It is made of the routes themselves, so the two cannot differ. */
export function mountOpenApi(server: Server, guard: Guard): void {
  deskRoute(server, guard, {
    ...{ method: 'GET', path: '/desk/api/openapi.json', needs: 'signed-in' },
    handle: async () => json(200, describeApi(routesOf(server))),
  });
}

/** The routes of the API as an OpenAPI document. */
export function describeApi(routes: readonly RouteDefinition[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    if (!route.path.startsWith(API) || !route.api) continue;
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'The desk', version: '1', description: 'All that the pages of the desk do.' },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'desk' } },
      schemas: {
        Error: {
          type: 'object',
          properties: {
            error: { type: 'object', properties: { code: { type: 'string' }, message: { type: 'string' } } },
          },
        },
      },
    },
    security: [{ session: [] }],
  };
}

function operationOf({ method, path, needs, api }: RouteDefinition): Record<string, unknown> {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }));
  const properties = (api?.query?.properties ?? {}) as Record<string, unknown>;
  const inQuery = Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }));
  const error = {
    description: 'Refused',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  };
  return {
    operationId: `${method.toLowerCase()} ${path}`.replaceAll(/[^A-Za-z]+/g, '-'),
    summary: api?.summary,
    'x-needs': needs,
    parameters: [...inPath, ...inQuery],
    ...(api?.body ? { requestBody: { required: true, content: { 'application/json': { schema: api.body } } } } : {}),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: api?.answer ?? { type: 'object' } } } },
      401: error,
      403: error,
      404: error,
      422: error,
    },
  };
}
