import type { HandoffRules } from '../../services/council/handoff-schema.ts';
import type { Handoff } from '../../services/handoffs/handoff.ts';
import { mayDo } from '../../services/staff/permissions.ts';
import type { StaffMember } from '../../services/staff/staff-member.ts';

/** The reason that a flag stands for: `danger-fire` came up when somebody waited already, and is of danger all the same. */
const flagReason = (flag: string): string => flag.replace(/-.*$/, '');

/** Whether a conversation is about somebody's safety. @param all every time that a person was wanted in it */
function isRestricted({ restricted }: HandoffRules, all: readonly Handoff[]): boolean {
  return all.some(
    ({ reason, code, flags }) =>
      restricted.reasons.some((each) => reason === each || flags.map(flagReason).includes(each)) ||
      (code !== undefined && restricted.codes.includes(code)),
  );
}

/** Whether somebody may read what was said in a conversation that is not theirs. */
export function mayRead(rules: HandoffRules, all: readonly Handoff[], staff: StaffMember): boolean {
  return !isRestricted(rules, all) || mayDo(staff.role, 'safeguard');
}

/**
 * Whether somebody may open a conversation. While a person is waited for anybody may: nobody in danger waits for a role.
 */
export function mayOpen(rules: HandoffRules, handoff: Handoff, all: readonly Handoff[], staff: StaffMember): boolean {
  return handoff.status === 'waiting' || handoff.owner?.id === staff.id || mayRead(rules, all, staff);
}
