import type { Content } from '../../../../src/sheet/edits';
import { appliedName, typedName } from '../../../../src/taskpane/browser/editing/deed-names';
import { cellAt } from '../../../fixtures/address';

const FILLED: Content = { kind: 'text', value: '甲' };
const BLANK: Content = { kind: 'blank', value: '' };
const at = (address: string, after: Content) => ({ cell: cellAt(address), after });

test('a deed is called by what it did and where', () => {
  expect(typedName(cellAt('F17'), FILLED)).toBe('修改 F17');
  expect(typedName(cellAt('F17'), BLANK)).toBe('清空 F17');
  expect(appliedName([at('I22', FILLED)], false)).toBe('写入 I22');
  expect(appliedName([at('J1', FILLED), at('J2', FILLED)], true)).toBe('写入 2 格和标记');
  expect(appliedName([at('J1', BLANK), at('J2', BLANK)], false)).toBe('清空 2 格');
  expect(appliedName([], true)).toBe('写入标记');
});
