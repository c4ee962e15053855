import { expect } from 'chai';
import type { Appointment } from '../../../services/appointments/appointments.ts';
import { calendarFile } from '../../../services/appointments/calendar-file.ts';
import { anAppointment } from '../../support/appointments.ts';

const { at, ...made } = anAppointment({ id: 'form-1', about: 'Homeless soon' });
const APPOINTMENT: Appointment = {
  ...made,
  ...{ status: 'booked', startsAt: '2027-07-01T08:00:00.000Z', endsAt: '2027-07-01T08:20:00.000Z' },
  ...{ sequence: 2, version: 3, createdAt: at, updatedAt: at },
};
const WORDS = {
  council: 'Norwich City Council',
  organiserEmail: 'customer.services@norwich.example',
  summary: 'Appointment with Norwich City Council',
  description:
    'Reference NOR-7F3K-92; to change it, call 0344 980 3333, 9am to 4pm.\nŻółć żółć żółć żółć żółć żółć żółć żółć',
  location: 'City Hall, Bethel Street',
  reminder: 'Tomorrow: your appointment',
};

const lines = (appointment: Appointment): string[] =>
  calendarFile(appointment, WORDS).replace(/\r\n /g, '').split('\r\n');

describe('A calendar file', () => {
  it('says when, where and how to change it, in UTC, with a reminder', () => {
    const file = lines(APPOINTMENT);
    for (const line of [
      'METHOD:PUBLISH',
      'UID:form-1@norwich.example',
      'SEQUENCE:2',
      'DTSTAMP:20261123T093000Z',
      'DTSTART:20270701T080000Z',
      'DTEND:20270701T082000Z',
      'STATUS:CONFIRMED',
      'LOCATION:City Hall\\, Bethel Street',
      'TRIGGER:-P1D',
    ]) {
      expect(file).to.include(line);
    }
    expect(file.join('\n')).to.match(/DESCRIPTION:Reference NOR-7F3K-92\\; to change it\\, call.*\\nŻółć/);
  });

  it('never says what it is about', () => {
    expect(calendarFile(APPOINTMENT, WORDS)).to.not.match(/homeless|planning/i);
  });

  it('takes a cancelled one out again: the same UID, no reminder', () => {
    const file = lines({ ...APPOINTMENT, status: 'cancelled', sequence: 3 });
    expect(file).to.include.members(['METHOD:CANCEL', 'UID:form-1@norwich.example', 'SEQUENCE:3', 'STATUS:CANCELLED']);
    expect(file).to.not.include('BEGIN:VALARM');
  });

  it('ends its lines with CRLF and folds them at 75 octets, within no letter', () => {
    const file = calendarFile(APPOINTMENT, WORDS);
    expect(file.replace(/\r\n/g, '')).to.not.match(/[\r\n]/);
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line), line).to.be.lessThanOrEqual(75);
      expect(line).to.not.include('\uFFFD');
    }
  });
});
