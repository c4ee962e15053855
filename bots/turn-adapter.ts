import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { Message } from '../dialogs/message.ts';
import type { Reply } from './turn.ts';

const REPLIES = Symbol('replies');

/**
 * Runs one turn under Bot Framework. It sends nothing itself: what the assistant says is collected, committed with the
 * turn, and leaves by the outbox. So the same adapter serves every channel.
 */
export class TurnAdapter extends BotAdapter {
  /**
   * Runs an activity through the middleware and the assistant, and returns what was said.
   *
   * @throws whatever the assistant throws; nothing said before that counts
   */
  async run(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<Reply[]> {
    const context = new TurnContext(this, activity);
    const replies: Reply[] = [];
    context.turnState.set(REPLIES, replies);
    await this.runMiddleware(context, logic);
    return replies;
  }

  override async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const replies = context.turnState.get<Reply[]>(REPLIES);
    // One answer for each activity, in order, or Bot Framework gives ids to the wrong ones.
    return activities.map((activity) => {
      if (activity.type === ActivityTypes.Message || activity.type === ActivityTypes.EndOfConversation) {
        replies.push(asReply(activity));
      }
      return { id: '' };
    });
  }

  override async updateActivity(): Promise<undefined> {
    throw new Error('A reply that has been committed is not changed: say something new');
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('A reply that has been committed is not taken back');
  }

  override continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    return this.run(
      TurnContext.applyConversationReference({ type: 'event', name: 'continueConversation' }, reference, true),
      logic,
    ).then(() => undefined);
  }
}

function asReply(activity: Partial<Activity>): Reply {
  const { type, text, speak, inputHint, locale, suggestedActions, attachments, channelData, value } = activity;
  const kept = {
    type,
    text,
    speak,
    inputHint,
    locale,
    suggestedActions,
    attachments,
    channelData,
    textFormat: 'plain',
  };
  return {
    activity: Object.fromEntries(Object.entries(kept).filter(([, part]) => part !== undefined)),
    meaning: (value as Message | undefined) ?? null,
  };
}
