import { bookingForm } from './appointment/book.ts';
import { changeForm } from './appointment/change.ts';
import { formJourney } from './form/form-journey.ts';
import type { Journey } from './journey.ts';

/** The journey that books an appointment: a time is kept while it is confirmed, and never given twice. */
export function appointmentJourney(): Journey {
  return formJourney(bookingForm);
}

/** The journey that says when an appointment is, moves it, or takes it back. */
export function appointmentChangeJourney(): Journey {
  return formJourney(changeForm);
}
