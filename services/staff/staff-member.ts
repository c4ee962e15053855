/** Who works at the desk. */
export type StaffRole = 'agent' | 'supervisor' | 'editor' | 'administrator';
/** A member of staff, as the desk and the records name them. */
export interface StaffMember {
  id: string;
  name: string;
  department: string;
  role: StaffRole;
  /** Codes of the languages they speak, and keys of the teams whose work they know: what they are shown first. */
  languages: readonly string[];
  teams: readonly string[];
}
