import type { ChannelCapabilities } from './bots/channel-capabilities.ts';
import { complaintDateJob } from './bots/complaint-date-job.ts';
import { complaintNewsJob } from './bots/complaint-news-job.ts';
import { contactJob, contactStatusJob } from './bots/contact-jobs.ts';
import { freedTimeJob, offerOverJob } from './bots/earlier-time-jobs.ts';
import { enquiryDateJob, enquiryNewsJob } from './bots/enquiry-jobs.ts';
import { initiateJob, leaseJob, waitJob } from './bots/handoff/handoff-jobs.ts';
import type { UnaskedLines } from './bots/handoff/unasked-lines.ts';
import { noticeJob } from './bots/notice-job.ts';
import { appointmentPaidJob, appointmentPayOverJob } from './bots/paid-appointment-jobs.ts';
import { promiseJob, statusNewsJob } from './bots/promise-jobs.ts';
import { reminderJob } from './bots/reminder-job.ts';
import type { Wording } from './bots/wording.ts';
import type { Channel } from './channels/channel.ts';
import type { Service } from './service.ts';
import { OFFER_OVER_JOB } from './services/appointments/earlier-times.ts';
import { FREED_JOB } from './services/appointments/freed-times.ts';
import { APPOINTMENT_PAID_JOB, APPOINTMENT_PAY_OVER_JOB } from './services/appointments/paid-appointments.ts';
import { REMINDER_JOB } from './services/appointments/reminders.ts';
import { COMPLAINT_JOB } from './services/complaints/dated-complaints.ts';
import { COMPLAINT_NEWS_JOB } from './services/complaints/watched-complaints.ts';
import { AddressBook } from './services/contact/address-book.ts';
import type { ChosenSender } from './services/contact/chosen-sender.ts';
import { CONTACT_JOB, CONTACT_STATUS_JOB } from './services/contact/contact-messages.ts';
import type { Council } from './services/council/council.ts';
import type { Enquiries } from './services/enquiries/enquiries.ts';
import { ENQUIRY_DATE_JOB, ENQUIRY_NEWS_JOB } from './services/enquiries/enquiries.ts';
import type { ContactCentre } from './services/handoffs/contact-centre.ts';
import { INITIATE_JOB, LEASE_JOB, WAIT_JOB } from './services/handoffs/handoffs.ts';
import type { JobRunner } from './services/jobs/job-runner.ts';
import { NOTICE_JOB } from './services/notices/notices.ts';
import { sendAdditionJob } from './services/open311/addition-job.ts';
import type { geoReportClient } from './services/open311/from-config.ts';
import { sendReportJob } from './services/open311/send-job.ts';
import { SEND_ADDITION_JOB, SEND_REPORT_JOB } from './services/open311/sent-reports.ts';
import { statusPoll } from './services/open311/status-poll.ts';
import type { PaymentDesk } from './services/payments/payment-desk.ts';
import { paymentWatch } from './services/payments/payment-watch.ts';
import { PROMISE_JOB, STATUS_NEWS_JOB } from './services/promises/promises.ts';
import { Retention } from './services/retention/retention.ts';
import { retentionJob } from './services/retention/retention-job.ts';
import type { TranslateLater } from './services/translation/translate-later.ts';
import { TRANSLATE_JOB } from './services/translation/translate-later.ts';

/** What the work for later is done with. */
export interface JobParts
  extends Pick<
    Service,
    | 'database'
    | 'council'
    | 'words'
    | 'log'
    | 'jobs'
    | 'conversations'
    | 'transcript'
    | 'notices'
    | 'assistant'
    | 'outbox'
    | 'contact'
    | 'contactCodes'
    | 'cases'
    | 'complaints'
    | 'appointments'
    | 'earlier'
    | 'sentReports'
    | 'photoLinks'
    | 'handoffs'
    | 'handoffQueue'
  > {
  /** The council as residents are told of it. */
  told: Council;
  wording: Wording;
  channel(id: string): Channel | undefined;
  capabilities(id: string): ChannelCapabilities;
  sender: ChosenSender;
  later: TranslateLater;
  enquiries: Enquiries;
  payments: PaymentDesk;
  /** Payments are only tried. */
  isSandbox: boolean;
  /** The system that reports are sent to, where there is one. */
  open311: ReturnType<typeof geoReportClient>;
  unasked: UnaskedLines;
  /** Who takes conversations in the place of the desk. */
  contactCentre: ContactCentre | undefined;
  /** The address of one of our pages. */
  link(path: string): string;
  /** Others reach our pages. */
  isPublic: boolean;
}

/** Says who does each kind of work for later. */
export function handleJobs(jobRunner: JobRunner, parts: JobParts): void {
  const {
    database,
    council,
    told,
    words,
    wording,
    log,
    jobs,
    channel,
    capabilities,
    conversations,
    transcript,
    notices,
    assistant,
    outbox,
    contact,
    sender,
    contactCodes,
    later,
    cases,
    complaints,
    appointments,
    earlier,
    enquiries,
    payments,
    isSandbox,
    open311,
    sentReports,
    photoLinks,
    handoffs,
    handoffQueue,
    unasked,
    contactCentre,
    link,
    isPublic,
  } = parts;
  const addresses = new AddressBook(database.kysely);
  // The number is the same, whoever sends the text.
  const isStopped = async (phone: string) => (await addresses.find('sms', phone))?.isStopped ?? false;
  const outgoing = {
    messages: contact,
    sender,
    words,
    wording,
    log,
    isStopped,
    codeToSend: contactCodes.toSend.bind(contactCodes),
  };
  jobRunner.handle(CONTACT_JOB, contactJob(outgoing));
  jobRunner.handle(CONTACT_STATUS_JOB, contactStatusJob(outgoing));
  jobRunner.handle(TRANSLATE_JOB, later.handler());
  const watch = { cases, jobs, notices, council };
  jobRunner.handle(PROMISE_JOB, promiseJob(watch));
  const rings = (id: string) => ['sms', 'voice'].includes(channel(id)?.capabilities.variant ?? 'text');
  jobRunner.handle(REMINDER_JOB, reminderJob({ appointments, notices, contact, transcript, council, rings }));
  const reaches = (id: string) => channel(id)?.capabilities.variant !== 'voice';
  jobRunner.handle(FREED_JOB, freedTimeJob({ earlier, notices, contact, transcript, council, reaches }));
  const paying = { appointments, payments, notices, council, log, isSandbox, link };
  jobRunner.handle(APPOINTMENT_PAID_JOB, appointmentPaidJob(paying));
  jobRunner.handle(APPOINTMENT_PAY_OVER_JOB, appointmentPayOverJob(paying));
  jobRunner.handle(OFFER_OVER_JOB, offerOverJob({ earlier }));
  jobRunner.handle(COMPLAINT_JOB, complaintDateJob({ complaints, notices, council }));
  jobRunner.handle(STATUS_NEWS_JOB, statusNewsJob(watch));
  jobRunner.handle(COMPLAINT_NEWS_JOB, complaintNewsJob({ complaints, notices, contact, council: told }));
  const asked = { enquiries, notices, contact, council: told };
  jobRunner.handle(ENQUIRY_NEWS_JOB, enquiryNewsJob(asked));
  jobRunner.handle(ENQUIRY_DATE_JOB, enquiryDateJob(asked));
  jobRunner.handle(
    NOTICE_JOB,
    noticeJob({ notices, conversations, transcript, assistant, outbox, council, capabilities }),
  );

  if (open311) {
    const photoUrl = isPublic ? (photo: string, until: Date) => link(photoLinks.path(photo, until)) : undefined;
    const sending = { client: open311, sent: sentReports, cases, database, rules: council.open311, log, photoUrl };
    jobRunner.handle(SEND_REPORT_JOB, sendReportJob(sending));
    jobRunner.handle(SEND_ADDITION_JOB, sendAdditionJob(sending));
    jobRunner.repeat(statusPoll(sending));
  }
  jobRunner.repeat(retentionJob(new Retention(database, council.retention), log));
  for (const work of paymentWatch(payments, council.payments.keep_days)) jobRunner.repeat(work);

  const handoffJobs = {
    handoffs,
    queue: handoffQueue,
    transcript,
    unasked,
    council,
    contactCentre,
  };
  jobRunner.handle(LEASE_JOB, leaseJob(handoffJobs));
  jobRunner.handle(INITIATE_JOB, initiateJob(handoffJobs));
  jobRunner.handle(WAIT_JOB, waitJob(handoffJobs));
}
