import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { openFolder } from '../support/storages.ts';

const root = join(import.meta.dirname, '..', '..');
const REFERENCE = /Your reference is (NOR-[0-9A-Z]{4}-[0-9A-Z]{2})/;

describe('npm run chat', function () {
  // Each is a program of its own.
  this.timeout(120_000);
  let folder: Awaited<ReturnType<typeof openFolder>>;
  before(async () => {
    folder = await openFolder();
  });
  after(() => folder.remove());

  /** Plays a script, one message a line. */
  const chat = (script: string[], ...options: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const environment = { ...process.env, ...folder.storage, DATABASE_URL: '', PUBLIC_BASE_URL: '', PORT: '' };
      const child = spawn(process.execPath, ['scripts/chat.ts', ...options], { cwd: root, env: environment });
      const said = { out: '', err: '' };
      for (const [name, stream] of [
        ['out', child.stdout],
        ['err', child.stderr],
      ] as const) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          said[name] += text;
        });
      }
      child.on('close', (code) => resolve({ code, ...said }));
      child.stdin.on('error', () => undefined).end(script.map((line) => `${line}\n`).join(''));
    });

  it('plays a script to its reference, and knows it in the next', async () => {
    const story = ['Somebody dumped a sofa outside 12 Alder Road, NR3 1AB', 'side of a road', '2', 'no', 'yes'];
    const report = await chat(story);
    expect(report).to.include({ code: 0, err: '' });
    for (const line of story) expect(report.out).to.include(`\nyou        ${line}\nassistant  `);
    expect(report.out).to.include('\nassistant    [1] The side of a road\n');
    const [, reference = ''] = REFERENCE.exec(report.out) ?? [];
    const later = await chat([`how is my report ${reference} going?`]);
    expect(later.out).to.include(reference).and.include('We have your report').and.not.include('Alder');
  });

  it('speaks as another channel, and begins in another language', async () => {
    const text = await chat(['There is a pothole on Dereham Road'], '--channel', 'sms', '--language', 'pl');
    expect(text).to.include({ code: 0, err: '' });
    expect(text.out).to.match(/^assistant {4}\(\d parts?, (GSM-7|UCS-2)\)$/m);
    expect(text.out.split('you  ')[0]).to.include('Norwich City Council').and.not.include('Tell us');
  });

  it('says in a line what it was told wrong', async () => {
    for (const wrong of [['--channel', 'pigeon'], ['--chanel', 'sms'], ['sms']]) {
      const { code, err } = await chat([], ...wrong);
      expect(code, wrong.join()).to.equal(2);
      expect(err, wrong.join())
        .to.match(/^npm run chat -- /)
        .and.not.match(/\n\s+at /);
    }
    const unknown = await chat([], '--language', 'tlh');
    expect(unknown).to.include({ code: 0, err: 'There is no language "tlh" in locales/: it begins in English.\n' });
  });
});
