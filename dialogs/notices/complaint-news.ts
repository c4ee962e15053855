import type { Complaint, Stage } from '../../services/complaints/complaint.ts';
import type { ComplaintNews } from '../../services/complaints/watched-complaints.ts';
import type { Council } from '../../services/council/council.ts';
import { ombudsmenValue } from '../complaint/ombudsmen.ts';
import { joinLines } from '../form/read-back.ts';
import type { Message, MessageValue } from '../message.ts';

/** What is written to who complained, with all that the two ombudsmen's Codes want in each letter. */
export function complaintNews(complaint: Complaint, stage: Stage, news: ComplaintNews, council: Council): Message {
  const { reference, ombudsmen, refusal = '' } = complaint;
  const whom = ombudsmenValue(ombudsmen, { council });
  // Both can be asked for help at any time, whoever decides in the end.
  const help = ombudsmenValue(Object.keys(council.complaints.ombudsmen), { council });
  const details: Record<ComplaintNews, () => MessageValue[]> = {
    acknowledged: () => [...acknowledged(stage), { message: 'complaint-news-help', values: { ombudsmen: help } }],
    extended: () => [...extended(stage), { message: 'complaint-news-help', values: { ombudsmen: help } }],
    answered: () => [...answered(stage), ...next(stage, whom)],
    refused: () => [{ message: 'complaint-was-refused', values: { reason: refusal, ombudsmen: whom } }],
  };
  return { id: 'complaint-news', values: { reference, details: joinLines(details[news]()) ?? '' } };
}

function acknowledged({ stage, handler, points, respondBy }: Stage): MessageValue[] {
  return [
    {
      message: 'complaint-news-handler',
      values: { name: handler?.name ?? '', department: handler?.department ?? '', stage },
    },
    { message: 'complaint-news-points' },
    ...points.map(({ text }): MessageValue => ({ message: 'complaint-news-point', values: { text } })),
    { message: 'complaint-news-correct' },
    ...(respondBy ? [{ message: 'complaint-news-answer-by', values: { date: { date: respondBy } } }] : []),
  ];
}

function extended({ extendedTo, extensionReason = '' }: Stage): MessageValue[] {
  const date = extendedTo ? [{ message: 'complaint-news-new-date', values: { date: { date: extendedTo } } }] : [];
  return [{ message: 'complaint-news-extended', values: { reason: extensionReason } }, ...date];
}

function answered({ stage, points, remedies, actions }: Stage): MessageValue[] {
  return [
    { message: 'complaint-news-answer', values: { stage } },
    ...points.flatMap(({ text, decision, reasons = '' }): MessageValue[] =>
      decision
        ? [
            { message: 'complaint-news-point', values: { text } },
            {
              message: 'complaint-news-decision',
              values: { decision: { message: `complaint-decision-${decision}` }, reasons },
            },
          ]
        : [],
    ),
    ...remedies.map((remedy): MessageValue => ({ message: `complaint-remedy-${remedy}` })),
    ...actions.map(
      ({ what, owner, dueOn }): MessageValue => ({
        message: 'complaint-news-action',
        values: { what, owner, date: { date: dueOn } },
      }),
    ),
  ];
}

function next({ stage }: Stage, ombudsmen: MessageValue): MessageValue[] {
  return [
    stage === 1 ? { message: 'complaint-next-stage' } : { message: 'complaint-next-ombudsman', values: { ombudsmen } },
  ];
}
