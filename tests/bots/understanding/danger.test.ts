import { expect } from 'chai';
import { describe, it } from 'mocha';
import { createDangerFinder, loadDanger } from '../../../bots/understanding/danger.ts';
import { ENGLISH } from './entities/context.ts';

/** What shows each danger, and what only looks like it. */
const TABLE: Record<string, { signs: string[]; harmless: string[] }> = {
  gas_leak: {
    signs: [
      'I can smell gas',
      "there's a smell of gas in the hall",
      'my carbon monoxide alarm is going off',
      'gas leak',
      'think we have a gas leek in the kitchen',
      'the whole house stinks of gas',
      'the CO alarm is beeping',
      'it smells a bit like gas in here',
      'the builders hit a gas pipe and it is hissing',
      'someone left the gas on all night',
    ],
    harmless: [
      'my gas bill is too high',
      'My boiler is a killer',
      'when is my gas safety check',
      'can you fit a carbon monoxide alarm',
      'gas bottles have been dumped in the lane',
      'how do I read my gas meter',
    ],
  },
  fire: {
    signs: [
      'my kitchen is on fire',
      'there is a fire in the flat above',
      'the bin is burning outside',
      'smoke is coming from the roof',
      'FIRE! help',
      'there are flames in the stairwell',
      'the socket is sparking',
      'someone has set fire to the garages',
      'the car has caught fire',
    ],
    harmless: [
      'the fire door is broken',
      'fire alarm test is on Tuesday',
      'where is the fire station',
      'my neighbour has a bonfire every week',
      'the fire extinguisher is missing',
      'you should fire your staff',
    ],
  },
  crime_now: {
    signs: [
      'someone is breaking into my house',
      'there is a burglar in the garden',
      'a man with a knife is outside',
      'I am being attacked',
      'they are fighting in the street with bottles',
      'he is going to kill me',
      'someone is trying to get into my flat',
      'call the police now',
      'I have just been robbed',
    ],
    harmless: [
      'killing time',
      'that hill is going to kill me',
      'my car was broken into last week',
      'what are the crime figures',
      'I am fighting your decision',
      'I found an old knife dumped in the park',
    ],
  },
  unconscious: {
    signs: [
      'a man is unconscious on the pavement',
      'she is not breathing',
      'he has collapsed in the street',
      'my dad will not wake up',
      'I think he is having a heart attack',
      "my baby can't breathe",
      'there is someone lying on the road not moving',
      'he has been stabbed',
      'she passed out in the shop',
    ],
    harmless: [
      'my garden wall has collapsed',
      'the website is not responding',
      'unconscious bias training',
      'someone has passed out leaflets',
      'the shelf collapsed',
    ],
  },
  self_harm: {
    signs: [
      'I want to end it all',
      'I am going to kill myself',
      'I want to die',
      'I feel suicidal',
      'there is no point in living',
      "I can't go on like this any more",
      'everyone would be better off without me',
      'I have taken an overdose',
      "i don't want to be here anymore",
    ],
    harmless: [
      'killing time',
      'I nearly died laughing',
      'my plants are going to die',
      'this cake is to die for',
      'where does the bus end its route',
      "I can't go on the website",
    ],
  },
  power_line: {
    signs: [
      'a power line is down in the road',
      'the electric cable is hanging off the pole',
      'live wires are showing on the lamp post',
      'bare wires sticking out of the wall',
      'the pylon is sparking',
      'I got an electric shock from the lamp post',
      'we have dug through an electric cable',
      'a branch is touching the overhead lines',
    ],
    harmless: [
      'the phone line is down',
      'my washing line has snapped',
      'barbed wire on the fence',
      'cable tv is not working',
      'old cables have been dumped',
    ],
  },
  flooding: {
    signs: [
      'my house is flooding',
      'water is pouring through the ceiling',
      'our street is flooded',
      'there is a flood in my kitchen',
      'water is coming into my house',
      'the river has burst its banks',
      'the basement is flooded and the water is rising',
      'we are knee deep in water',
    ],
    harmless: [
      'the flood light is broken',
      'I need a flood risk assessment',
      'the road floods every time it rains',
      'I have been flooded with letters',
      'ladies toilets flooded at the market',
    ],
  },
  child_risk: {
    signs: [
      'I think a child is being abused next door',
      'he hits his kids',
      'there are children left home alone',
      'my neighbour is beating her son',
      'a toddler is wandering in the road alone',
      'the baby has bruises and is never fed',
      'I am worried about the safety of a little girl',
      'my daughter has gone missing and is at risk the child is missing',
    ],
    harmless: [
      'my son cut his leg on the swing',
      'children are playing football in the street',
      'do you have a kids club',
      'my daughter hit her head on the slide',
      'the baby changing room is dirty',
    ],
  },
  domestic_abuse: {
    signs: [
      'my husband hits me',
      'I am scared of my partner',
      'my ex is threatening me',
      'I need to get into a refuge',
      'domestic violence',
      'he hit me again last night',
      'my boyfriend is violent',
      'she punched me and I am frightened of her',
      'I am not safe with him my partner',
    ],
    harmless: [
      'my husband put the bin out',
      'my wife needs a parking permit',
      'you hit me with another bill',
      'ex council house',
      'my partner pays the rent',
    ],
  },
  homeless_tonight: {
    signs: [
      'I have nowhere to sleep tonight',
      'I am homeless',
      'we have been kicked out and have nowhere to go',
      'I am sleeping in my car',
      'sleeping rough',
      'I have been made homeless today',
      'nowhere to live',
      'I need somewhere to stay tonight',
    ],
    harmless: [
      'nowhere to park',
      'I threw out my old bed',
      'there is litter on the streets',
      'the homeless charity shop',
      'I need somewhere to put my bike',
    ],
  },
  no_water: {
    signs: [
      'we have no water',
      'the water main has burst',
      'nothing comes out of the taps',
      'my water has been cut off',
      'no running water in the flat',
      'a pipe has burst',
      'raw sewage in my garden',
      'sewage is coming up through the toilet',
    ],
    harmless: [
      'I have no hot water',
      'my water bill is high',
      'no water pressure in the fountain',
      'the water feature is broken',
      'there is no water damage',
    ],
  },
  power_cut: {
    signs: [
      'there is a power cut',
      'we have no electricity',
      'the power has gone off',
      'electric is off in the whole street',
      'no power in our block',
      'powercut',
      'our electricity went off',
      'blackout in our road',
    ],
    harmless: [
      'how do I pay my electric bill',
      'lasting power of attorney',
      'blackout blinds',
      'my electric shower is broken',
      'you have no power to stop them',
    ],
  },
  dangerous_structure: {
    signs: [
      'a wall is about to fall down',
      'tiles are falling off the roof',
      'the chimney looks like it will fall',
      'scaffolding has collapsed',
      'the building is leaning over the road',
      'the balcony is unsafe',
      'there is a sinkhole in the road',
      'a manhole cover is missing',
    ],
    harmless: [
      'my wallpaper is peeling',
      'I want to build a wall',
      'a dangerous dog',
      'my fence has fallen down',
      'the roof is letting in rain',
    ],
  },
  pollution: {
    signs: [
      'fish are dying in the river',
      'oil has been spilled in the stream',
      'chemicals dumped in the pond',
      'a lorry is tipping tonnes of waste in the field',
      'diesel spill on the road',
      'the river is polluted',
      'there is a chemical smell and fumes from the drums',
      'sewage in the river',
    ],
    harmless: [
      'fish and chip shop',
      'noise pollution from the pub',
      'my car is leaking oil',
      'paint on the wall',
      'light pollution',
    ],
  },
  medical: {
    signs: [
      'I need an ambulance',
      'my mum has fallen and cannot get up',
      'he is badly hurt',
      'I was pricked by a needle',
      'she is having an asthma attack',
      'I have broken my leg',
      'I need a doctor tonight',
      'a dog bit my son',
    ],
    harmless: [
      'the bleeding bins again',
      'my radiator needs bleeding radiators do not get warm',
      'rat poison in the shed',
      'doctors surgery car park',
      'my daughter nearly stepped on a needle',
    ],
  },
  adult_risk: {
    signs: [
      'the carer is hitting my mum',
      'an elderly lady is being neglected',
      'I want to report a vulnerable adult at risk',
      'her son is stealing her pension money from my gran',
      'I have not seen my elderly neighbour for days',
      'safeguarding adults',
      'they are abusing an old man',
      'modern slavery',
    ],
    harmless: [
      'my elderly mother needs an assisted bin collection',
      'the old fridge has been dumped',
      'a cuckoo clock',
      'my dad needs a blue badge',
      'my mum has moved house',
    ],
  },
};

describe('danger signs in English', () => {
  const find = createDangerFinder(loadDanger(ENGLISH));
  for (const [key, { signs, harmless }] of Object.entries(TABLE)) {
    describe(key, () => {
      for (const text of signs) it(`finds it in "${text}"`, () => expect(find(text)).to.include(key));
      for (const text of harmless) it(`does not find it in "${text}"`, () => expect(find(text)).to.not.include(key));
    });
  }

  it('has a table for every danger of the locale', () => {
    expect(Object.keys(TABLE).sort()).to.deep.equal(Object.keys(loadDanger(ENGLISH).dangers).sort());
  });
  it('names the gravest first', () => {
    expect(find('I want to kill myself and there is a gas leak')).to.deep.equal(['self_harm', 'gas_leak']);
  });
  it('does not let a harmless word hide a real sign', () => {
    expect(find('my gas bill is high and I can smell gas')).to.include('gas_leak');
    expect(find('The fire door is stuck. There is a fire in the kitchen.')).to.include('fire');
  });
  it('does not join words of two sentences', () => {
    expect(find('Nice smell in the park. How do I pay for gas?')).to.deep.equal([]);
  });
  it('reads to the end of a very long text', () => {
    expect(find(`${'My bin was missed again. '.repeat(400)}I can smell gas`)).to.deep.equal(['gas_leak']);
  });
});
