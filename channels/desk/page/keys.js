// What has a `data-key` is reached with Alt and Shift and that letter: never with a letter alone, which screen readers
// and voice control need themselves.
document.addEventListener('keydown', (event) => {
  if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
  // The place of the key, not its sign: with Alt it writes another one on some machines.
  const [, letter] = /^Key([A-Z])$/.exec(event.code) ?? [];
  if (!letter) return;
  const target = /** @type {HTMLElement | null} */ (document.querySelector(`[data-key="${letter.toLowerCase()}"]`));
  if (!target) return;
  event.preventDefault();
  target.focus();
  if (target.matches('a, button')) target.click();
});
