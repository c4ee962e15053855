const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];
const NAMES = { '*': 'star', '#': 'hash' };
const LETTERS = { 2: 'ABC', 3: 'DEF', 4: 'GHI', 5: 'JKL', 6: 'MNO', 7: 'PQRS', 8: 'TUV', 9: 'WXYZ' };

/** Where the page for texts keeps its number, and what a number there looks like. */
const KEPT = 'phone-number';
const MOBILE = /^\+447700900\d{3}$/;

const byId = (id) => document.getElementById(id);

/** What the telephone shows. It decides nothing. */
export const view = {
  from: () => byId('from').value,
  /** Calls come from the phone that texts were sent from, if there is one. Its texts are one link away. */
  numbers() {
    const from = byId('from');
    let number;
    try {
      number = localStorage.getItem(KEPT);
    } catch {
      // A browser that keeps nothing: the numbers of the page are enough.
    }
    if (number && MOBILE.test(number) && ![...from.options].some(({ value }) => value === number)) {
      const spoken = number.replace('+44', '0').replace(/^(\d{5})/, '$1 ');
      from.prepend(new Option(`${spoken}, the phone of your texts`, number, true, true));
    }
    const link = () => {
      byId('texts').href = MOBILE.test(from.value) ? `/phone#${from.value}` : '/phone';
    };
    from.addEventListener('change', link);
    link();
  },

  isAloud: () => byId('aloud').checked,

  /** Makes the keypad. */
  keypad(press) {
    // What is said scrolls by itself, by keys as well.
    byId('log').tabIndex = 0;
    for (const key of KEYS) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = key;
      button.disabled = true;
      if (NAMES[key]) button.setAttribute('aria-label', NAMES[key]);
      if (LETTERS[key]) {
        const letters = document.createElement('small');
        letters.textContent = LETTERS[key];
        letters.setAttribute('aria-hidden', 'true');
        button.append(' ', letters);
      }
      button.addEventListener('click', () => press(key));
      byId('keypad').append(button);
    }
  },

  on(id, event, listener) {
    byId(id).addEventListener(event, listener);
  },

  /** Takes the words out of their field. */
  takeWords() {
    const words = byId('words').value.trim();
    byId('words').value = '';
    return words;
  },

  status(text) {
    byId('status').textContent = text;
  },

  keyed(keys) {
    byId('keyed').textContent = keys;
  },

  /** @param {'idle' | 'busy' | 'asked' | 'person'} state */
  state(state) {
    const inCall = state !== 'idle';
    byId('start').disabled = inCall;
    byId('from').disabled = inCall;
    byId('end').disabled = !inCall;
    for (const button of byId('keypad').children) button.disabled = state !== 'asked';
    for (const id of ['words', 'speak', 'silence']) byId(id).disabled = state !== 'asked';
    byId('person').hidden = state !== 'person';
  },

  /**
   * Adds a line to what is said.
   *
   * @param {string} text
   * @param {'theirs' | 'mine' | 'event' | 'problem'} kind
   * @param {string} [language]
   */
  line(text, kind, language) {
    const item = document.createElement('li');
    item.className = kind;
    item.textContent = text;
    if (language) item.lang = language;
    byId('heard').append(item);
    const log = byId('log');
    log.scrollTop = log.scrollHeight;
  },

  clear() {
    byId('heard').replaceChildren();
    byId('twiml').textContent = '';
  },

  document(xml) {
    const before = byId('twiml').textContent;
    byId('twiml').textContent = `${before}${before ? '\n\n' : ''}${xml.replaceAll('><', '>\n<')}`;
  },
};
