import type { JourneyStep } from '../journey.ts';
import { advance, askAgain, fail } from './advance.ts';
import type { Command } from './commands.ts';
import { councilPhone } from './council-phone.ts';
import { save, stop } from './endings.ts';
import type { Field } from './form.ts';
import { newState } from './state.ts';
import { fieldsOf, goesOn, setFact, type Turn } from './turn.ts';

/** Does what a resident told the form to do. */
export async function obey(turn: Turn, command: Command): Promise<JourneyStep> {
  switch (command) {
    case 'stop':
      return askToStop(turn);
    case 'save':
      return save(turn);
    case 'back':
      return back(turn);
    case 'restart':
      return restart(turn);
    case 'help':
      turn.messages.push({ id: 'form-help', values: { phone: councilPhone(turn.context) } });
      askAgain(turn, 'plain');
      return goesOn(turn);
    case 'repeat':
      // Asked twice, the words change; they do not get louder.
      askAgain(turn, 'again');
      return goesOn(turn);
  }
}

/** Skips the open question: an optional fact becomes skipped; one that is asked once more stays as it was. */
export async function skipOpen(turn: Turn, field: Field): Promise<JourneyStep> {
  const isKnown = turn.state.facts[field.name] !== undefined;
  if (isKnown && (!field.optional || field.kind === 'photos')) {
    turn.state = { ...turn.state, reask: null };
    return advance(turn);
  }
  if (!field.optional) return fail(turn, { id: 'form-cannot-skip' });
  await setFact(turn, field, null, 'skipped');
  return advance(turn);
}

/** Stops at once, or offers to save when there is something worth saving, or when told twice. */
function askToStop(turn: Turn): JourneyStep {
  const worthSaving = turn.state.trail.length > 0;
  if (!worthSaving || turn.state.phase === 'stopping') return stop(turn);
  turn.state = { ...turn.state, phase: 'stopping', failures: 0 };
  askAgain(turn, 'plain');
  return goesOn(turn);
}

/** Asks the question before once more. Its answer stands until there is another. */
async function back(turn: Turn): Promise<JourneyStep> {
  const { trail, reask, facts } = turn.state;
  const names = new Set(fieldsOf(turn).map(({ name }) => name));
  const answered = trail.filter((name) => names.has(name) && facts[name] !== undefined);
  const at = reask === null ? answered.length : answered.indexOf(reask);
  const before = answered[at - 1];
  if (before === undefined) {
    turn.messages.push({ id: 'form-back-none' });
    askAgain(turn, 'plain');
    return goesOn(turn);
  }
  turn.state = { ...turn.state, reask: before };
  return advance(turn);
}

async function restart(turn: Turn): Promise<JourneyStep> {
  const { later } = turn.state;
  turn.state = { ...newState(turn.form, turn.context), later };
  turn.messages.push({ id: 'form-started-over' });
  return advance(turn);
}
