import { z } from 'zod';

const Text = z.string().min(1);

/** How a promise can be measured. */
export const STANDARD_MEASURES = ['reports', 'acknowledgements', 'answers', 'once', 'records', 'rated'] as const;
export type StandardMeasure = (typeof STANDARD_MEASURES)[number];

const Promised = z
  .strictObject({
    promise: Text,
    /** What keeps it. */
    how: Text,
    measure: z.enum(STANDARD_MEASURES).optional(),
    /** What stands behind the share: "of reports were closed in time". */
    says: Text.optional(),
  })
  .refine(({ measure, says }) => (measure === undefined) === (says === undefined), {
    error: 'give measure and says together',
  });

/** The page of promises. `{{council}}`, `{{phone}}` and `{{days}}` are filled in. */
export const StandardsFile = z.strictObject({
  title: Text,
  introduction: Text,
  /** Said instead of a share that would be of too few. */
  too_few: Text,
  promises: z.array(Promised).min(1),
});
export type StandardsPage = z.output<typeof StandardsFile>;
