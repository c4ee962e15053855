import { passwordProblem } from './passwords.ts';

/** What cannot be taken, by the name of what was filled in, in words for whoever filled it in. */
export type AccountProblems = Partial<Record<'name' | 'department' | 'username' | 'password' | 'current', string>>;

const USERNAME = /^[a-z0-9][a-z0-9._@-]{1,62}[a-z0-9]$/;

/** What is wrong with what somebody filled in for an account. */
export function accountProblems(given: {
  name: string;
  department: string;
  username: string;
  password: string;
}): AccountProblems {
  const problems: AccountProblems = {};
  if (given.name.trim() === '') problems.name = 'Give your name, as residents are to read it.';
  if (given.department.trim() === '') problems.department = 'Give your department, as residents are to read it.';
  if (!USERNAME.test(given.username))
    problems.username = 'Use 3 to 64 letters, numbers, dots or hyphens, such as your email address.';
  const password = passwordProblem(given.password, [given.name, given.username]);
  if (password) problems.password = password;
  return problems;
}
