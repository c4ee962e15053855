import type { Effect } from '../dialogs/effect.ts';
import type { Appointments } from '../services/appointments/appointments.ts';
import type { EarlierTimes } from '../services/appointments/earlier-times.ts';
import { giveUpUnpaid, reserveAndAsk } from '../services/appointments/paid-appointments.ts';
import type { Cases } from '../services/cases/cases.ts';
import type { Complaints } from '../services/complaints/complaints.ts';
import type { Drafts } from '../services/drafts/drafts.ts';
import type { Enquiries } from '../services/enquiries/enquiries.ts';
import type { Handoffs } from '../services/handoffs/handoffs.ts';
import type { ContactCodes } from '../services/identity/contact-codes.ts';
import type { Residents } from '../services/identity/residents.ts';
import type { JobStore } from '../services/jobs/job-store.ts';
import type { Payments } from '../services/payments/payments.ts';
import type { Ratings } from '../services/ratings/ratings.ts';
import type { Statement } from '../services/storage/database.ts';
import type { UnansweredMessages } from '../services/unanswered/unanswered.ts';

/** The services that carry effects out. */
export interface EffectServices {
  cases: Cases;
  payments: Payments;
  complaints: Complaints;
  appointments: Appointments;
  earlier: EarlierTimes;
  enquiries: Enquiries;
  drafts: Drafts;
  handoffs: Handoffs;
  ratings: Ratings;
  jobs: JobStore;
  contactCodes: ContactCodes;
  residents: Residents;
  unanswered: UnansweredMessages;
}

/** The turn an effect belongs to. */
export interface EffectTurn {
  conversationId: string;
  channel: string;
  language: string;
  /** The conversation goes on in easy read. */
  easyRead: boolean;
  at: Date;
}

/**
 * The writes of one effect, for the turn's own commit. What a dialog cannot know (conversation, channel, language) is
 * filled in here.
 */
export function effectStatements(effect: Effect, turn: EffectTurn, services: EffectServices): Statement[] {
  const { appointments, cases, complaints, earlier, enquiries, handoffs, payments, drafts, ratings } = services;
  const at = turn.at.toISOString();
  switch (effect.kind) {
    case 'create-service-request':
      return cases.create({
        ...effect.request,
        conversationId: turn.conversationId,
        source: turn.channel,
        language: turn.language,
      });
    case 'join-service-request':
      return cases.join({
        requestId: effect.requestId,
        instance: effect.instance,
        conversationId: turn.conversationId,
        description: effect.description,
        language: turn.language,
        ...(effect.contact ? { contact: effect.contact } : {}),
        at,
      });
    case 'record-not-ours':
      return cases.recordNotOurs({ instance: effect.instance, category: effect.category, body: effect.body, at });
    case 'request-payment':
      return payments.request({
        ...effect.payment,
        conversationId: turn.conversationId,
        language: turn.language,
      });
    case 'ask-payment':
      return payments.askSoon(effect.reference);
    case 'create-complaint':
      return complaints.create({
        ...effect.complaint,
        conversationId: turn.conversationId,
        source: turn.channel,
        language: turn.language,
      });
    case 'escalate-complaint':
      return complaints.escalate(effect.complaint, {
        ...(effect.reason === undefined ? {} : { reason: effect.reason }),
        at: turn.at,
      });
    case 'chase-complaint':
      return complaints.chase({ id: effect.id }, turn.at);
    case 'create-enquiry':
      return enquiries.create({
        ...effect.enquiry,
        conversationId: turn.conversationId,
        source: turn.channel,
        language: turn.language,
      });
    case 'hold-appointment-time':
      return appointments.hold(effect.time, effect.holder, turn.at);
    case 'book-appointment':
      return appointments.book({
        ...effect.appointment,
        conversationId: turn.conversationId,
        source: turn.channel,
        language: turn.language,
      });
    case 'rearrange-appointment':
      return appointments.rearrange(effect.appointment, { time: effect.time, holder: effect.holder, at: turn.at });
    case 'cancel-appointment':
      return appointments.cancel(effect.appointment, turn.at, effect.refund ? 'refund_due' : 'cancelled');
    case 'reserve-appointment':
      return reserveAndAsk(
        services,
        {
          ...effect.appointment,
          conversationId: turn.conversationId,
          source: turn.channel,
          language: turn.language,
        },
        { ...effect.payment, conversationId: turn.conversationId, language: turn.language },
      );
    case 'give-up-unpaid':
      return giveUpUnpaid(services, effect.appointment, turn.at);
    case 'wait-for-earlier-time':
      return earlier.wait(effect.appointment, turn);
    case 'take-earlier-time':
      return earlier.take(effect.offer, turn.at);
    case 'decline-earlier-time':
      return earlier.decline(effect.offer, { waitsOn: effect.waitsOn, at: turn.at });
    case 'save-draft':
      return drafts.save({ ...effect, conversationId: turn.conversationId, at: turn.at });
    case 'send-contact-code':
      return services.contactCodes.send({
        id: effect.id,
        to: effect.to,
        conversationId: turn.conversationId,
        language: turn.language,
        at: turn.at,
      });
    case 'guess-contact-code':
      return [services.contactCodes.guessed(effect.code)];
    case 'prove-contact':
      return [
        services.contactCodes.used(effect.code, turn.at),
        ...services.residents.prove({
          ...effect.proof,
          conversationId: turn.conversationId,
          language: turn.language,
          easyRead: turn.easyRead,
          at: turn.at,
        }),
      ];
    case 'keep-easy-read':
      return [services.residents.keepEasyRead(turn.conversationId, effect.easyRead, turn.at)];
    case 'request-handoff':
      return handoffs.request({
        ...effect.handoff,
        conversationId: turn.conversationId,
        channel: turn.channel,
        language: turn.language,
        at: turn.at,
      });
    case 'change-handoff':
      return handoffs.change(effect.handoff, effect.mode, turn.at, effect.callBack);
    case 'leave-handoff':
      return handoffs.leave(effect.handoff, turn.at);
    case 'flag-handoff':
      return handoffs.flag(effect.handoff, effect.flag, effect.urgency, turn.at);
    case 'rate':
      return [ratings.rate({ ...turn, score: effect.score })];
    case 'explain-rating':
      return [ratings.say(turn.conversationId, effect.words)];
    case 'keep-unanswered':
      return [services.unanswered.keep({ ...effect, channel: turn.channel, at: turn.at })];
    case 'end-handoff':
      return [handoffs.handBack(turn.conversationId)];
    case 'use-draft':
      return drafts.use(effect.code);
  }
}
