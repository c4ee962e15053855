import { parse } from './request.js';

const OPENING_MS = 10_000;
const HEARTBEAT_MS = 20_000;

/**
 * Listens to a conversation's stream until it ends.
 * @param {string} address As Direct Line gave it. Only its path is used: the page's policy allows our own host alone.
 * @param {{ signal: AbortSignal, opened: () => void, frame: (frame: Record<string, unknown>) => void }} on
 * @returns {Promise<'refused' | 'closed' | 'taken'>} `refused`: it never opened. `taken`: the same conversation was opened elsewhere,
 * in a copied tab for example.
 */
export function listen(address, { signal, opened, frame }) {
  return new Promise((resolve) => {
    let open = false;
    const socket = connect(address);
    if (!socket || signal.aborted) {
      socket?.close();
      resolve('refused');
      return;
    }
    /** @param {'refused' | 'closed' | 'taken'} how */
    const finish = (how) => {
      clearTimeout(opening);
      clearInterval(heartbeat);
      signal.removeEventListener('abort', leave);
      // A socket that is given up may speak again, and then it must not be heard.
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close();
      resolve(how);
    };
    const leave = () => finish(open ? 'closed' : 'refused');
    const opening = setTimeout(leave, OPENING_MS);
    // Keeps proxies from closing a quiet line.
    const heartbeat = setInterval(() => open && socket.send(''), HEARTBEAT_MS);
    signal.addEventListener('abort', leave);
    socket.onopen = () => {
      open = true;
      clearTimeout(opening);
      opened();
    };
    socket.onmessage = ({ data }) => frame(parse(String(data)));
    socket.onclose = ({ reason }) => (reason === 'collision' ? finish('taken') : leave());
  });
}

/** @param {string} address */
function connect(address) {
  try {
    const url = new URL(address, location.href);
    url.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    url.host = location.host;
    return new WebSocket(url);
  } catch {
    return undefined;
  }
}
