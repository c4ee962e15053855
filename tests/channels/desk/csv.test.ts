import { expect } from 'chai';
import fc from 'fast-check';
import { csvReply } from '../../../channels/desk/csv.ts';

const line = (...cells: (string | number)[]): string =>
  String(csvReply('x', ['head'], [cells]).body)
    .replace('\uFEFF', '')
    .split('\r\n')
    .slice(1)
    .join('\r\n')
    .trimEnd();

describe('files for spreadsheets', () => {
  it('hold no formula, however it is dressed up', () => {
    for (const formula of [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      ' =1',
      '\t=1',
      '\r=1',
      '\n=1',
      '\u0000=1',
      '＝1',
      '＋1',
      '－1',
      '＠x',
      '\u00a0=1',
    ])
      expect(line(formula), formula).to.match(/^"'/);
    expect(line('Norwich', 5, '')).to.equal('"Norwich",5,""');
  });

  it('keep quotes, commas and lines within their cell', () => {
    expect(line('a "b", c\nd')).to.equal('"a ""b"", c\nd"');
  });

  it('never begin a cell with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(line(text)).not.to.match(/^"\s*[=+\-@＝＋－＠]/);
      }),
    );
  });
});
