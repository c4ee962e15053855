import type { Message } from '../../../dialogs/message.ts';
import { norwich, type Said, type Talk, words } from './talk.ts';

/** Answers whatever is asked, by what kind of question it is. `pick` chooses among the choices of a list. */
export async function answer(talk: Talk, pick: (question: Message) => string): Promise<void> {
  const question = talk.question;
  const field = question?.asks?.field ?? '';
  if (!question) throw new Error('nothing was asked');
  if (field.startsWith('confirm-')) await talk.say('yes', { intent: 'Yes' });
  else if (question.choices && !isWayRound(question)) await talk.say(label(question, pick(question)));
  else await talk.say(...plainAnswer(field));
}

/** The first choice of a list that keeps a report with the council. */
export function firstChoice({ asks, choices = [] }: Message): string {
  if (asks?.field === 'pass_on') return 'yes';
  return (choices.find(({ value }) => value === 'no') ?? choices[0])?.value ?? '';
}

function isWayRound({ choices = [] }: Message): boolean {
  return choices.every(({ value }) => value.startsWith('~'));
}

function label({ choices = [] }: Message, value: string): string {
  const choice = choices.find((each) => each.value === value);
  return choice ? words.label(choice, 'en') : value;
}

const date: [string, Said] = ['Friday', { entities: { date: '2026-11-20' } }];

function plainAnswer(field: string): [string, Said?] {
  const question = norwich.categories
    .get(field.split('.')[0] ?? '')
    ?.questions.find(({ code }) => field.endsWith(`.${code}`));
  if (question?.datatype === 'datetime') return date;
  if (field.endsWith('vehicle_reg')) return ['AB12 CDE'];
  if (field === 'location') {
    return ['12 Alder Road NR3 1AB', { entities: { location: '12 Alder Road', postcode: 'NR3 1AB' } }];
  }
  if (field === 'photos') return ['skip'];
  if (field === 'contact') return ['07700 900123', { entities: { phone: '+447700900123' } }];
  return ['it has been like this for a while'];
}
