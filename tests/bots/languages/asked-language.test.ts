import { expect } from 'chai';
import { LanguageNames } from '../../../bots/languages/asked-language.ts';
import { testContent } from '../../support/story-world.ts';

describe('the language that is asked for', () => {
  const names = new LanguageNames(testContent().words);
  const asked: [string, string, string | undefined][] = [
    ['po polsku proszę', 'pl', 'pl'],
    ['in English please', 'en', 'en'],
    ['wolę po angielsku', 'pl', 'en'],
    ['Lietuviškai prašau', 'lt', 'lt'],
    ['limba română', 'ro', 'ro'],
    ['auf Deutsch bitte', 'de', 'de'],
    ['بالعربية من فضلك', 'ar', 'ar'],
    ['请说中文', 'zh', 'zh'],
    ['по-русски пожалуйста', 'ru', 'ru'],
    ['українською будь ласка', 'uk', 'uk'],
    ['I want to speak Lithuanian', 'en', 'lt'],
    ['speak to me in Hungarian', 'en', 'hu'],
    ['Polski', 'pl', 'pl'],
    ['mówisz po ukraińsku', 'pl', 'uk'],
    // Who does not speak one asks for another.
    ['nie znam angielskiego', 'pl', 'pl'],
    ['no hablo inglés', 'es', 'es'],
    ["I don't speak English very well", 'en', undefined],
    ['change language', 'en', undefined],
    ['not polite', 'en', undefined],
    ['Polish or Russian', 'en', undefined],
  ];
  for (const [text, language, wanted] of asked) {
    it(`${JSON.stringify(text)} asks for ${wanted ?? 'none that it names'}`, () => {
      expect(names.asked(text, language)).to.equal(wanted);
    });
  }
});
