import { isRealDate } from '../time/calendar-date.ts';
import { londonDate } from '../time/london.ts';
import { type ComplaintClocks, extendedBy } from './clocks.ts';
import {
  type Action,
  type Complaint,
  type ComplaintStanding,
  type ComplaintStatus,
  currentStage,
  type Decision,
  type Learning,
  type Point,
  type Stage,
} from './complaint.ts';
import { ComplaintRuleError, type Handler } from './complaints.ts';

/** Nothing but spaces says nothing. */
const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** @throws ComplaintRuleError `not-now` unless the complaint stands where it must */
export function mustBe(complaint: Complaint, ...statuses: ComplaintStatus[]): Stage {
  if (!statuses.includes(complaint.status)) {
    throw new ComplaintRuleError('not-now', `this complaint is ${complaint.status}, not ${statuses.join(' or ')}`);
  }
  return currentStage(complaint);
}

/** Whether a date that was promised has gone by. */
export function isOverdue({ due }: ComplaintStanding, now: Date): boolean {
  return due !== undefined && due.date < londonDate(now);
}

/** Whether stage 2 can be asked for: stage 1 was answered, or should have been. */
export function mayEscalate(standing: ComplaintStanding, now: Date): boolean {
  if (standing.stage !== 1) return false;
  return standing.status === 'answered' || standing.status === 'closed' || isOverdue(standing, now);
}

/** @throws ComplaintRuleError */
export function checkHandler(complaint: Complaint, handler: Handler): void {
  if (!isSaid(handler.name) || !isSaid(handler.department)) {
    throw new ComplaintRuleError('handler-unnamed', 'give the name and the department of who handles it');
  }
  const [first] = complaint.stages;
  const isSame = (first?.handler?.name ?? '').trim().toLowerCase() === handler.name.trim().toLowerCase();
  if (complaint.stage === 2 && isSame) {
    throw new ComplaintRuleError('same-person', 'stage 2 is looked at by another person than stage 1');
  }
}

/** @throws ComplaintRuleError unless there is a point, and each says something */
export function checkPoints(points: readonly Point[]): void {
  if (points.length === 0 || points.some(({ text }) => !isSaid(text))) {
    throw new ComplaintRuleError('point-missing', 'say what the complaint is, point by point');
  }
}

/** @throws ComplaintRuleError unless the new date is later, within the policy or for a special reason, and explained */
export function checkExtension(
  clocks: ComplaintClocks,
  stage: Stage,
  by: { to: string; reason: string; special?: string },
): void {
  if (!isSaid(by.reason)) throw new ComplaintRuleError('reason-missing', 'say why the answer takes longer');
  const before = stage.extendedTo ?? stage.respondBy ?? '';
  if (!isRealDate(by.to) || by.to <= before) {
    throw new ComplaintRuleError('date-wrong', `the new date must come after ${before}`);
  }
  const most = extendedBy(clocks, stage.stage, stage.respondBy ?? before).date;
  if (by.to > most && !isSaid(by.special)) {
    throw new ComplaintRuleError('too-long', `longer than ${most} needs a good reason`);
  }
}

/** @throws ComplaintRuleError unless each point that is ours has a decision with reasons, and each action an owner and a date */
export function checkAnswer(stage: Stage, points: readonly Point[], actions: readonly Action[]): void {
  checkPoints(points);
  if (points.length < stage.points.length) {
    throw new ComplaintRuleError('point-missing', 'answer every point of the complaint as it was defined');
  }
  if (!points.some(({ body }) => body === undefined)) {
    throw new ComplaintRuleError('point-missing', 'none of the points is ours; refuse it and say whose it is');
  }
  for (const { body, decision, reasons } of points) {
    if (body !== undefined) continue;
    if (!decision) throw new ComplaintRuleError('point-missing', 'decide every point');
    if (!isSaid(reasons)) throw new ComplaintRuleError('reason-missing', 'give reasons for every decision');
  }
  for (const { what, owner, dueOn } of actions) {
    if (!isSaid(what) || !isSaid(owner) || !isRealDate(dueOn)) {
      throw new ComplaintRuleError('point-missing', 'each action needs what it is, who does it, and a date');
    }
  }
}

/** The decision on the whole: upheld when every point of ours is, in part when any is. */
export function wholeDecision(points: readonly Point[]): Decision {
  const decisions = points.flatMap(({ body, decision }) => (body === undefined && decision ? [decision] : []));
  if (decisions.every((decision) => decision === 'upheld')) return 'upheld';
  return decisions.every((decision) => decision === 'not_upheld') ? 'not_upheld' : 'partly_upheld';
}

/** @throws ComplaintRuleError */
export function checkLearning({ change, owner, dueOn }: Learning): void {
  const why = /^none\b[\s,.:;-]*(?:because)?[\s,.:;-]*(.*)$/i.exec(change.trim());
  if (!isSaid(change) || !isSaid(owner) || (why && !isSaid(why[1]))) {
    throw new ComplaintRuleError('learning-missing', 'say what is changed, or "none, because …", and who owns it');
  }
  if (!isRealDate(dueOn)) throw new ComplaintRuleError('date-wrong', 'give a date by when it is done');
}

/** @throws ComplaintRuleError for a complaint that was upheld at any stage and that nobody has learned from */
export function checkLearned({ stages, learning }: Complaint): void {
  const upheld = stages.some(({ decision }) => decision !== undefined && decision !== 'not_upheld');
  if (upheld && !learning) {
    throw new ComplaintRuleError('learning-missing', 'one that was upheld closes only with what we learn from it');
  }
}

/** @throws ComplaintRuleError */
export function checkReason(reason: string): void {
  if (!isSaid(reason)) throw new ComplaintRuleError('reason-missing', 'say why');
}
