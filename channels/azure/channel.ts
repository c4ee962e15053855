import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
} from 'botbuilder';
import type { Server } from 'restify';
import { z } from 'zod';
import type { ChannelCapabilities } from '../../bots/channel-capabilities.ts';
import { type Channel, type Delivery, DeliveryError } from '../channel.ts';
import { ISSUER, isServiceAddress, signatureCheck } from './gate.ts';
import { AZURE, type AzureParts, type BotAuthentication, mountAzure } from './routes.ts';

/** The bot's registration. */
export interface BotRegistration {
  appId: string;
  password: string;
  tenantId: string;
  /** Where Azure Bot Service says what it signs with, when it is a stand-in: a folder with both files. */
  keysAt?: string;
}

/** Sends one activity where a reference says. */
export type SendThere = (reference: Partial<ConversationReference>, activity: Partial<Activity>) => Promise<void>;

const CAPABILITIES: ChannelCapabilities = { variant: 'text', buttons: true, photos: false, maxLength: 4_000 };
const KEYS = 'https://login.botframework.com/v1/.well-known/';
const Failure = z.object({ statusCode: z.number() });

/** The SDK's adapter for a registration, and its check of who calls. Every address is given: none is left to the SDK. */
export function botService({ appId, password, tenantId, keysAt = KEYS }: BotRegistration) {
  const login = `https://login.microsoftonline.com/${tenantId}`;
  const authentication = new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppId: appId,
    MicrosoftAppPassword: password,
    MicrosoftAppTenantId: tenantId,
    ToChannelFromBotLoginUrl: login,
    ToChannelFromBotOAuthScope: ISSUER,
    ToBotFromChannelTokenIssuer: ISSUER,
    ToBotFromChannelOpenIdMetadataUrl: `${keysAt}openidconfiguration`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${login}/v2.0/.well-known/openid-configuration`,
    OAuthUrl: 'https://token.botframework.com',
  });
  const isSigned = signatureCheck(appId, `${keysAt}keys`);
  const adapter = new CloudAdapter(authentication);
  const send: SendThere = async (reference, activity) => {
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      await context.sendActivity(activity);
    });
  };
  const checked: BotAuthentication = {
    async authenticateRequest(activity, header) {
      await isSigned(header, activity.serviceUrl);
      return authentication.authenticateRequest(activity, header);
    },
  };
  return { authentication: checked, adapter, send };
}

/** Teams and other channels by Azure Bot Service. */
export function createAzureChannel(parts: AzureParts, send: SendThere): Channel {
  return {
    id: AZURE,
    capabilities: CAPABILITIES,
    mount: (server: Server) => mountAzure(server, parts),
    async send({ conversationId, activity }): Promise<Delivery> {
      const reference = JSON.parse((await parts.conversations.reference(conversationId)) ?? '{}');
      // Looked at again: what was stored long ago may not be allowed any more.
      if (!isServiceAddress(String(reference.serviceUrl))) {
        throw new DeliveryError('bot-service-no-address', { retryable: false, ourFault: false });
      }
      const { type, text, locale, inputHint, suggestedActions } = activity;
      if (type !== 'message') return { status: 'sent' };
      const shown = { type, text, locale, inputHint, suggestedActions, textFormat: 'plain' };
      try {
        await send(reference, Object.fromEntries(Object.entries(shown).filter(([, part]) => part !== undefined)));
      } catch (error) {
        throw asDeliveryError(error);
      }
      return { status: 'sent' };
    },
  };
}

function asDeliveryError(error: unknown): DeliveryError {
  const status = Failure.safeParse(error).data?.statusCode;
  const options = { cause: error };
  if (status === undefined)
    return new DeliveryError('bot-service-no-answer', { retryable: true, ourFault: false, ...options });
  const ourFault = status === 400 || status === 401;
  // They left, blocked us, or the conversation is gone.
  const isOver = status === 400 || status === 403 || status === 404;
  return new DeliveryError(`bot-service-${status}`, { retryable: !isOver, ourFault, ...options });
}
