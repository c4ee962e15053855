import { element } from './element.js';
import { words } from './words.js';

/**
 * Buttons for what may be picked in answer to a message. They stay usable later, since each says what it answers.
 * @param {readonly import('./activity.js').Choice[]} choices
 * @param {(choice: import('./activity.js').Choice) => void} press
 * @returns {HTMLElement}
 */
export function choiceButtons(choices, press) {
  const buttons = choices.map((choice) => {
    const button = element('button', { type: 'button', class: 'choice' }, element('bdi', {}, choice.title));
    button.addEventListener('click', () => press(choice));
    return button;
  });
  const label = { 'aria-label': words.choices, 'data-said-label': 'choices' };
  return element('div', { class: 'choices', role: 'group', ...label }, ...buttons);
}

/**
 * Makes the buttons of earlier messages quieter than the newest ones.
 * @param {HTMLElement} log
 */
export function quietenChoices(log) {
  for (const group of log.querySelectorAll('.choices')) group.classList.add('earlier');
}

/**
 * A person answers now: what the assistant offered before can be picked no more. It asks again when it is back.
 * @param {HTMLElement} log
 */
export function endChoices(log) {
  for (const group of log.querySelectorAll('.choices')) {
    for (const button of group.querySelectorAll('button')) button.disabled = true;
  }
}

/**
 * A chat that has ended cannot take an answer, or a message again.
 * @param {HTMLElement} log
 */
export function closeChoices(log) {
  for (const button of log.querySelectorAll('button')) button.disabled = true;
  for (const button of log.querySelectorAll('.retry')) button.remove();
}
