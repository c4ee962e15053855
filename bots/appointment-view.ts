import type { AppointmentView } from '../dialogs/appointment/view.ts';
import type { Appointment } from '../services/appointments/appointments.ts';
import { type Claim, mayTell } from '../services/identity/proof.ts';

/** An appointment as a dialog may see it: when, what for and where only with a proof that matches it. */
export function appointmentView(appointment: Appointment, claim: Claim): AppointmentView {
  const { id, reference } = appointment;
  const view = { id, reference };
  return mayTell('appointment', appointment, claim) ? { ...view, personal: { appointment } } : view;
}
