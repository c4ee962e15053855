/** Reads words out with the browser's own voices, when somebody wants that and the browser can. */
export class Speech {
  #isOn = () => false;

  /** @param {() => boolean} isOn */
  constructor(isOn) {
    this.#isOn = isOn;
  }

  /**
   * Reads a text out. Resolves when it has been said, was cut short, or cannot be said.
   *
   * @param {string} text
   * @param {string} language
   * @param {string | undefined} rate
   */
  say(text, language, rate) {
    if (!this.#isOn() || !('speechSynthesis' in globalThis)) return Promise.resolve();
    return new Promise((resolve) => {
      const words = new SpeechSynthesisUtterance(text);
      words.lang = language;
      if (rate) words.rate = Number.parseFloat(rate) / 100 || 1;
      words.onend = resolve;
      words.onerror = resolve;
      speechSynthesis.speak(words);
    });
  }

  /** Stops in the middle of a word. */
  hush() {
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  }
}
