import { expect } from 'chai';
import { emergencyNumbers, emergencyValues } from '../../../services/council/emergencies.ts';
import { councilFacts, organisationOn } from '../../../services/council/facts.ts';
import { openingHoursFact } from '../../../services/council/opening-hours-fact.ts';
import { norwich } from './norwich.ts';

const TODAY = '2026-11-23';
const open = { from: '09:00', to: '12:00' };

describe('facts of the council', () => {
  it('name it by date, and by the last known name afterwards', () => {
    const later = {
      ...organisationOn(norwich, TODAY),
      name: 'The Next Council',
      valid_from: '2028-04-01',
    };
    const council = { ...norwich, organisations: [organisationOn(norwich, TODAY), later] };
    expect(organisationOn(council, '2028-03-31').name).to.equal('Norwich City Council');
    expect(organisationOn(council, '2028-04-01').name).to.equal('The Next Council');
    expect(organisationOn(norwich, '2030-01-01').name).to.equal('Norwich City Council');
  });

  it('say where the privacy notice is, as an address where one is known', () => {
    expect(councilFacts(norwich, TODAY).privacy).to.equal('/privacy');
    const facts = councilFacts(norwich, TODAY, 'https://chat.example.org/');
    expect(facts.privacy).to.deep.equal({ url: 'https://chat.example.org/privacy' });
  });

  it('say who mends a pothole by date', () => {
    expect(councilFacts(norwich, TODAY)).to.deep.include({
      pothole_body: { message: 'body-norfolk_county' },
      pothole_phone: { phone: '0344 800 8020' },
    });
    expect(councilFacts(norwich, '2028-04-01')).to.deep.include({
      pothole_body: 'Norwich City Council',
      pothole_phone: { phone: '0344 980 3333' },
    });
  });

  it('take days of equal hours together', () => {
    const hours = {
      monday: open,
      tuesday: open,
      wednesday: null,
      thursday: open,
      friday: null,
      saturday: null,
      sunday: null,
    };
    const fact = openingHoursFact(hours) as unknown as { list: { values: { days: unknown; to: unknown } }[] };
    expect(fact.list.map(({ values }) => values.days)).to.deep.equal([
      { message: 'opening-days', values: { first: { message: 'day-monday' }, last: { message: 'day-tuesday' } } },
      { message: 'day-thursday' },
    ]);
    expect(fact.list[0]?.values.to).to.deep.include({ message: 'clock-time' });
  });

  it('say so when the phone is never answered', () => {
    const hours = Object.fromEntries(Object.keys(norwich.opening_hours).map((day) => [day, null]));
    expect(openingHoursFact(hours as typeof norwich.opening_hours)).to.deep.equal({ message: 'opening-never' });
  });
});

describe('numbers for a danger', () => {
  const numbers = (key: string) => {
    const emergency = norwich.emergencies.get(key);
    if (!emergency) throw new Error(`no danger ${key}`);
    return emergencyNumbers(norwich, emergency, TODAY).map(({ number }) => number);
  };

  it('come most urgent first', () => {
    expect(numbers('gas_leak')[0]).to.equal('0800 111 999');
    expect(numbers('self_harm')).to.deep.equal(['999', '116 123', '85258', '111']);
    expect(numbers('flooding')).to.deep.equal(['999', '0344 800 8013', '0345 988 1188']);
    expect(numbers('child_risk')).to.deep.equal(['999', '0344 800 8020', '0800 1111']);
    expect(numbers('homeless_tonight')).to.deep.equal(['0344 980 3333']);
  });

  it('are no phone to call when they take texts only', () => {
    const emergency = norwich.emergencies.get('self_harm');
    if (!emergency) throw new Error('no such danger');
    const values = emergencyValues(norwich, emergency, TODAY);
    expect(values.shout).to.equal('85258');
    expect(values.samaritans).to.deep.equal({ phone: '116 123' });
  });
});
