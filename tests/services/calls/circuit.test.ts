import { expect } from 'chai';
import { Circuit } from '../../../services/calls/circuit.ts';
import { TryLaterError } from '../../../services/jobs/jobs.ts';

describe('a circuit', () => {
  let now: number;
  let calls: number;
  let circuit: Circuit;
  beforeEach(() => {
    now = 1_000_000;
    calls = 0;
    circuit = new Circuit('notify', {}, () => now);
  });

  const call = (error?: Error): Promise<unknown> =>
    circuit
      .run(
        async () => {
          calls += 1;
          if (error) throw error;
          return 'done';
        },
        (thrown) => thrown instanceof RangeError,
      )
      .catch((thrown: unknown) => thrown);
  const fail = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i += 1) await call(new RangeError('down'));
  };

  it('opens after five failures in a row, and then calls nothing for half a minute', async () => {
    await fail(5);
    const met = await call();
    expect(met).to.be.instanceOf(TryLaterError);
    expect(met).to.include({ code: 'notify-is-down', afterMs: 30_000 });
    now += 29_999;
    await call();
    expect(calls).to.equal(5);
  });

  it('does not open when they are not in a row, or when the other side answered in order', async () => {
    await fail(4);
    await call();
    await fail(4);
    await call(new TypeError('refused'));
    await fail(4);
    expect(await call()).to.equal('done');
  });

  it('lets one call through after a while: it opens again when that fails, and shuts when it does not', async () => {
    await fail(5);
    now += 30_000;
    await fail(1);
    await call();
    expect(calls).to.equal(6);
    now += 30_000;
    let finish = (): void => undefined;
    const slow = circuit.run(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
      () => true,
    );
    expect(await call(), 'while one tries').to.be.instanceOf(TryLaterError);
    finish();
    await slow;
    expect(await call()).to.equal('done');
    await fail(4);
    expect(await call()).to.equal('done');
  });
});
