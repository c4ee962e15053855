import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { Words } from '../../../bots/words.ts';
import { inLanguage, type PageWords, scriptWords } from '../../../channels/webchat/page-words.ts';

const ROOT = join(import.meta.dirname, '../../..');
const words = Words.load(join(ROOT, 'locales'));
const template = readFileSync(join(ROOT, 'channels/webchat/page/index.html'), 'utf8');
const scripts = readFileSync(join(ROOT, 'channels/webchat/page/words.js'), 'utf8');
const FACTS = { council: '{{councilName}}', phone: '{{phone}}', address: '{{address}}' };
const ENGLISH = { code: 'en', tag: 'en-GB', name: 'English', direction: 'ltr' } as const;

const english: PageWords = (name, values) => {
  const id = `page-${name}`;
  return words.has(id) ? words.say(id, values, 'en') : undefined;
};

describe("the page's words", () => {
  it('are in English what its files hold', () => {
    const plain = (html: string) =>
      html
        .replace(/ data-(?:word|label)="\w+"| dir="ltr"/g, '')
        .replaceAll('%7B', '{')
        .replace(/\s+/g, ' ');
    expect(plain(inLanguage(template, english, FACTS, ENGLISH))).to.equal(plain(template));
  });

  it('are there for each sentence of the scripts, and none is left over', () => {
    const names = [...scripts.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name).toSorted();
    expect(Object.keys(scriptWords(english, FACTS, 'en')).toSorted()).to.deep.equal(names);
  });

  it('say of what they speak where the scripts do', () => {
    const said = scriptWords(english, FACTS, 'en');
    for (const [, name] of scripts.matchAll(/^ {2}(\w+): \(/gm)) expect(said[name as string], name).to.contain('{0}');
  });

  it('stay English, and say so, where a language has none', () => {
    const page = inLanguage(template, () => undefined, FACTS, { code: 'ar', tag: 'ar', name: 'ar', direction: 'rtl' });
    expect(page).to.contain('<html lang="ar" dir="rtl">').and.contain('<h1 lang="en-GB" dir="ltr" id="title"');
  });

  it('are text, whatever a locale holds', () => {
    const page = inLanguage(template, () => '<script>alert(1)</script>"', FACTS, ENGLISH);
    expect(page).not.to.contain('<script>alert').and.not.to.contain('aria-label="<');
  });
});
