import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { CONFIG_NAMES, ConfigError, readConfig } from '../config.ts';

const PUBLIC = { PUBLIC_BASE_URL: 'https://assistant.example.gov.uk', WEBCHAT_SECRET: 'x'.repeat(32) };

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).to.include({ PORT: 3978, DATA_DIR: './data', COUNCIL: 'norwich', LOG_LEVEL: 'info' });
  });

  it('takes an empty value for one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }).PORT).to.equal(3978);
  });

  it('reads lists', () => {
    expect(readConfig({ TRUSTED_ORIGINS: 'https://a.example, https://b.example' }).TRUSTED_ORIGINS).to.deep.equal([
      'https://a.example',
      'https://b.example',
    ]);
  });

  const wrong: [string, NodeJS.ProcessEnv, string][] = [
    ['a port that is no number', { PORT: 'web' }, 'PORT: expected a whole number from 0 to 65535'],
    ['a council that has no folder', { COUNCIL: 'atlantis' }, 'COUNCIL: expected one of: norwich'],
    ['a council named as a path', { COUNCIL: '../norwich' }, 'COUNCIL: expected one of: norwich'],
    [
      'another kind of database',
      { DATABASE_URL: 'mysql://x' },
      'DATABASE_URL: expected postgres://user:password@host:port/database',
    ],
    [
      'being public without a secret of its own',
      { PUBLIC_BASE_URL: PUBLIC.PUBLIC_BASE_URL },
      'WEBCHAT_SECRET: needed with PUBLIC_BASE_URL',
    ],
    [
      'another system without its key',
      { OPEN311_SEND_URL: 'https://crm.example/open311/v2' },
      'OPEN311_SEND_URL: needs OPEN311_SEND_KEY, and it needs OPEN311_SEND_URL',
    ],
    [
      'another system that is reached in clear',
      { ...PUBLIC, OPEN311_SEND_URL: 'http://crm.example/open311/v2', OPEN311_SEND_KEY: 'k' },
      'OPEN311_SEND_URL: must begin with https with PUBLIC_BASE_URL',
    ],
    ['being public without limits', { ...PUBLIC, NO_LIMITS: 'true' }, 'NO_LIMITS: not with PUBLIC_BASE_URL'],
    [
      'being public with a clock that is set',
      { ...PUBLIC, CLOCK: '2026-11-23T09:00:00Z' },
      'CLOCK: not with PUBLIC_BASE_URL',
    ],
    ['a key of Notify that is none', { GOVUK_NOTIFY_API_KEY: 'key' }, 'GOVUK_NOTIFY_API_KEY: expected a key'],
    [
      'a key of Notify without a template',
      {
        GOVUK_NOTIFY_API_KEY: 'test-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0',
      },
      'GOVUK_NOTIFY_API_KEY: needs',
    ],
    [
      'a stand-in for GOV.UK Pay without encryption',
      { ...PUBLIC, GOVUK_PAY_URL: 'http://pay.example/' },
      'GOVUK_PAY_URL: must begin with https',
    ],
    [
      'payments that come back to an address without encryption',
      { ...PUBLIC, PUBLIC_BASE_URL: 'http://assistant.example.gov.uk', GOVUK_PAY_API_KEY: 'api_test_x' },
      'GOVUK_PAY_API_KEY: needs a PUBLIC_BASE_URL that begins with https',
    ],
    ['a short webhook secret', { GOVUK_PAY_WEBHOOK_SECRET: 'short' }, 'GOVUK_PAY_WEBHOOK_SECRET: '],
    [
      'listening to others without a public address',
      { HOST: '0.0.0.0' },
      'PUBLIC_BASE_URL: needed when HOST is not this machine',
    ],
  ];
  for (const [label, environment, line] of wrong) {
    it(`refuses ${label}, in one line`, () => {
      expect(() => readConfig(environment))
        .to.throw(ConfigError)
        .with.property('problems')
        .that.satisfies((problems: string[]) => problems.length === 1 && problems[0]?.startsWith(line));
    });
  }

  it('names every mistake at once', () => {
    expect(() => readConfig({ PORT: 'web', LOG_LEVEL: 'loud' }))
      .to.throw(ConfigError)
      .with.property('problems')
      .with.lengthOf(2);
  });

  it('is described in .env.example, name by name', () => {
    const described = [
      ...readFileSync(new URL('../.env.example', import.meta.url), 'utf8').matchAll(/^([A-Z0-9_]+)=/gm),
    ];
    expect(described.map(([, name]) => name).sort()).to.deep.equal([...CONFIG_NAMES].sort());
  });
});
