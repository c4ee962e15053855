import { z } from 'zod';
import { Code } from './schema-parts.ts';

const OutwardCode = z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, 'is no outward code, write it as NR3');

const Point = z.strictObject({ lat: z.number().min(-90).max(90), long: z.number().min(-180).max(180) });

/** The facts of `district.yaml`: how to tell whether a place is the council's. */
export const DistrictFile = z.strictObject({
  outward_codes: z.strictObject({
    /** Every place with one of these lies in the district. */
    inside: z.array(OutwardCode),
    /** Some places do, some do not. */
    mixed: z.array(OutwardCode),
    /** None does. The body that serves it, or null where there are several. */
    outside: z.record(OutwardCode, Code.nullable()),
  }),
  /** Postcode areas (letters before the first digit) whose unlisted codes are unsure; all other areas are outside. */
  local_areas: z.array(z.string().regex(/^[A-Z]{1,2}$/, 'is no postcode area, write it as NR')),
  boundary: z.strictObject({
    /** A boundary drawn by hand: places nearer to it than `unsure_within_metres` are unsure. */
    approximate: z.boolean(),
    unsure_within_metres: z.number().nonnegative(),
    /** WGS 84, in order round the district; the last joins the first. */
    polygon: z.array(Point).min(3),
  }),
});

/** How to tell whether a place is the council's. `postcodes` holds the council's own list, empty when it has none. */
export type District = z.output<typeof DistrictFile> & { postcodes: ReadonlyMap<string, boolean> };
