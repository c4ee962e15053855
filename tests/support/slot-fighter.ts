import { EarlierTimes } from '../../services/appointments/earlier-times.ts';
import { createEmbeddedAppointments } from '../../services/appointments/embedded-appointments.ts';
import { JobStore } from '../../services/jobs/job-store.ts';
import { ConflictError } from '../../services/storage/database.ts';
import { openDatabase } from '../../services/storage/open-database.ts';
import { norwich } from '../services/council/norwich.ts';
import { anAppointment, aTime } from './appointments.ts';

/**
 * A process of its own that books the time it is told to (`book <slot>`, or `find <slot>` when it sees it free), or offers it to whoever waits for an earlier one
 * (`offer <slot>`), and says whether it got it: `won`, `lost`, or what went wrong. Started by a test with where the
 * records are.
 */
const [dataDir = '', url] = process.argv.slice(2);
const database = await openDatabase({ dataDir, url: url === '' ? undefined : url });
const appointments = createEmbeddedAppointments(database.kysely, norwich);
const earlier = new EarlierTimes(database.kysely, appointments, new JobStore(database.kysely), norwich);
const NOW = new Date('2026-11-23T09:30:00Z');

process.on('message', async (said: string) => {
  if (said === 'end') {
    await database.close();
    process.disconnect();
    return;
  }
  const [act, key = ''] = said.split(' ');
  try {
    process.send?.((await wins(act, key)) ? 'won' : 'lost');
  } catch (error) {
    process.send?.(error instanceof ConflictError ? 'lost' : String(error));
  }
});

async function wins(act: string | undefined, key: string): Promise<boolean> {
  if (act === 'find') {
    const free = await appointments.free({ service: 'planning', way: 'phone', to: '2026-12-03' }, NOW);
    const time = free.find((each) => each.key === key);
    if (time) await database.commit(appointments.book(anAppointment({ time })));
    return time !== undefined;
  }
  if (act === 'book') {
    await database.commit(appointments.book(anAppointment({ time: aTime({ key, slots: [key] }) })));
    return true;
  }
  const found = await earlier.next({ service: 'planning', way: 'phone', slots: [key] }, NOW);
  if (found) await database.commit(found.statements);
  return found !== undefined;
}
process.send?.('ready');
