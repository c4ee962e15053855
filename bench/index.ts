/** The benchmarks, by the name that `npm run bench` is given. Each prints one table. */
const BENCHMARKS: Record<string, { about: string; run(args: string[]): Promise<void> }> = {
  turns: {
    about:
      'whole turns of a report, beside a bare Bot Framework echo bot [--sizes 0,1000,…] [--rounds 3] [--stores sqlite,postgres]',
    run: async (args) => (await import('./turns.ts')).benchTurns(args),
  },
  channels: {
    about:
      'turns of each channel, beside a bare webhook that answers the same TwiML each time [--rounds 3] [--seconds 5]',
    run: async (args) => (await import('./channels.ts')).benchChannels(args),
  },
  desk: {
    about:
      'a long conversation, a full queue, all cases as a file and many conversations in hand, beside little of each [--messages 10000] [--waiting 500] [--cases 100000] [--conversations 200] [--seconds 30] [--rounds 3]',
    run: async (args) => (await import('./desk.ts')).benchDesk(args),
  },
  languages: {
    about: 'where the words of each language come from, what they cost, and what a translator that does harm can harm',
    run: async () => (await import('./languages.ts')).benchLanguages(),
  },
  understanding: {
    about:
      'how well messages are understood, by language and style, beside other libraries [--language pl] [--wrong] [--rivals] [--intents] [--public folder] [--write-readme]',
    run: async (args) => (await import('./understanding.ts')).benchUnderstanding(args),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const benchmark = BENCHMARKS[name];
if (benchmark) {
  await benchmark.run(args);
} else {
  console.log('npm run bench <name>, where the name is one of:\n');
  for (const [each, { about }] of Object.entries(BENCHMARKS)) console.log(`  ${each}  ${about}`);
  process.exitCode = name === '' ? 0 : 2;
}
