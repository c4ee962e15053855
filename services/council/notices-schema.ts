import { z } from 'zod';
import { ClockTime } from './schema-parts.ts';

const QuietHours = z
  .strictObject({ from: ClockTime, to: ClockTime })
  .refine((hours) => hours.from !== hours.to, { error: 'expected two different times' });
export type QuietHours = z.output<typeof QuietHours>;

/** The facts of `notices.yaml`: when residents hear from us without asking. Times are London's. */
export const NoticesFile = z
  .strictObject({
    /** Nobody is told anything then unless it is urgent; it waits for the end. Null for never quiet. */
    quiet_hours: QuietHours.nullable(),
    promises: z.strictObject({
      /** When somebody is told that a date will not be kept, while what was promised is not done. */
      warn: z.strictObject({ working_days_before: z.int().min(0).max(20), at: ClockTime }),
      /** For a date so near that the warning would come at once: on its day. */
      on_the_day_at: ClockTime,
      /** Hours that must have passed since a date was given before anybody is told that it will not be kept. */
      least_hours: z.int().min(0).max(72),
      /** New dates given without anybody of staff having looked. After them, it is said that there is none. */
      most_new_dates: z.int().min(0).max(20),
    }),
  })
  .superRefine(({ quiet_hours, promises }, context) => {
    if (!quiet_hours || quiet_hours.from === quiet_hours.to) return;
    const times = [
      [['promises', 'warn', 'at'], promises.warn.at],
      [['promises', 'on_the_day_at'], promises.on_the_day_at],
    ] as const;
    for (const [path, time] of times) {
      if (!isWithin(time, quiet_hours)) continue;
      context.addIssue({ code: 'custom', path: [...path], message: 'lies in the quiet hours', input: time });
    }
  });
export type NoticeRules = z.output<typeof NoticesFile>;

/** Whether a time of day lies in hours that may go over midnight. The end is outside. */
export function isWithin(time: string, { from, to }: QuietHours): boolean {
  return from < to ? from <= time && time < to : from <= time || time < to;
}
