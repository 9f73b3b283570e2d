import type { Group } from '../../../src/engine/model/form';
import { carryDown, carryWithinGroup } from '../../../src/sheet/table/carried';
import { entry } from '../../engine/scoring/form-of';

const GROUP: Group = {
  level: 2,
  name: '数量',
  parent: null,
  nameCell: { row: 0, column: 0 },
  weights: [],
};
const OTHER: Group = { ...GROUP, name: '质量' };

test('a criterion holds until the next one, and a filler ends it', () => {
  const carry = carryDown();
  const texts = ['甲', '', '乙', '/', ''].map((text, row) => {
    const held = carry(entry(row, 0, text), null);
    return `${held?.text}${held?.own === true ? ' own' : ''}`;
  });
  expect(texts).toEqual(['甲 own', '甲', '乙 own', '/ own', ' own']);
});

test('evidence holds within its group and nowhere else', () => {
  const carry = carryWithinGroup();
  const rows: readonly (readonly [string, Group | null])[] = [
    ['1-1', GROUP],
    ['', GROUP],
    ['', OTHER],
    ['2-1', null],
    ['', null],
  ];
  const texts = rows.map(([text, group], row) => carry(entry(row, 0, text), group)?.text);
  expect(texts).toEqual(['1-1', '1-1', '', '2-1', '']);
});

test('an error value holds for the rows below as a text would, and says nothing', () => {
  const carry = carryDown();
  expect(['甲', '#REF!', '', '乙'].map((text) => carry(entry(0, 0, text), null)?.text)).toEqual([
    '甲',
    undefined,
    undefined,
    '乙',
  ]);
});

test('without the column there is nothing to carry', () => {
  expect([carryDown()(null, null), carryWithinGroup()(null, GROUP)]).toEqual([null, null]);
});
