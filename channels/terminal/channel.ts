import { withPlainSigns } from '../../services/texts/plain-signs.ts';
import { sizeOf } from '../../services/texts/segments.ts';
import { splitText } from '../../services/texts/split-text.ts';
import type { Channel } from '../channel.ts';

/** How one reply looks in the terminal. */
export type Print = (lines: string[]) => void;

/**
 * The terminal: for whoever runs the service, not for residents. It shows replies as a channel of the given kind
 * would: `--channel sms` speaks the short variants and numbers its choices.
 */
export function createTerminalChannel(variant: 'text' | 'sms' | 'voice', print: Print): Channel {
  return {
    id: 'terminal',
    capabilities: { variant, buttons: variant === 'text', photos: false, maxLength: variant === 'sms' ? 1600 : 10_000 },
    send: async ({ activity }) => {
      const words = activity.text ?? '';
      if (variant === 'sms') for (const text of splitText(withPlainSigns(words))) print(asText(text));
      else print([...words.split('\n'), ...choices(activity.suggestedActions?.actions)]);
      return { status: 'sent' };
    },
  };
}

/** A text with what it takes on the network. */
function asText(text: string): string[] {
  const { segments, encoding } = sizeOf(text);
  return [...text.split('\n'), `  (${segments} ${segments === 1 ? 'part' : 'parts'}, ${encoding})`];
}

function choices(actions: { title: string }[] | undefined): string[] {
  return (actions ?? []).map(({ title }, i) => `  [${i + 1}] ${title}`);
}
