import type { IncomingMessage } from 'node:http';
import type { ServiceRequest } from '../../services/cases/cases.ts';
import { ConflictError } from '../../services/storage/database.ts';
import type { Open311Deps } from './deps.ts';
import { readForm } from './form.ts';
import { instancesOf } from './instance.ts';
import { senderOf } from './keys.ts';
import { newRequest } from './new-request.ts';
import { serviceNotice } from './notices.ts';
import { type GoodReport, readReport } from './report.ts';
import type { PlainObject } from './xml.ts';

/** References are random; a clash is met with another one. */
const ATTEMPTS = 5;

/**
 * Takes a report of another system. Sent again, it is the same report and gets the same answer.
 *
 * @throws Open311Error with one problem for each bad field
 * @throws StorageUnavailableError when it could not be stored: send it again
 */
export async function takeReport(req: IncomingMessage, deps: Open311Deps): Promise<PlainObject[]> {
  const form = await readForm(req);
  const sender = senderOf(deps.apiKeys, form.fields.get('api_key')?.[0]);
  const now = deps.now();
  const report = readReport(form, now, deps);
  const instances = instancesOf(form, sender, now);
  const stored = (await findStored(instances, deps)) ?? (await store(report, instances[0], now, deps));
  const notice = serviceNotice(report.category, report.attributes.answers, stored, deps);
  return [{ service_request_id: stored.reference, service_notice: notice }];
}

async function findStored(instances: readonly string[], deps: Open311Deps): Promise<ServiceRequest | undefined> {
  for (const instance of instances) {
    const found = await deps.cases.byInstance(instance);
    if (found) return found;
  }
  return undefined;
}

async function store(report: GoodReport, instance: string, now: Date, deps: Open311Deps): Promise<ServiceRequest> {
  for (let attempt = 1; ; attempt += 1) {
    const request = newRequest(report, instance, now, deps);
    const { category, body, requestedAt: at } = request;
    const count = request.status === 'not_ours' ? deps.cases.recordNotOurs({ instance, category, body, at }) : [];
    try {
      await deps.database.commit([...deps.cases.create(request), ...count]);
    } catch (error) {
      if (error instanceof ConflictError && attempt < ATTEMPTS) continue;
      throw error;
    }
    // The same report may have come twice at once: whichever was first is the one.
    const stored = await deps.cases.byInstance(instance);
    if (stored) return stored;
    throw new Error('a report that was just stored is not there');
  }
}
