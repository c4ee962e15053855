import { botService, createAzureChannel } from './channels/azure/channel.ts';
import type { HttpServer } from './channels/http-server.ts';
import type { Service } from './service.ts';
import { BotConversations } from './services/conversations/bot-conversations.ts';

/** Opens the door of Azure Bot Service, where the bot is registered. Without a registration the SDK would let anyone in. */
export function mountAzureBot(server: HttpServer, service: Service): void {
  const {
    MICROSOFT_APP_ID: appId,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_TENANT_ID: tenantId,
  } = service.config;
  if (!appId || !password || !tenantId) return;
  const { send, ...bot } = botService({ appId, password, tenantId });
  const conversations = new BotConversations(service.database.kysely);
  const channel = createAzureChannel({ ...service, ...bot, appId, conversations }, send);
  service.add(channel);
  channel.mount?.(server);
}
