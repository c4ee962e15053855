import { z } from 'zod';

const Text = z.string().min(1);

/** A page of information in the council's words. `{{council}}`, `{{contact}}`, `{{phone}}`, `{{website}}` are filled in. */
export const PageFile = z.strictObject({
  title: Text,
  introduction: Text,
  sections: z
    .array(
      z.strictObject({
        heading: Text,
        paragraphs: z.array(Text).default([]),
        list: z.array(Text).default([]),
      }),
    )
    .min(1),
});
export type InformationPage = z.output<typeof PageFile>;
