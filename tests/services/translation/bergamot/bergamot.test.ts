import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { BergamotEngine, type BergamotOptions } from '../../../../services/translation/bergamot/bergamot-engine.ts';
import { findModels, ModelsError } from '../../../../services/translation/bergamot/models.ts';
import { TranslationUnavailableError } from '../../../../services/translation/translator.ts';

const STAND_IN = new URL('../../../support/bergamot-stand-in.ts', import.meta.url);

describe("Bergamot's models on this machine", () => {
  let folder: string;
  let engines: BergamotEngine[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'models-'));
    engines = [];
  });
  afterEach(async () => {
    await Promise.all(engines.map((engine) => engine.close()));
    rmSync(folder, { recursive: true });
  });

  /** Puts files of a pair into the folder, and their sums. */
  const put = (pair: string, files = ['model.x.intgemm.alphas.bin', 'lex.50.50.x.s2t.bin', 'vocab.x.spm']): void => {
    mkdirSync(join(folder, pair));
    for (const name of files) {
      const bytes = `${pair}/${name}`;
      writeFileSync(join(folder, pair, name), bytes);
      sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${pair}/${name}`);
    }
    writeFileSync(join(folder, 'SHA256SUMS'), `${sums.join('\n')}\n`);
  };
  let sums: string[] = [];
  beforeEach(() => {
    sums = [];
  });
  const engineOf = (options: BergamotOptions = {}): BergamotEngine => {
    const engine = new BergamotEngine(findModels(folder).files, {
      program: STAND_IN,
      patienceMs: 60_000,
      loadMs: 60_000,
      ...options,
    });
    engines.push(engine);
    return engine;
  };
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
    } catch (error) {
      expect(error).to.be.instanceOf(TranslationUnavailableError);
      return (error as Error).message;
    }
    throw new Error('it was translated');
  };

  describe('in their folder', () => {
    it('are found by pair, with one vocabulary or two', () => {
      put('enpl');
      put('zhen', ['model.x.bin', 'lex.x.bin', 'srcvocab.x.spm', 'trgvocab.x.spm']);
      const { files, leftOut } = findModels(folder);
      expect([...files.keys()]).to.have.members(['enpl', 'zhen']);
      expect(files.get('zhen')?.vocabularies.map((file) => file.slice(folder.length))).to.deep.equal([
        '/zhen/srcvocab.x.spm',
        '/zhen/trgvocab.x.spm',
      ]);
      expect(leftOut).to.deep.equal([]);
    });

    it('are left out, and it is said why, when a file was changed, is missing, or is of no pair', () => {
      put('enpl');
      put('plen', ['model.x.bin', 'vocab.x.spm']);
      put('models');
      writeFileSync(join(folder, 'enpl', 'vocab.x.spm'), 'cut off');
      const { files, leftOut } = findModels(folder);
      expect([...files.keys()]).to.deep.equal([]);
      expect(leftOut).to.have.length(3);
      expect(leftOut.join('\n')).to.include('enpl/vocab.x.spm is not the file').and.include('plen: expected model');
    });

    it('are not used without sums to check them by', () => {
      mkdirSync(join(folder, 'enpl'));
      expect(() => findModels(folder)).to.throw(ModelsError, 'SHA256SUMS is missing');
    });
  });

  it('translate to and from English, and through English between two others', async () => {
    for (const pair of ['enpl', 'plen', 'enlt', 'lten']) put(pair);
    const engine = engineOf();
    expect(await engine.translate(['the bin', 'is full'], 'pl', 'en')).to.deep.equal([
      { text: 'pl:the pl:bin' },
      { text: 'pl:is pl:full' },
    ]);
    expect(await engine.translate(['kosz'], 'en', 'pl')).to.deep.equal([{ text: 'en:kosz' }]);
    expect(await engine.translate(['kosz'], 'lt', 'pl')).to.deep.equal([{ text: 'en>lt:kosz' }]);
  });

  it('know a language only in both directions', async () => {
    put('enpl');
    put('plen');
    put('enlt');
    const engine = engineOf();
    expect(['pl', 'lt', 'ur'].filter((code) => engine.knows(code))).to.deep.equal(['pl']);
    expect(await refusal(engine.translate(['hello'], 'ur', 'en'))).to.equal('language-not-known');
  });

  it('cannot tell what language a text is in, and say so', async () => {
    put('enpl');
    put('plen');
    expect(await refusal(engineOf().translate(['dzień dobry'], 'en'))).to.equal('cannot-detect');
  });

  it('go on in a new thread when a text ended the old one', async () => {
    put('enpl');
    const engine = engineOf();
    expect(await refusal(engine.translate(['end the thread'], 'pl', 'en'))).to.equal('thread');
    expect(await engine.translate(['hello'], 'pl', 'en')).to.deep.equal([{ text: 'pl:hello' }]);
  });

  it('are not waited for longer than people wait, and the next text is translated', async () => {
    put('enpl');
    const engine = engineOf({ patienceMs: 500 });
    // A new thread may take longer than that; it goes on loading, and one of the next texts finds it ready.
    const untilReady = async (): Promise<string | undefined> => {
      for (;;) {
        const [made] = await engine.translate(['hello'], 'pl', 'en').catch(() => []);
        if (made) return made.text;
      }
    };
    await untilReady();
    expect(await refusal(engine.translate(['never answer'], 'pl', 'en'))).to.equal('thread');
    expect(await untilReady()).to.equal('pl:hello');
  });

  it('are left alone for a while when they end the thread each time', async () => {
    put('xxen');
    put('enxx');
    const engine = engineOf();
    for (let i = 0; i < 3; i += 1) expect(await refusal(engine.translate(['a'], 'en', 'xx'))).to.equal('thread');
    expect(await refusal(engine.translate(['a'], 'en', 'xx'))).to.not.equal('thread');
  });

  it('take too few answers for none', async () => {
    put('enpl');
    expect(await refusal(engineOf().translate(['answer too little'], 'pl', 'en'))).to.equal('thread');
  });

  it('end nothing but their thread when a file passes its sum and is no model: the real WebAssembly', async () => {
    put('enpl');
    put('plen');
    const engine = engineOf({
      program: new URL('../../../../services/translation/bergamot/worker.ts', import.meta.url),
    });
    expect(await refusal(engine.translate(['hello'], 'pl', 'en'))).to.equal('thread');
    expect(engine.knows('pl'), 'the WebAssembly started, and refused the file').to.equal(false);
  });
});
