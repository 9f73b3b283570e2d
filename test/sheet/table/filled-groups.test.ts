import type { Group } from '../../../src/engine/model/form';
import { filledGroups } from '../../../src/sheet/table/filled-groups';
import { entry, formOf } from '../../engine/scoring/form-of';

function group(name: string, weight: string, parent: Group | null = null): Group {
  return {
    level: parent === null ? 1 : 2,
    name,
    parent,
    nameCell: { row: 0, column: 0 },
    weights: [{ entry: entry(0, 1, weight), points: null }],
  };
}

test('what holds an indicator or prints a weight stays, and so does what it stands in', () => {
  const output = group('产出', '');
  const benefit = group('效益', '');
  const empty = group('成本', '');
  const groups = [
    output,
    group('数量', '', output),
    benefit,
    group('社会效益', '20', benefit),
    group('生态效益', '/', benefit),
    empty,
  ];
  const [row] = formOf({}).indicators;
  const indicators = row === undefined ? [] : [{ ...row, group: groups[1] ?? null }];
  expect(filledGroups(groups, indicators).map(({ name }) => name)).toEqual([
    '产出',
    '数量',
    '效益',
    '社会效益',
  ]);
});
