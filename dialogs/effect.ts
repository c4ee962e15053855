import type { Appointment, FreeTime, NewAppointment } from '../services/appointments/appointments.ts';
import type { EarlierOffer } from '../services/appointments/earlier-times.ts';
import type { NewServiceRequest } from '../services/cases/cases.ts';
import type { ComplaintStanding, NewComplaint } from '../services/complaints/complaint.ts';
import type { NewEnquiry } from '../services/enquiries/enquiry.ts';
import type { CallBack, HandoffMode, HandoffReason } from '../services/handoffs/handoff.ts';
import type { CodeAddress } from '../services/identity/proof.ts';
import type { NewProof } from '../services/identity/residents.ts';
import type { NewPayment } from '../services/payments/payments.ts';
import type { LabelGuess } from '../services/unanswered/unanswered.ts';
import type { HandoffView, JourneyState } from './journey.ts';

/** A report as a dialog knows it: a dialog knows no conversation, channel or language. */
export type ReportToMake = Omit<NewServiceRequest, 'conversationId' | 'source' | 'language'>;

/** A payment as a dialog knows it. */
export type PaymentToAsk = Omit<NewPayment, 'conversationId' | 'language'>;
/** An appointment as a dialog knows it. */
export type AppointmentToMake = Omit<NewAppointment, 'conversationId' | 'source' | 'language'>;

/** An enquiry as a dialog knows it. */
export type EnquiryToMake = Omit<NewEnquiry, 'conversationId' | 'source' | 'language'>;

/** A complaint as a dialog knows it. */
export type ComplaintToMake = Omit<NewComplaint, 'conversationId' | 'source' | 'language'>;

/** A wish for a person as a dialog knows it. */
export interface HandoffToRequest {
  id: string;
  reference: string;
  mode: HandoffMode;
  reason: HandoffReason;
  topic: string | null;
  team: string;
  flags: readonly string[];
  callBack?: CallBack;
}

/**
 * What a dialog wants done. Plain data: the assistant turns it into writes of the same transaction that stores the
 * turn, so that it is done exactly once or not at all.
 */
export type Effect =
  /** A message was not understood; `text` is without what is personal. */
  | { kind: 'keep-unanswered'; text: string; language: string; guesses: readonly LabelGuess[] }
  /**
   * A report; the assistant adds who sent it. `request.instance` makes repeating harmless: one record for one form
   * instance.
   */
  | { kind: 'create-service-request'; request: ReportToMake }
  /** Somebody else has reported the same thing: hear with them. */
  | {
      kind: 'join-service-request';
      requestId: string;
      instance: string;
      description: string;
      contact?: { name?: string; phone?: string; email?: string };
    }
  /** Asked for something another body does; counted, nothing personal kept. */
  | { kind: 'record-not-ours'; instance: string; category: string; body: string }
  /** A payment that a link asks for. `payment.instance` makes repeating harmless. */
  | { kind: 'request-payment'; payment: PaymentToAsk }
  /** Somebody waits to hear what became of a payment: ask soon. */
  | { kind: 'ask-payment'; reference: string }
  /** A complaint; the assistant adds who sent it. `complaint.id` is the form instance, so that repeating is harmless. */
  | { kind: 'create-complaint'; complaint: ComplaintToMake }
  /** Stage 2 of a complaint, by how it stood when it was read. */
  | { kind: 'escalate-complaint'; complaint: ComplaintStanding; reason?: string }
  /** Somebody asks after their complaint before its date. */
  | { kind: 'chase-complaint'; id: string }
  /** Feedback, a change of details or a wish about data, for a team. `enquiry.id` is the form instance. */
  | { kind: 'create-enquiry'; enquiry: EnquiryToMake }
  /** Keep a time for a form while it is confirmed. */
  | { kind: 'hold-appointment-time'; time: FreeTime; holder: string }
  /** An appointment; the assistant adds who sent it. */
  | { kind: 'book-appointment'; appointment: AppointmentToMake }
  /** The old time is let go only together with the taking of the new one. */
  | { kind: 'rearrange-appointment'; appointment: Appointment; time: FreeTime; holder: string }
  /** With `refund`, what was paid is to be sent back. */
  | { kind: 'cancel-appointment'; appointment: Appointment; refund?: boolean }
  /** A time is kept for whoever pays for it first; the payment's `account` is the appointment's reference. */
  | { kind: 'reserve-appointment'; appointment: AppointmentToMake; payment: PaymentToAsk }
  /** An appointment that is not paid for is not wanted any more. */
  | { kind: 'give-up-unpaid'; appointment: Appointment }
  /** The resident would come earlier. */
  | { kind: 'wait-for-earlier-time'; appointment: Appointment }
  | { kind: 'take-earlier-time'; offer: EarlierOffer }
  | { kind: 'decline-earlier-time'; offer: EarlierOffer; waitsOn: boolean }
  /** Keep a half-filled form under a code, to go on with here or on another channel. */
  | { kind: 'save-draft'; code: string; journey: string; state: JourneyState }
  /** A one-time code for somewhere; the assistant adds the conversation. */
  | { kind: 'send-contact-code'; id: string; to: CodeAddress }
  /** A wrong guess at a code. */
  | { kind: 'guess-contact-code'; code: string }
  /** A code was right: it opens nothing any more, and the conversation is its resident's. */
  | { kind: 'prove-contact'; code: string; proof: Pick<NewProof, 'resident' | 'merges' | 'contact' | 'easyRead'> }
  /** Easy read is wanted, or no longer: kept for the resident, where it is known who that is. */
  | { kind: 'keep-easy-read'; easyRead: boolean }
  /** A person is wanted; the assistant adds where. */
  | { kind: 'request-handoff'; handoff: HandoffToRequest }
  /** The resident wants to be answered another way, at the place in the queue they have. */
  | { kind: 'change-handoff'; handoff: HandoffView; mode: HandoffMode; callBack?: CallBack }
  /** The resident waits no more for a person. */
  | { kind: 'leave-handoff'; handoff: HandoffView }
  /** Something staff must know has come up while they are waited for, or there. */
  | { kind: 'flag-handoff'; handoff: HandoffView; flag: string; urgency: number }
  /** What the resident says of the conversation, 1 to 5, and in their own words. */
  | { kind: 'rate'; score: number }
  | { kind: 'explain-rating'; words: string }
  /** The assistant has the conversation again. */
  | { kind: 'end-handoff' }
  /** A code was used: it opens nothing any more. */
  | { kind: 'use-draft'; code: string };
