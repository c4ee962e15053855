import { Chat } from './chat.js';
import { part } from './element.js';
import { offerQuickExit } from './leave.js';
import { readSettings } from './settings.js';

if (new URLSearchParams(location.search).has('embedded')) document.documentElement.classList.add('embedded');
// Where there is room, the whole notice is open from the start.
const notice = /** @type {HTMLDetailsElement} */ (part('notice'));
notice.open = matchMedia('(min-width: 60em)').matches;

const settings = readSettings();
part('privacy').setAttribute('href', settings.privacyUrl);
part('opening').remove();
part('chat').hidden = false;
const chat = new Chat(settings);
offerQuickExit(() => chat.stop());
