import type { JobStore } from '../jobs/job-store.ts';
import type { Statement } from '../storage/database.ts';
import type { Complaint } from './complaint.ts';
import type { Complaints } from './complaints.ts';

/** The kind of the jobs that tell what became of a complaint. */
export const COMPLAINT_NEWS_JOB = 'complaint-news';

/** What the policy has us write to who complained. */
export const COMPLAINT_NEWS = ['acknowledged', 'extended', 'answered', 'refused'] as const;
export type ComplaintNews = (typeof COMPLAINT_NEWS)[number];

/** The same complaints: each step that the policy has us write of is told, scheduled in the commit that takes it. */
export function watchedComplaints(complaints: Complaints, jobs: JobStore): Complaints {
  const tell = ({ id, version, stage }: Complaint, news: ComplaintNews, at: Date): Statement =>
    jobs.schedule({
      key: `${COMPLAINT_NEWS_JOB}/${id}/${version}`,
      kind: COMPLAINT_NEWS_JOB,
      dueAt: at,
      payload: { id, stage, news },
    });
  return {
    ...complaints,
    acknowledge: (complaint, by) => [...complaints.acknowledge(complaint, by), tell(complaint, 'acknowledged', by.at)],
    extend: (complaint, by) => [...complaints.extend(complaint, by), tell(complaint, 'extended', by.at)],
    answer: (complaint, by) => [...complaints.answer(complaint, by), tell(complaint, 'answered', by.at)],
    refuse: (complaint, by) => [...complaints.refuse(complaint, by), tell(complaint, 'refused', by.at)],
  };
}
