import type { AppointmentView } from '../dialogs/appointment/view.ts';
import type { Appointment } from '../services/appointments/appointments.ts';

/** An appointment as a dialog may see it: when, what for and where only with a proof that matches it. */
export function appointmentView(appointment: Appointment, proof?: string): AppointmentView {
  const { id, reference } = appointment;
  const view = { id, reference };
  return proof !== undefined && proves(appointment, proof) ? { ...view, personal: { appointment } } : view;
}

/** One matching fact beside the reference: a postcode, phone or e-mail of the appointment. */
function proves({ contact }: Appointment, proof: string): boolean {
  const same = (fact: string | undefined): boolean => fact !== undefined && fact.toLowerCase() === proof.toLowerCase();
  return same(contact.postcode) || same(contact.phone) || same(contact.email);
}
