import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { matchChoices } from '../../../bots/understanding/choices.ts';

const waste = [
  { value: 'black_bags', words: ['Black bags', 'bags', 'bin bags', 'rubbish bags'] },
  { value: 'mattress', words: ['Mattress', 'bed'] },
  { value: 'white_goods', words: ['Fridges, freezers and washing machines', 'fridge', 'freezer', 'washing machine'] },
  { value: 'garden', words: ['Garden waste', 'grass', 'branches'] },
  { value: 'building_materials', words: ['Building materials', 'rubble', 'bricks', 'tiles'] },
];
const yesNo = [
  { value: 'yes', words: ['Yes', 'yeah', 'yep', 'y', 'ok'] },
  { value: 'no', words: ['No', 'nope', 'nah', 'n'] },
];
const animal = [
  { value: 'bird', words: ['A bird', 'bird', 'pigeon'] },
  { value: 'birds_in_numbers', words: ['Five or more wild birds', 'birds', 'lots of birds'] },
];

const TABLE: [string, typeof waste, string[]][] = [
  ['Mattress', waste, ['mattress']],
  ['mattresses', waste, ['mattress']],
  ['a mattress and some black bags', waste, ['black_bags', 'mattress']],
  ['an old matress', waste, ['mattress']],
  ['its a fridge', waste, ['white_goods']],
  ['a broken fridge, and bricks', waste, ['white_goods', 'building_materials']],
  ['BUILDING MATERIALS!!', waste, ['building_materials']],
  ['2', waste, ['mattress']],
  ['number 3', waste, ['white_goods']],
  ['the second one', waste, ['mattress']],
  ['the last one please', waste, ['building_materials']],
  ['one', waste, ['black_bags']],
  ['bird', animal, ['bird']],
  ['birds', animal, ['birds_in_numbers']],
  ['it is a small bird', animal, ['bird']],
  ['some birds by the river', animal, ['birds_in_numbers']],
  ['two pigeons', animal, ['bird']],
  ['1 and 4', waste, ['black_bags', 'garden']],
  ['6', waste, []],
  ['0', waste, []],
  ['2 metres long', waste, []],
  ['something else', waste, []],
  ['', waste, []],
  ['yes', yesNo, ['yes']],
  ['yeah it is', yesNo, ['yes']],
  ['Nope', yesNo, ['no']],
  ['not sure', yesNo, []],
  ['hello', yesNo, []],
];

describe('matchChoices', function () {
  this.timeout(120_000);
  for (const [text, choices, values] of TABLE) {
    it(`"${text}" names ${values.join(', ') || 'nothing'}`, () => {
      expect(matchChoices(text, choices)).to.deep.equal(values);
    });
  }
  it('a longer name is not also the shorter one inside it', () => {
    const choices = [
      { value: 'waste', words: ['waste'] },
      { value: 'garden_waste', words: ['garden waste'] },
    ];
    expect(matchChoices('it is garden waste', choices)).to.deep.equal(['garden_waste']);
  });
  it('does not guess between two choices of one name', () => {
    const choices = [
      { value: 'a', words: ['park'] },
      { value: 'b', words: ['park'] },
    ];
    expect(matchChoices('park', choices)).to.deep.equal([]);
  });
  it('knows every label as it is written', () => {
    for (const choice of waste) expect(matchChoices(choice.words[0] ?? '', waste)[0]).to.equal(choice.value);
  });
  it('never throws and only names what was offered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const values = matchChoices(text, waste);
        expect(values.every((value) => waste.some((choice) => choice.value === value))).to.equal(true);
      }),
    );
  });
});
