import type { AppointmentService } from '../council/appointments-schema.ts';

/**
 * What a number of things costs, in whole pence; undefined when it is too many for one appointment. A service without a
 * price costs nothing.
 *
 * @throws RangeError when `items` is not a whole number of 1 or more
 */
export function priceOf({ price }: AppointmentService, items: number): number | undefined {
  if (!Number.isInteger(items) || items < 1) throw new RangeError(`not a number of things: ${items}`);
  if (!price) return 0;
  if (items > price.most_items) return undefined;
  return price.pence + Math.max(0, items - price.items) * price.each_more_pence;
}
