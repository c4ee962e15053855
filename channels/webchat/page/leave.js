import { part } from './element.js';
import { tellHost } from './host.js';
import { clearSession } from './session.js';

/** A page that says nothing about who looks at it. */
const ELSEWHERE = 'https://www.bbc.co.uk/weather';
const PRESSES = 3;
const QUICK_MS = 1_500;

/**
 * Lets a resident who is being watched leave at once: by the button, or by Escape pressed three times quickly.
 * @param {() => void} stop Ends what the page is doing.
 */
export function offerQuickExit(stop) {
  /** @type {number[]} */
  let presses = [];
  const leave = () => {
    clearPage(stop);
    leaveTo();
  };
  part('leave').addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
  addEventListener(
    'keydown',
    ({ key, timeStamp, repeat }) => {
      if (key !== 'Escape' || repeat) return;
      presses = [...presses.filter((before) => timeStamp - before < QUICK_MS), timeStamp];
      if (presses.length >= PRESSES) leave();
      else if (parent !== window && !document.querySelector('dialog[open]')) tellHost('escape');
    },
    { capture: true },
  );
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || parent === window || data !== 'council-chat:leave') return;
    clearPage(stop);
    tellHost('cleared');
  });
}

/** @param {() => void} stop */
function clearPage(stop) {
  stop();
  clearSession();
  document.title = '\u00a0';
  document.body.replaceChildren();
}

/** Replaces this page, so that "back" does not return to it. */
function leaveTo() {
  if (parent === window) {
    location.replace(ELSEWHERE);
    return;
  }
  // The page around us has to go as well. Our widget does it; where a site made its own frame, the browser may let us.
  tellHost('leave');
  try {
    top?.location.replace(ELSEWHERE);
  } catch {
    // Then the widget, or a blank frame, is what there is.
  }
}
