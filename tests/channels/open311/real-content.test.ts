import { expect } from 'chai';
import { Words } from '../../../bots/words.ts';
import type { Open311Deps } from '../../../channels/open311/deps.ts';
import { renderDefinition, renderServices, takenCategory } from '../../../channels/open311/services.ts';
import { loadCouncil } from '../../../services/council/council.ts';
import { NOW } from '../../support/open311.ts';

const words = Words.load('locales');
const at = (now: string) =>
  ({
    council: loadCouncil('council/norwich'),
    words: (id, values) => (words.has(id) ? words.say(id, values ?? {}, 'en') : undefined),
    now: () => new Date(now),
  }) as Open311Deps;

describe("Open311 with the council's own content", () => {
  it('offers what the council looks after, and the rest once it does', () => {
    const codes = renderServices(at(NOW)).map(({ service_code }) => service_code);
    expect(codes).to.include.members(['fly_tipping', 'noise', 'other']).and.not.include('pothole');
    expect(renderServices(at('2028-04-01T12:00:00Z')).map(({ service_code }) => service_code)).to.include('pothole');
    expect(() => takenCategory('pothole', at(NOW))).to.throw('Norfolk County Council looks after this');
  });

  it('has every question and every answer in words', () => {
    const deps = at(NOW);
    for (const { service_code } of renderServices(deps)) {
      const { attributes } = renderDefinition(takenCategory(String(service_code), deps), deps) as {
        attributes: {
          variable: boolean;
          code: string;
          description: string;
          values?: { key: string; name: string }[];
        }[];
      };
      for (const { variable, code, description, values = [] } of attributes) {
        if (variable) expect(description, `${service_code} ${code}`).to.match(/[ ?.]/);
        for (const { key, name } of values) expect(name, `${service_code} ${code} ${key}`).to.match(/^(\p{Lu}|\d|£)/u);
      }
    }
  });
});
