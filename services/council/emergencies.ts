import type { Council } from './council.ts';
import { COUNCIL_NUMBER, type Emergency, type EmergencyNumber } from './emergency-schema.ts';
import { type FactValue, organisationOn } from './facts.ts';

/** The numbers to give at a sign of danger, most urgent first; the council's own is the one of that date. */
export function emergencyNumbers(council: Council, emergency: Emergency, onDate: string): EmergencyNumber[] {
  return emergency.give.flatMap((name) => {
    if (name !== COUNCIL_NUMBER) return council.emergency_numbers.get(name) ?? [];
    return { name, number: organisationOn(council, onDate).main_phone, how: 'call' as const };
  });
}

/** Values of a danger's message: each number under its name. One that takes texts only is no phone to call. */
export function emergencyValues(council: Council, emergency: Emergency, onDate: string): Record<string, FactValue> {
  const numbers = emergencyNumbers(council, emergency, onDate);
  return Object.fromEntries(
    numbers.map(({ name, number, how }) => [name, how === 'call' ? { phone: number } : number]),
  );
}
