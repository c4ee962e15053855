import { expect } from 'chai';
import { ConversationEndedError, TooManyMessagesError } from '../../../bots/reception.ts';
import { StorageUnavailableError } from '../../../services/storage/database.ts';
import {
  answerOf,
  type Chat,
  DIRECT_LINE_SECRET,
  jsonBody,
  startWebchat,
  TRUSTED,
  type WebchatServer,
} from '../../support/webchat-server.ts';

describe('the calls of Direct Line', () => {
  let server: WebchatServer;
  before(async () => {
    server = await startWebchat();
  });
  after(() => server.stop());

  const mint = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/webchat/token`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const claims = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

  describe('a token for the own page', () => {
    it('opens one conversation as one user, for 30 minutes', async () => {
      const answer = await mint({}).then(answerOf);
      expect(answer).to.have.all.keys('conversationId', 'token', 'expires_in', 'userId');
      expect(answer.expires_in).to.equal(1800);
      expect(answer.userId).to.match(/^dl_[\w-]{22}$/);
      expect(claims(answer.token)).to.include({ conv: answer.conversationId, user: answer.userId });
    });

    it('begins in the language asked for', async () => {
      const language = async (body: unknown, headers: Record<string, string>) => {
        const { conversationId } = await mint(body, headers).then(answerOf);
        const query = server.database.kysely
          .selectFrom('conversations')
          .select('language')
          .where('id', '=', conversationId);
        return (await query.executeTakeFirstOrThrow()).language;
      };
      expect(await language({}, { 'accept-language': 'fr;q=0.9, pl-PL;q=0.8' })).to.equal('pl');
      expect(await language({ locale: 'zh-Hans' }, { 'accept-language': 'pl' })).to.equal('zh-Hans');
      expect(await language({}, { 'accept-language': ',;q=x,*' })).to.equal('en');
    });

    it('is renewed after a night, and not after two days', async () => {
      const own = await startWebchat();
      try {
        const { conversationId, token, userId } = await own.chat();
        own.later(12 * 3600);
        const renew = () =>
          fetch(`${own.url}/webchat/token`, { method: 'POST', ...jsonBody({ conversationId, token }) });
        const renewed = await renew();
        expect(renewed.status).to.equal(200);
        expect(await answerOf(renewed)).to.include({ conversationId, userId });
        own.later(36 * 3600);
        expect((await renew()).status).to.equal(403);
      } finally {
        await own.stop();
      }
    });

    it('is refused to a forged token, and to another conversation', async () => {
      const [one, two] = [await server.chat(), await server.chat()];
      expect((await mint({ conversationId: two.conversationId, token: one.token })).status).to.equal(403);
      expect((await mint({ conversationId: one.conversationId, token: `${one.token}x` })).status).to.equal(403);
      expect((await mint({ conversationId: 'unknown', token: 'none' })).status).to.equal(403);
    });

    it('is given to our own page and to trusted sites, and to no other site', async () => {
      expect((await mint({}, { origin: server.url })).status).to.equal(200);
      expect((await mint({}, { origin: TRUSTED })).status).to.equal(200);
      expect((await mint({}, { origin: 'https://elsewhere.example' })).status).to.equal(403);
      expect((await mint({}, { origin: 'null' })).status).to.equal(403);
      expect((await mint({}, { 'content-type': 'text/plain' })).status).to.equal(415);
    });

    it('is rationed by address', async () => {
      const own = await startWebchat({ limits: { mints: { points: 2, seconds: 600 } } });
      try {
        await own.chat();
        await own.chat();
        const refused = await fetch(`${own.url}/webchat/token`, { method: 'POST', ...jsonBody({}) });
        expect(refused.status).to.equal(429);
        expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 600);
        expect((await answerOf(refused)).error.message).to.match(/Wait \d+ minutes/);
      } finally {
        await own.stop();
      }
    });
  });

  describe('a token for another system', () => {
    const generate = (secret: string, body: unknown = {}) =>
      fetch(`${server.base}/tokens/generate`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
      });

    it('needs the secret', async () => {
      expect((await generate('wrong')).status).to.equal(403);
      expect((await fetch(`${server.base}/tokens/generate`, { method: 'POST' })).status).to.equal(401);
    });

    it('works only from the origins it names, with a user id of ours', async () => {
      const response = await generate(DIRECT_LINE_SECRET, { user: { id: 'dl_mine' }, trustedOrigins: [TRUSTED] });
      expect(response.status).to.equal(200);
      const chat: Chat = await answerOf(response);
      expect(chat.userId).to.not.equal('dl_mine');
      const start = (origin?: string) => server.call(chat, 'POST', '/conversations', {}, origin ? { origin } : {});
      expect((await start(TRUSTED)).status).to.equal(201);
      expect((await start('https://elsewhere.example')).status).to.equal(403);
    });

    it('cannot be had where no secret is configured', async () => {
      const own = await startWebchat({ directLineSecret: undefined });
      try {
        const headers = { authorization: 'Bearer undefined' };
        expect((await fetch(`${own.base}/tokens/generate`, { method: 'POST', headers })).status).to.equal(403);
      } finally {
        await own.stop();
      }
    });
  });

  it('refreshes a token while it lives', async () => {
    const own = await startWebchat();
    try {
      const chat = await own.chat();
      const refresh = () => own.call(chat, 'POST', '/tokens/refresh');
      const answer = await refresh().then(answerOf);
      expect(answer).to.include({ conversationId: chat.conversationId, expires_in: 1800 });
      own.later(1801);
      const late = await refresh();
      expect(late.status).to.equal(403);
      expect((await answerOf(late)).error.code).to.equal('TokenExpired');
    } finally {
      await own.stop();
    }
  });

  it('starts a conversation: 201 the first time, 200 once something was said', async () => {
    const chat = await server.chat();
    const first = await server.call(chat, 'POST', '/conversations', { user: { id: 'me' }, locale: 'en-GB' });
    expect(first.status).to.equal(201);
    const answer = await answerOf(first);
    expect(answer).to.include.keys('conversationId', 'token', 'expires_in', 'streamUrl', 'referenceGrammarId');
    expect(answer.streamUrl).to.match(
      /^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\/[\w-]+\/stream\?watermark=0&t=/,
    );
    await server.call(chat, 'POST', `/conversations/${chat.conversationId}/activities`, {
      type: 'message',
      text: 'Hi',
    });
    expect((await server.call(chat, 'POST', '/conversations', {})).status).to.equal(200);
  });

  it('gives activities from a watermark on, numbered, signed and dated', async () => {
    const chat = await server.chat();
    const path = `/conversations/${chat.conversationId}/activities`;
    const sent = await server.call(chat, 'POST', path, {
      type: 'message',
      text: 'A bin',
      channelData: { clientActivityID: 'c1' },
      from: { id: 'forged' },
    });
    expect(sent.status).to.equal(200);
    const { id } = await answerOf(sent);
    const all = await server.call(chat, 'GET', path).then(answerOf);
    expect(all.watermark).to.equal('3');
    expect(all.activities.map((activity: { text: string }) => activity.text)).to.deep.equal([
      'Hello',
      'A bin',
      'You said: A bin',
    ]);
    const [, echo, reply] = all.activities;
    expect(echo?.id).to.equal(id);
    expect(echo?.channelData.clientActivityID).to.equal('c1');
    expect(echo?.from).to.include({ id: chat.userId, role: 'user' });
    expect(reply?.from.role).to.equal('bot');
    expect(reply).to.not.have.property('replyToId');
    expect(Number.isNaN(Date.parse(reply?.timestamp ?? ''))).to.equal(false);
    const rest = await server.call(chat, 'GET', `${path}?watermark=2`).then(answerOf);
    expect(rest.activities).to.have.length(1);
    const ahead = await server.call(chat, 'GET', `${path}?watermark=900`).then(answerOf);
    expect(ahead).to.deep.equal({ activities: [], watermark: '3' });
    expect((await server.call(chat, 'GET', `${path}?watermark=x`)).status).to.equal(400);
  });

  it('takes a message sent twice once, and says the same id', async () => {
    const chat = await server.chat();
    const path = `/conversations/${chat.conversationId}/activities`;
    const body = { type: 'message', text: 'Once', channelData: { clientActivityID: 'same' } };
    const ids = await Promise.all([1, 2, 3].map(() => server.call(chat, 'POST', path, body).then(answerOf)));
    expect(new Set(ids.map(({ id }) => id)).size).to.equal(1);
    const other = await server.chat();
    const theirs = await server.call(other, 'POST', `/conversations/${other.conversationId}/activities`, body);
    expect((await answerOf(theirs)).id).to.not.equal(ids[0]?.id);
  });

  it('resumes a conversation by id, from now on without a watermark', async () => {
    const chat = await server.chat();
    const get = (query: string) =>
      server.call(chat, 'GET', `/conversations/${chat.conversationId}${query}`).then(answerOf);
    expect((await get('?watermark=0')).streamUrl).to.contain('watermark=0');
    expect((await get('')).streamUrl).to.contain('watermark=1');
    expect((await get('?watermark=77')).streamUrl).to.contain('watermark=1');
  });

  it('answers every wrong key to a conversation alike', async () => {
    const own = await startWebchat();
    try {
      const [mine, theirs, old] = [await own.chat(), await own.chat(), await own.chat()];
      const answers: string[] = [];
      const look = async (token: string, id: string) => {
        for (const [method, path] of [
          ['GET', `/conversations/${id}`],
          ['GET', `/conversations/${id}/activities?watermark=9`],
          ['POST', `/conversations/${id}/activities`],
          ['POST', `/conversations/${id}/upload`],
        ] as const) {
          const response = await own.call(
            { ...mine, token },
            method,
            path,
            method === 'POST' ? { type: 'message', text: 'x' } : undefined,
          );
          answers.push(`${response.status} ${await response.text()}`);
        }
      };
      await look(mine.token, theirs.conversationId);
      await look(mine.token, 'no-such-conversation');
      await look('rubbish', mine.conversationId);
      expect(new Set(answers)).to.have.property('size', 1);
      expect(answers[0]).to.match(/^403 /);
      own.later(1801);
      expect((await own.call(old, 'GET', `/conversations/${old.conversationId}`)).status).to.equal(403);
      expect((await fetch(`${own.base}/conversations/${old.conversationId}`)).status).to.equal(401);
      expect((await fetch(`${own.base}/conversations/${old.conversationId}?token=${old.token}`)).status).to.equal(401);
      expect(own.reception.taken).to.have.length(0);
    } finally {
      await own.stop();
    }
  });

  it('ends a conversation when its resident says so', async () => {
    const chat = await server.chat();
    const path = `/conversations/${chat.conversationId}/activities`;
    expect((await server.call(chat, 'POST', path, { type: 'endOfConversation' })).status).to.equal(200);
    expect((await server.call(chat, 'POST', path, { type: 'message', text: 'hello' })).status).to.equal(404);
  });

  it('lets an ended conversation be read to its end, and then says that it has ended', async () => {
    const chat = await server.chat();
    const path = `/conversations/${chat.conversationId}/activities`;
    await server.reception.end(chat.conversationId);
    const post = await server.call(chat, 'POST', path, { type: 'message', text: 'Still there?' });
    expect(post.status).to.equal(404);
    expect((await answerOf(post)).error).to.deep.equal({
      code: 'ConversationEnded',
      message: 'This chat has ended. Start a new chat.',
    });
    const last = await server.call(chat, 'GET', `${path}?watermark=1`).then(answerOf);
    expect(last.activities[0]?.type).to.equal('endOfConversation');
    expect((await server.call(chat, 'GET', `${path}?watermark=2`)).status).to.equal(404);
    expect((await server.call(chat, 'POST', '/tokens/refresh')).status).to.equal(404);
    expect((await server.call(chat, 'GET', `/conversations/${chat.conversationId}`)).status).to.equal(404);
  });

  it('says what the reception refuses, and tells nothing of what breaks', async () => {
    const own = await startWebchat();
    try {
      const chat = await own.chat();
      const post = () =>
        own.call(chat, 'POST', `/conversations/${chat.conversationId}/activities`, { type: 'message', text: 'x' });
      for (const [error, status, retryAfter] of [
        [new ConversationEndedError('inner'), 404, null],
        [new TooManyMessagesError('inner'), 429, '5'],
        [new StorageUnavailableError('inner'), 503, '5'],
        [new Error('inner'), 500, null],
      ] as const) {
        own.reception.refuseWith = error;
        const response = await post();
        expect(response.status).to.equal(status);
        expect(response.headers.get('retry-after')).to.equal(retryAfter);
        expect(await response.text()).to.not.match(/inner|Error:|\.ts/);
      }
      expect(JSON.stringify(own.errors)).to.not.contain('inner');
    } finally {
      await own.stop();
    }
  });

  it('counts the messages of a conversation, and says when to go on', async () => {
    const own = await startWebchat({ limits: { messages: { points: 3, seconds: 60 } } });
    try {
      const [chat, other] = [await own.chat(), await own.chat()];
      const post = (who: Chat) =>
        own.call(who, 'POST', `/conversations/${who.conversationId}/activities`, { type: 'message', text: 'x' });
      for (let i = 0; i < 3; i++) expect((await post(chat)).status).to.equal(200);
      const refused = await post(chat);
      expect(refused.status).to.equal(429);
      expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60);
      expect((await post(other)).status).to.equal(200);
    } finally {
      await own.stop();
    }
  });

  it('tells one session from another, and ignores typing', async () => {
    const chat = await server.chat();
    const { sessionId } = await server.call(chat, 'GET', '/session/getsessionid').then(answerOf);
    expect(sessionId).to.match(/^dls_/);
    const typing = await server.call(chat, 'POST', `/conversations/${chat.conversationId}/activities`, {
      type: 'typing',
    });
    expect(await answerOf(typing)).to.deep.equal({ id: '' });
  });
});
