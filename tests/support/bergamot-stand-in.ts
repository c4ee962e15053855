import { parentPort } from 'node:worker_threads';
import type { Answered, Asked, Pair } from '../../services/translation/bergamot/protocol.ts';

/**
 * A thread that speaks as the one with Bergamot does, and puts a mark of the language before each word. It takes a model
 * only when it is loaded first, and does badly on demand.
 */
const loaded = new Set<string>();
const nameOf = ({ from, to }: Pair): string => from + to;

function answer(asked: Asked): Answered | undefined {
  const { id } = asked;
  if (asked.what === 'load') {
    if (asked.files.model.includes('xxen')) throw new Error('a model that ends the thread');
    loaded.add(nameOf(asked.pair));
    return { id };
  }
  if (!asked.through.every((pair) => loaded.has(nameOf(pair)))) return { id, error: 'not-loaded' };
  if (asked.texts.includes('end the thread')) process.exit(1);
  if (asked.texts.includes('never answer')) return undefined;
  if (asked.texts.includes('answer too little')) return { id, texts: [] };
  const to = asked.through.map((pair) => pair.to).join('>');
  return { id, texts: asked.texts.map((text) => text.replace(/[^\s{}]*\p{L}[^\s{}]*/gu, (word) => `${to}:${word}`)) };
}

parentPort?.on('message', (asked: Asked) => {
  const answered = answer(asked);
  if (answered) parentPort?.postMessage(answered);
});
