import { z } from 'zod';

const Codes = z.array(z.string());

/** Reads a list of codes as an account keeps it. */
export const codesOf = (stored: string): string[] => Codes.parse(JSON.parse(stored));
