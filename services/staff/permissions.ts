import type { StaffRole } from './staff-member.ts';

/** Every role, the least first. */
export const STAFF_ROLES = ['agent', 'supervisor', 'editor', 'administrator'] as const satisfies readonly StaffRole[];

/**
 * What can be allowed at the desk. `signed-in`: anybody of staff. `work`: conversations and records.
 * `safeguard`: conversations about somebody's safety, also those of others. `figures`: the
 * measures. `supervise`: what others do, and exports. `edit`: the council's words. `administer`: who may sign in.
 */
export const PERMISSIONS = ['signed-in', 'work', 'safeguard', 'figures', 'supervise', 'edit', 'administer'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const ALLOWED: Record<StaffRole, readonly Permission[]> = {
  agent: ['signed-in', 'work'],
  supervisor: ['signed-in', 'work', 'safeguard', 'figures', 'supervise'],
  editor: ['signed-in', 'figures', 'edit'],
  administrator: PERMISSIONS,
};

/** Whether a role is allowed something. */
export function mayDo(role: StaffRole, permission: Permission): boolean {
  return ALLOWED[role].includes(permission);
}
