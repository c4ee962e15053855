import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { describe, it } from 'mocha';
import { loadSamples } from '../../../bots/understanding/samples.ts';
import { INTENTS } from '../../../dialogs/input.ts';
import { ENGLISH } from './entities/context.ts';

const MANY = [
  'ReportIssue',
  'CheckProgress',
  'SpeakToPerson',
  'Help',
  'AskInformation',
  'Greeting',
  'Thanks',
  'Goodbye',
  'Cancel',
  'GoBack',
  'Repeat',
  'StartOver',
  'Yes',
  'No',
  'ChangeLanguage',
  'RequestInterpreter',
];
const CATEGORIES = [
  'fly_tipping',
  'graffiti',
  'missed_bin',
  'litter',
  'dog_fouling',
  'abandoned_vehicle',
  'noise',
  'housing_repair',
  'damp_mould',
  'dead_animal',
  'needles',
  'tree',
  'park_play_area',
  'antisocial_behaviour',
  'pests',
  'street_light',
  'pothole',
  'blocked_drain',
  'illegal_parking',
  'public_toilet',
  'other',
];

describe('the English samples', () => {
  const samples = loadSamples(ENGLISH);
  it('cover every intent well enough to learn it', () => {
    for (const intent of INTENTS) {
      expect(samples.intents[intent]?.length, intent).to.be.at.least(MANY.includes(intent) ? 25 : 12);
    }
  });
  it('cover every category and its words', () => {
    expect(Object.keys(samples.categories).sort()).to.deep.equal([...CATEGORIES].sort());
    expect(Object.keys(samples.category_words).sort()).to.deep.equal([...CATEGORIES].sort());
    for (const [category, texts] of Object.entries(samples.categories))
      expect(texts.length, category).to.be.at.least(20);
  });
  it('cover every ready answer', () => {
    expect(Object.keys(samples.answers)).to.have.lengthOf(16);
    for (const [answer, texts] of Object.entries(samples.answers)) expect(texts.length, answer).to.be.at.least(5);
  });
  it('say nothing twice', () => {
    const all = [samples.intents, samples.categories, samples.answers].flatMap((part) => Object.values(part).flat());
    const lower = all.map((text) => text.toLowerCase());
    expect(lower.filter((text, at) => lower.indexOf(text) !== at)).to.deep.equal([]);
  });
  it('a wrong file is refused with its name and field', () => {
    const dir = mkdtempSync(path.join(tmpdir(), 'samples-'));
    try {
      writeFileSync(path.join(dir, 'samples.yaml'), 'intents: { Sing: [la] }\nanswers: {}\n');
      expect(() => loadSamples(dir)).to.throw(/samples\.yaml: intents.*\n.*samples\.yaml: categories/s);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
