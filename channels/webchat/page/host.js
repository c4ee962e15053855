/**
 * Tells the page around this one, where it is in a frame. The words hold nothing to hide, so any host may read them.
 * @param {'escape' | 'leave' | 'cleared' | `language ${string}`} word
 */
export function tellHost(word) {
  if (parent !== window) parent.postMessage(`council-chat:${word}`, '*');
}
