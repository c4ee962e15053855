import type { AddressInfo } from 'node:net';
import {
  ActivityHandler,
  type BotState,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  MessageFactory,
  type TurnContext,
  UserState,
} from 'botbuilder';
import restify from 'restify';

/**
 * What the service is measured against: Bot Framework's own adapter on restify, with conversation and user state in
 * memory. One activity in by POST, its echo in the answer (delivery mode expectReplies); no credentials are checked,
 * nothing is understood, nothing is kept.
 */
class EchoBot extends ActivityHandler {
  readonly #states: BotState[];

  constructor(conversation: ConversationState, user: UserState) {
    super();
    this.#states = [conversation, user];
    const count = conversation.createProperty<{ turns: number }>('count');
    const profile = user.createProperty<{ last: string }>('profile');
    this.onMessage(async (context, next) => {
      const counted = await count.get(context, { turns: 0 });
      const known = await profile.get(context, { last: '' });
      counted.turns += 1;
      known.last = context.activity.text;
      await context.sendActivity(MessageFactory.text(`${counted.turns}: ${context.activity.text}`));
      await next();
    });
  }

  override async run(context: TurnContext): Promise<void> {
    await super.run(context);
    for (const state of this.#states) await state.saveChanges(context);
  }
}

const storage = new MemoryStorage();
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new EchoBot(new ConversationState(storage), new UserState(storage));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request as Parameters<CloudAdapter['process']>[0], response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}/`);
});
