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
      print([...(activity.text ?? '').split('\n'), ...choices(activity.suggestedActions?.actions)]);
      return { status: 'sent' };
    },
  };
}

function choices(actions: { title: string }[] | undefined): string[] {
  return (actions ?? []).map(({ title }, i) => `  [${i + 1}] ${title}`);
}
