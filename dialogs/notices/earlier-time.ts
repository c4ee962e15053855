import type { EarlierOffer } from '../../services/appointments/earlier-times.ts';
import { ANSWERS, EARLIER_FORM, offerValues } from '../appointment/earlier.ts';
import type { Message } from '../message.ts';

/** An earlier time is kept for somebody who waits: which, until when, and what can be answered. Not what it is about. */
export function earlierTimeNotice(offer: EarlierOffer): Message {
  return {
    id: 'appointment-earlier-offer',
    values: offerValues(offer),
    choices: [...ANSWERS],
    asks: { form: EARLIER_FORM, field: offer.time.key },
  };
}

/**
 * The same for whoever cannot answer in the conversation where they booked.
 *
 * @param phone the council's number
 */
export function earlierTimeLetter(offer: EarlierOffer, phone: string): Message {
  return { id: 'appointment-earlier-letter', values: { ...offerValues(offer), phone: { phone } } };
}
