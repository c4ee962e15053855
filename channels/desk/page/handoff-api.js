/**
 * Calls the desk's API.
 *
 * @param {string} path
 * @param {unknown} [body] Sent as JSON.
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{ status: number, json: any }>}
 */
export async function callDesk(path, body, headers = {}) {
  const response = await fetch(
    path,
    body === undefined
      ? { headers }
      : { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) },
  );
  return { status: response.status, json: await response.json().catch(() => ({})) };
}

/**
 * The same, by the page itself: nobody need be there, so it does not keep the session.
 *
 * @param {string} path
 * @param {unknown} [body]
 */
export function pollDesk(path, body) {
  return callDesk(path, body, { 'X-Desk-Poll': '1' });
}

/**
 * Does something again and again, each time after the last has ended. A failed time is tried again like any other.
 *
 * @param {() => Promise<unknown>} work
 * @param {number} ms
 */
export function again(work, ms) {
  const next = () =>
    setTimeout(() => {
      work().then(next, next);
    }, ms);
  next();
}

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children Text stays text, whoever wrote it.
 */
export function element(name, attributes = {}, children = []) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

let sounds;

/** A short sound, where the browser lets us. */
export function beep() {
  try {
    sounds ??= new AudioContext();
    const tone = sounds.createOscillator();
    const volume = sounds.createGain();
    volume.gain.value = 0.1;
    tone.frequency.value = 660;
    tone.connect(volume).connect(sounds.destination);
    tone.start();
    tone.stop(sounds.currentTime + 0.25);
  } catch {
    // Without sound the title and the page still say it.
  }
}
