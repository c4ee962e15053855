import { createHash } from 'node:crypto';
import { newCode } from '../../services/reference.ts';
import type { Effect } from '../effect.ts';
import type { JourneyContext, JourneyStep } from '../journey.ts';
import type { Message } from '../message.ts';
import { councilPhone } from './council-phone.ts';
import type { Ending } from './form.ts';
import { storedState } from './state.ts';
import { ends, type Turn } from './turn.ts';

/** Ends a form as its declaration says. */
export function endWith(turn: Turn, ending: Ending): JourneyStep {
  turn.messages.push(...ending.messages);
  turn.effects.push(...ending.effects);
  const step = ends(turn, ending.outcome);
  return ending.next && !step.next ? { ...step, next: ending.next } : step;
}

/** Ends a form that the resident does not want any more. */
export function stop(turn: Turn): JourneyStep {
  turn.messages.push({ id: 'form-stopped' });
  return ends(turn, 'stopped');
}

/** Keeps the answers under a code, to go on with another time or on another channel. */
export function save(turn: Turn): JourneyStep {
  const { message, effect } = draft(turn, 'form-saved');
  return endWith(turn, { messages: [message], effects: [effect], outcome: 'saved' });
}

/** A person is wanted: the form stays open beneath, and goes on afterwards where it stood. */
export function toPerson(turn: Turn): JourneyStep {
  return { state: storedState(turn.state), handled: false, wants: 'SpeakToPerson', messages: [], effects: [] };
}

/** Ends a form whose question could not be answered: nothing is lost, and a person is named and offered. */
export function handOver(turn: Turn): JourneyStep {
  const ending = turn.form.giveUp?.(turn.state.facts, turn.context);
  if (ending) return endWith(turn, ending);
  const { message, effect } = draft(turn, 'form-handed-over');
  message.choices = [{ value: 'SpeakToPerson', label: 'form-choice-person' }];
  return endWith(turn, { messages: [message], effects: [effect], outcome: 'handed-over' });
}

function draft(turn: Turn, id: string): { message: Message; effect: Effect } {
  const code = newCode(drawnFrom(turn.context));
  const state = storedState({ ...turn.state, phase: 'asking', failures: 0 });
  return {
    message: { id, values: { code, phone: councilPhone(turn.context) } },
    effect: { kind: 'save-draft', code, journey: turn.form.id, state },
  };
}

/** Whole numbers drawn from the randomness of one new id, so that a turn's chance has one source. */
function drawnFrom(context: JourneyContext): (below: number) => number {
  const bytes = createHash('sha256').update(context.newId()).digest();
  let next = 0;
  return (below) => {
    next += 2;
    return bytes.readUInt16BE((next - 2) % bytes.length) % below;
  };
}
