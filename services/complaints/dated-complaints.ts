import type { JobStore } from '../jobs/job-store.ts';
import type { Statement } from '../storage/database.ts';
import type { Complaints } from './complaints.ts';

/** The kind of the jobs that watch over the dates of complaints. */
export const COMPLAINT_JOB = 'complaint-date';

/**
 * The same complaints, watched over: whatever gives one a new date has it looked at again. Scheduled in the commit that
 * gives the date.
 */
export function datedComplaints(complaints: Complaints, jobs: JobStore): Complaints {
  const look = (id: string, version: number, at: Date): Statement =>
    jobs.schedule({
      key: `${COMPLAINT_JOB}/${id}/${version}`,
      kind: COMPLAINT_JOB,
      dueAt: at,
      payload: { id },
    });
  const next = ({ id, version }: { id: string; version: number }, at: Date) => look(id, version + 1, at);
  return {
    ...complaints,
    create: (complaint) => [...complaints.create(complaint), look(complaint.id, 0, new Date(complaint.receivedAt))],
    escalate: (complaint, asked) => [...complaints.escalate(complaint, asked), next(complaint, asked.at)],
    acknowledge: (complaint, by) => [...complaints.acknowledge(complaint, by), next(complaint, by.at)],
    extend: (complaint, by) => [...complaints.extend(complaint, by), next(complaint, by.at)],
  };
}
