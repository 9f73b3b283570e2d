import { typed } from '../../../../src/host/excel/read/cells';

test.each(['/', '／', '—', '——', '无', '无。', '\\'])(
  'the filler %s is typed as a person types it, without an apostrophe',
  (value) => {
    expect(typed({ kind: 'text', value })).toBe(value);
  },
);

test.each(['-', '－', '--', '无1', '1/2', '=1', '2023-12-31', 'TRUE', '雨季停工'])(
  'an apostrophe keeps Excel from reading anything into %s',
  (value) => {
    expect(typed({ kind: 'text', value })).toBe(`'${value}`);
  },
);
