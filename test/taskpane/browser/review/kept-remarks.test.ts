import {
  isKeptWhole,
  REMARKS,
  type FormEdits,
  type KeptRemarks,
} from '../../../../src/taskpane/browser/review/kept-remarks';

const EDITS: FormEdits = {
  left: ['a.b@c'],
  taken: ['d.e@f'],
  words: { 'g.h@i': { problem: '请核对', change: null } },
  own: [{ cell: 'J17', place: '“产值”自评得分', problem: '与台账不符', change: '' }],
};

const kept = (edits: Partial<FormEdits> = {}): KeptRemarks => ({
  file: '10-ab',
  sheet: '评分表',
  row: null,
  edits: { ...EDITS, ...edits },
  seen: true,
  name: '甲项目/2023/甲局',
});

test('what is kept is read as it was', () => {
  const value: unknown = JSON.parse(JSON.stringify(REMARKS.choose([kept()])));
  expect(REMARKS.read(value)).toEqual([kept()]);
});

test.each([[null], ['x'], [{}], [[1]], [[{ file: 'a' }]], [[{ ...kept(), row: 'x' }]]])(
  '%j is nothing that was kept',
  (value) => {
    expect(REMARKS.read(value)).toEqual([]);
  },
);

test('of what was kept half, the rest is read', () => {
  const half = { ...kept(), edits: { left: [1, 'a.b@c'], words: { x: 1 }, own: [{}] }, seen: 1 };
  expect(REMARKS.read([half])).toEqual([
    { ...kept(), edits: { left: ['a.b@c'], taken: [], words: {}, own: [] }, seen: false },
  ]);
});

test.each([
  [
    'a remark',
    kept({ own: [{ cell: '', place: '', problem: '请联系张三 13800000000', change: '' }] }),
  ],
  ['its place', kept({ own: [{ cell: '', place: '联系人：张三', problem: '缺', change: '' }] })],
  ['changed words', kept({ words: { x: { problem: null, change: '改好发到 a@b.cn' } } })],
])('%s that says whom to ask is not kept', (_, one) => {
  const [left] = REMARKS.choose([one]);
  expect(isKeptWhole(one)).toBe(false);
  expect([left?.edits.own.length, Object.keys(left?.edits.words ?? {}).length]).toContain(0);
  expect(JSON.stringify(left)).not.toMatch(/张三|138|@b/);
});

test('what names nobody is kept whole', () => {
  expect(isKeptWhole(kept())).toBe(true);
});

test('another sheet, another form on a sheet and another file are each another form', () => {
  const others = [{ sheet: 'x' }, { row: 3 }, { file: 'y' }];
  expect(others.map((other) => REMARKS.samePlace(kept(), { ...kept(), ...other }))).toEqual([
    false,
    false,
    false,
  ]);
  expect(REMARKS.samePlace(kept(), kept({ left: [] }))).toBe(true);
});
