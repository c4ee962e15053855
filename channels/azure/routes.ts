import type { Activity, CloudAdapter, ConversationReference } from 'botbuilder';
import type { Logger } from 'pino';
import type { Server } from 'restify';
import { type Reception, TooManyMessagesError } from '../../bots/reception.ts';
import type { BotConversations, TheirConversation } from '../../services/conversations/bot-conversations.ts';
import type { Transcript } from '../../services/conversations/transcript.ts';
import { ConflictError } from '../../services/storage/database.ts';
import { HttpError, httpError } from '../http/http-error.ts';
import type { Reply } from '../http/reply.ts';
import { readJson } from '../http/request-body.ts';
import type { RouteRequest } from '../http/route-definition.ts';
import { route } from '../http/routes.ts';
import { isServiceAddress, mayBeTheirs } from './gate.ts';
import { BotActivity } from './wire.ts';

/** Checks that a request is Azure Bot Service's: throws when it is not. The SDK's own authentication is one. */
export interface BotAuthentication {
  authenticateRequest(
    activity: Activity,
    header: string,
  ): Promise<Parameters<CloudAdapter['processActivityDirect']>[0]>;
}

/** What the door of Azure Bot Service needs. */
export interface AzureParts {
  appId: string;
  authentication: BotAuthentication;
  adapter: Pick<CloudAdapter, 'processActivityDirect'>;
  reception: Reception;
  transcript: Transcript;
  conversations: BotConversations;
  log: Pick<Logger, 'warn'>;
}

/** This channel's name in the records. */
export const AZURE = 'azure';

const MOST_TRIES = 3;

/** `POST /api/messages`: Teams and whatever else Azure Bot Service connects. */
export function mountAzure(server: Server, parts: AzureParts): void {
  route(server, {
    method: 'POST',
    path: '/api/messages',
    reach: 'provider signature',
    handle: (request) => receive(parts, request),
  });
}

async function receive(parts: AzureParts, { raw, headers }: RouteRequest): Promise<Reply> {
  const header = headers.authorization;
  if (header === undefined || !mayBeTheirs(header, parts.appId)) throw refused();
  const parsed = BotActivity.safeParse(await readJson(raw));
  if (!parsed.success) throw httpError(400, { cause: parsed.error });
  const activity = parsed.data;
  if (!isServiceAddress(activity.serviceUrl)) throw refused();
  const given = activity as unknown as Activity;
  const identity = await parts.authentication.authenticateRequest(given, header).catch((error: unknown) => {
    if (error instanceof HttpError) throw error;
    parts.log.warn({ channel: activity.channelId }, 'a request that is not signed by Azure Bot Service was refused');
    throw refused(error);
  });
  let taken: Promise<void> | undefined;
  await parts.adapter.processActivityDirect(identity, given, async () => {
    // The SDK wraps whatever is thrown inside into words that lose what it was.
    taken = take(parts, activity);
    await taken.catch(() => undefined);
  });
  await taken;
  return { status: 202, headers: {}, body: '' };
}

async function take(parts: AzureParts, activity: BotActivity): Promise<void> {
  const { type, text = '', value, id } = activity;
  // Somebody writes, joins or leaves: nothing to be answered. A conversation is opened by its first message.
  if (type !== 'message') return;
  try {
    await parts.reception.accept({
      channel: AZURE,
      conversationId: await conversationOf(parts, activity),
      ...(id === undefined ? {} : { messageKey: id }),
      activity: { type: 'message', text, ...(value ? { value } : {}) },
    });
  } catch (error) {
    if (error instanceof TooManyMessagesError) throw httpError(429, { retryAfter: 5, cause: error });
    throw error;
  }
}

/** The conversation of ours that goes on there: the one before, or a new one when that has ended. */
async function conversationOf(parts: AzureParts, activity: BotActivity): Promise<string> {
  const { conversations, reception, transcript } = parts;
  const theirs: TheirConversation = {
    channelId: activity.channelId,
    conversation: activity.conversation.id,
    user: activity.from.id,
  };
  const reference = JSON.stringify(referenceOf(activity));
  for (let tries = 1; ; tries += 1) {
    const found = await conversations.find(theirs);
    if (found && (await transcript.conversation(found.conversationId))?.status === 'active')
      return found.conversationId;
    try {
      const opened = { channel: AZURE, userId: 'bot-service', language: 'en', silently: true };
      return await reception.open(opened, (conversationId) => [
        found
          ? conversations.moveOn(theirs, found.conversationId, { conversationId, reference })
          : conversations.enter(theirs, { conversationId, reference }),
      ]);
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
    }
  }
}

/** How to answer there. Without the message that is answered: what is said later answers none. */
function referenceOf({ channelId, serviceUrl, from, recipient, conversation }: BotActivity): ConversationReference {
  return { channelId, serviceUrl, user: from, bot: recipient, conversation } as unknown as ConversationReference;
}

function refused(cause?: unknown): HttpError {
  return new HttpError(401, 'Unauthorized', 'This is not signed as it should be.', { cause });
}
