import { type Html, html } from '../http/html.ts';
import type { SpokenPages } from '../http/spoken-pages.ts';

/** The language of the council's own pages. */
const ENGLISH = 'en';

/** What stands around a page in the council's own words for who reads another language. */
export interface InformationFrame {
  /** That it is in English, and that an interpreter is free; nothing for who reads English. */
  notice: Html;
  /** The way back to the chat. */
  back: Html;
}

/** The frame for whoever asks for a page. The page varies with `Accept-Language`. */
export function frameFor(pages: SpokenPages, acceptLanguage: string | undefined): InformationFrame {
  const language = pages.wanted(acceptLanguage);
  const [lang, dir] = [pages.tag(language), pages.direction(language)];
  const says = (id: string): string => pages.words(id, {}, language);
  return {
    notice:
      language === ENGLISH
        ? html``
        : html`<p class="notice-box" lang="${lang}" dir="${dir}">${says('information-in-english')}</p>`,
    back: html`<p lang="${lang}" dir="${dir}"><a href="/">${says('pay-page-back')}</a></p>`,
  };
}
