/** Text as it stands in HTML, in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** HTML that is whole already; anything else is escaped. */
export interface Html {
  html: string;
}

/** Puts texts and HTML together. Whatever is not HTML of ours is escaped, so that nothing can be forgotten. */
export function html(strings: TemplateStringsArray, ...values: (string | Html | readonly Html[])[]): Html {
  return { html: strings.reduce((text, string, at) => text + written(values[at - 1] ?? '') + string) };
}

function written(value: string | Html | readonly Html[]): string {
  if (typeof value === 'string') return escapeHtml(value);
  return 'html' in value ? value.html : value.map((each) => each.html).join('\n');
}
