// Adds "Chat with us" to any page: <script src="https://our-host/widget.js" defer></script>. The chat itself runs in a
// frame of our own origin, so the page around it cannot read what the resident writes, or the token. It is in the
// language of `data-lang` of the script; else the page's own, where that is not English; else the browser's.
(() => {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!script?.src) return;
  const home = new URL(script.src).origin;
  const { lang: asked } = script.dataset;
  /**
   * What is said outside the frame, by code of language. The server adds the others.
   * @type {Record<string, { tag: string, dir: string, open: string, close: string }>}
   */
  const WORDS = { en: { tag: 'en-GB', dir: 'ltr', open: 'Chat with us', close: 'Close chat' } /* others */ };
  const LANGUAGE_TOLD = /^council-chat:language ([a-z]{2,3})$/;
  const ELSEWHERE = 'https://www.bbc.co.uk/weather';
  const QUICK_MS = 1_500;
  /** How long the frame may take to clear itself before the page is left all the same. */
  const CLEARING_MS = 300;

  const STYLE = `
    :host { all: initial; }
    * { box-sizing: border-box; font: 600 17px/1.3 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; }
    [hidden] { display: none !important; }
    button { min-height: 48px; padding: 8px 20px; cursor: pointer; border: 2px solid #fff; background: #123c5c; color: #fff; }
    button:hover { text-decoration: underline; }
    button:focus-visible { outline: 3px solid transparent; background: #fd0; color: #0b0c0c; border-color: #0b0c0c;
      box-shadow: 0 0 0 3px #fd0, 0 0 0 6px #0b0c0c; }
    .open { position: fixed; right: 16px; bottom: 16px; z-index: 2147483000; border-radius: 26px;
      box-shadow: 0 2px 10px rgb(0 0 0 / 35%); }
    .panel { position: fixed; right: 16px; bottom: 16px; z-index: 2147483000; display: flex; flex-direction: column;
      width: min(420px, calc(100vw - 32px)); height: min(720px, calc(100vh - 32px)); border: 2px solid #123c5c;
      border-radius: 8px; overflow: hidden; background: #123c5c; box-shadow: 0 4px 24px rgb(0 0 0 / 40%); }
    .bar { display: flex; align-items: center; justify-content: space-between; padding: 4px;
      padding-inline-start: 16px; color: #fff; }
    .bar button { min-height: 44px; border-color: transparent; }
    iframe { flex: 1; width: 100%; min-height: 0; border: 0; background: #fff; }
    iframe:focus-visible { outline: 3px solid #fd0; outline-offset: -3px; }
    @media (prefers-reduced-motion: no-preference) {
      .panel { animation: rise 160ms ease-out; }
      @keyframes rise { from { opacity: 0; transform: translateY(16px); } }
    }
    @media (max-width: 480px), (max-height: 480px) {
      .panel { inset: 0; width: auto; height: auto; border: 0; border-radius: 0; }
    }
    @media print { .open, .panel { display: none; } }`;

  /** @type {HTMLIFrameElement | undefined} */
  let frame;
  /** @type {number[]} */
  let presses = [];

  let language = firstLanguage();
  const host = document.createElement('div');
  // Open, so that the site's own accessibility checks see into it; what is private is in the frame.
  const root = host.attachShadow({ mode: 'open' });
  // A sheet made by script is not stopped by the host's own policy for styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  const opener = make('button', 'open');
  opener.setAttribute('aria-expanded', 'false');
  opener.setAttribute('aria-haspopup', 'dialog');
  const panel = make('div', 'panel');
  panel.hidden = true;
  panel.setAttribute('role', 'dialog');
  const bar = make('div', 'bar');
  const title = make('span', 'title');
  const closer = make('button', 'close');
  bar.append(title, closer);
  panel.append(bar);
  root.append(opener, panel);
  sayIn(language);

  opener.addEventListener('click', open);
  closer.addEventListener('click', close);
  addEventListener('keydown', ({ key, repeat }) => key === 'Escape' && !repeat && escaped(), { capture: true });
  addEventListener('message', ({ source, origin, data }) => {
    if (!frame || source !== frame.contentWindow || origin !== home) return;
    if (data === 'council-chat:escape') escaped();
    const told = typeof data === 'string' ? LANGUAGE_TOLD.exec(data)?.[1] : undefined;
    if (told !== undefined) sayIn(told);
    if (data === 'council-chat:leave' || data === 'council-chat:cleared') location.replace(ELSEWHERE);
  });
  document.body.append(host);

  /** Whoever reads an English page may want another language, as their browser says; a page in another was chosen. */
  function firstLanguage() {
    const page = known(document.documentElement.lang);
    const wanted = [known(asked), page === 'en' ? undefined : page, ...navigator.languages.map(known), page];
    return wanted.find((code) => code !== undefined) ?? 'en';
  }

  /**
   * The code of a language that we have words in.
   * @param {string | undefined} tag BCP 47
   */
  function known(tag = '') {
    const [first] = tag.toLowerCase().split('-');
    return Object.keys(WORDS).find((code) => code === first || WORDS[code]?.tag === first);
  }

  /** @param {string} code */
  function sayIn(code) {
    const words = WORDS[code];
    if (!words) return;
    language = code;
    host.lang = words.tag;
    host.dir = words.dir;
    for (const here of [opener, title]) here.textContent = words.open;
    closer.textContent = words.close;
    panel.setAttribute('aria-label', words.open);
    if (frame) frame.title = words.open;
  }

  /**
   * @param {string} name
   * @param {string} className
   */
  function make(name, className) {
    const made = document.createElement(name);
    made.className = className;
    if (made instanceof HTMLButtonElement) made.type = 'button';
    return made;
  }

  function open() {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.src = `${home}/?embedded=1&lang=${language}`;
      sayIn(language);
      panel.append(frame);
    }
    panel.hidden = false;
    opener.hidden = true;
    opener.setAttribute('aria-expanded', 'true');
    frame.focus();
  }

  // The frame stays, so that the chat goes on where it was when it is opened again.
  function close() {
    if (panel.hidden) return;
    panel.hidden = true;
    opener.hidden = false;
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  }

  // Once closes the chat; three times quickly leaves the page, as inside the chat.
  function escaped() {
    if (!frame) return;
    const now = performance.now();
    presses = [...presses.filter((before) => now - before < QUICK_MS), now];
    close();
    if (presses.length < 3) return;
    frame.contentWindow?.postMessage('council-chat:leave', home);
    setTimeout(() => location.replace(ELSEWHERE), CLEARING_MS);
  }
})();
