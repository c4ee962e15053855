import { createEmbeddedAppointments } from '../../services/appointments/embedded-appointments.ts';
import { ConflictError } from '../../services/storage/database.ts';
import { openDatabase } from '../../services/storage/open-database.ts';
import { norwich } from '../services/council/norwich.ts';
import { anAppointment, aTime } from './appointments.ts';

/**
 * A process of its own that books the time it is told to, and says whether it got it: `won`, `lost`, or what went wrong.
 * Started by a test with where the records are.
 */
const [dataDir = '', url] = process.argv.slice(2);
const database = await openDatabase({ dataDir, url: url === '' ? undefined : url });
const appointments = createEmbeddedAppointments(database.kysely, norwich);

process.on('message', async (key: string) => {
  if (key === 'end') {
    await database.close();
    process.disconnect();
    return;
  }
  const appointment = anAppointment({ time: aTime({ key, slots: [key] }) });
  try {
    await database.commit(appointments.book(appointment));
    process.send?.('won');
  } catch (error) {
    process.send?.(error instanceof ConflictError ? 'lost' : String(error));
  }
});
process.send?.('ready');
