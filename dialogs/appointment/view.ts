import type { Appointment } from '../../services/appointments/appointments.ts';

/** What anybody who names an appointment's reference may know: that there is one. The rest takes a second proof. */
export interface AppointmentView {
  id: string;
  reference: string;
  /** Only after a second proof: when, what for and where tell much about a person. */
  personal?: { appointment: Appointment };
}
