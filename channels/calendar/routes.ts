import type { Server } from 'restify';
import type { Words } from '../../bots/words.ts';
import type { Appointment, Appointments } from '../../services/appointments/appointments.ts';
import { calendarFile, isTakenBack } from '../../services/appointments/calendar-file.ts';
import { appointmentService } from '../../services/appointments/slots.ts';
import type { Council } from '../../services/council/council.ts';
import { councilFacts, organisationOn } from '../../services/council/facts.ts';
import { londonDate } from '../../services/time/london.ts';
import { httpError } from '../http/http-error.ts';
import { route } from '../http/routes.ts';

/** What calendar files are made of. */
export interface CalendarParts {
  council: Council;
  words: Words;
  appointments: Appointments;
  now(): Date;
}

/**
 * Serves each appointment as a calendar file. The id in its address is random and known to whoever booked alone; the file
 * says when and where, and never what for or for whom.
 */
export function mountCalendar(server: Server, parts: CalendarParts): void {
  route(server, {
    method: 'GET',
    path: '/appointments/:id/calendar.ics',
    reach: 'anyone',
    handle: async ({ params }) => {
      const appointment = await parts.appointments.byId(params.id ?? '');
      if (!appointment) throw httpError(404);
      const method = isTakenBack(appointment) ? 'CANCEL' : 'PUBLISH';
      return {
        status: 200,
        headers: {
          'Content-Type': `text/calendar; charset=utf-8; method=${method}`,
          'Content-Disposition': 'attachment; filename="appointment.ics"',
          'Cache-Control': 'no-store',
        },
        body: fileOf(appointment, parts),
      };
    },
  });
}

function fileOf(appointment: Appointment, { council, words, now }: CalendarParts): string {
  const { reference, language, time } = appointment;
  const today = londonDate(now());
  const values = { ...councilFacts(council, today), reference };
  const say = (id: string): string => words.say(id, values, language);
  const { places, calendar } = council.appointments;
  const place = time.way === 'in_person' ? places[appointmentService(council, time.service).place ?? ''] : undefined;
  return calendarFile(appointment, {
    council: organisationOn(council, today).name,
    organiserEmail: calendar.organiser_email,
    summary: say('appointment-calendar-summary'),
    description: say('appointment-calendar-description'),
    reminder: say('appointment-calendar-reminder'),
    ...(place ? { location: `${place.name}, ${place.address}` } : {}),
  });
}
