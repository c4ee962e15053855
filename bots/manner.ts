import type { ChannelCapabilities } from './channel-capabilities.ts';

type Variant = ChannelCapabilities['variant'];

/** How a message is said: in the variant of its channel, and in easy read where somebody asked for that. */
export type Manner = Variant | `easy-${Variant}`;

/** The attributes that say a message in a manner, the best first. A channel's own words are short, and name its own ways. */
export const ATTRIBUTES: Readonly<Record<Manner, readonly string[]>> = {
  text: [],
  sms: ['sms'],
  voice: ['voice'],
  'easy-text': ['easy'],
  'easy-sms': ['sms', 'easy'],
  'easy-voice': ['voice', 'easy'],
};

/** The manner for a channel's variant. */
export function mannerOf(variant: Variant, easy: boolean): Manner {
  return easy ? `easy-${variant}` : variant;
}

/** Whether it is shown on a screen of ours, and neither spoken nor read on an old phone. */
export function isShown(manner: Manner): boolean {
  return manner === 'text' || manner === 'easy-text';
}
