import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { describe, it } from 'mocha';

const script = fileURLToPath(new URL('../../../scripts/understand.ts', import.meta.url));

describe('npm run understand', function () {
  this.timeout(120_000);
  it('takes the language of the conversation, and says why when it is asked', async () => {
    const child = spawn(process.execPath, [script, '--language', 'pl', '--explain'], {
      env: { ...process.env, CLOCK: '2026-11-23T10:00:00Z' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    try {
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      child.stdin.end('ok\nchciałbym zgłosić dziurę w jezdni\n');
      const ok = JSON.parse((await lines.next()).value ?? 'null');
      expect(ok.language).to.equal('pl');
      const hole = JSON.parse((await lines.next()).value ?? 'null');
      expect(hole).to.deep.include({ language: 'pl', intent: 'ReportIssue', category: 'pothole' });
      expect(hole.why.prior).to.equal('pl');
      expect(hole.why.languages[0].code).to.equal('pl');
      expect(hole.why.intents[0].label).to.equal('ReportIssue');
      expect(hole.why.nearest[0]).to.have.keys('sample', 'of', 'alike');
    } finally {
      child.kill();
    }
  });
  it('answers each line as it comes, with the keys of the surface in their order', async () => {
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, CLOCK: '2026-11-23T10:00:00Z' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    try {
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
      const ask = async (text: string) => {
        child.stdin.write(`${text}\n`);
        return JSON.parse((await lines.next()).value ?? 'null');
      };
      const report = await ask('Somebody dumped a mattress outside 12 Alder Road NR3 1AB on Saturday');
      expect(Object.keys(report)).to.deep.equal([
        'text',
        'language',
        'intent',
        'score',
        'category',
        'entities',
        'flags',
      ]);
      expect(report.entities).to.deep.equal({ postcode: 'NR3 1AB', location: '12 Alder Road', date: '2026-11-21' });
      const danger = await ask('I can smell gas');
      expect(danger).to.deep.include({ intent: 'Emergency', flags: ['emergency'] });
      const two = await ask('my bin was missed and also can I pay my rent');
      expect(Object.keys(two)).to.deep.equal([
        'text',
        'language',
        'intent',
        'score',
        'also',
        'category',
        'entities',
        'flags',
      ]);
      expect((await ask('')).intent).to.equal('None');
      expect((await ask('card 4242 4242 4242 4242')).text).to.not.match(/\d/);
      child.stdin.end();
      const [code] = await once(child, 'close');
      expect(code).to.equal(0);
    } finally {
      child.kill();
    }
  });
});
