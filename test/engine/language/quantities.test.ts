import { format } from '../../../src/engine/decimal';
import { normalise } from '../../../src/engine/language/plain';
import { findQuantities } from '../../../src/engine/language/quantities';
import { scan } from '../../../src/engine/language/tokens';

function read(text: string): readonly string[] {
  return findQuantities(scan(normalise(text))).map(
    ({ value, percent, unit }) => `${format(value)}${percent ? '%' : ''}${unit}`,
  );
}

test.each([
  ['5', ['5']],
  ['1,234.5元', ['1234.5元']],
  ['+5件', ['5件']],
  ['-5件', ['-5件']],
  ['5万元', ['50000元']],
  ['1.5亿元', ['150000000元']],
  ['5万亿元', ['5000000000000元']],
  ['5件万元', ['5件']],
  ['95%', ['95%']],
  ['2个百分点', ['2%']],
  ['2百分点', ['2%']],
  ['5件%', ['5件']],
  ['9‰', ['0.9%']],
  ['9%或‰', ['9%']],
  ['5场(次)', ['5场(次)']],
  ['5场(含)', ['5场']],
  ['5场(人次)', ['5场(人次)']],
  ['200元/亩', ['200元/亩']],
  ['200元/平方米', ['200元/平方米']],
  ['200元/5', ['200元', '5']],
  ['5件等(次)', ['5件']],
  ['5人次', ['5人次']],
  ['5个工作日', ['5个工作日']],
  ['1-3', ['1', '3']],
  ['A-5', ['5']],
])('%s holds %j', (text, quantities) => {
  expect(read(text)).toEqual(quantities);
});

test.each(['每月10日', '每个月10日', '每季10日', '每季度10日', '第3'])(
  '%s is no amount',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test.each([
  ['每月10次', ['10次']],
  ['每月检查10日', ['10日']],
  ['每月10次，逢5日', ['10次', '5日']],
])('%s is an amount', (text, quantities) => {
  expect(read(text)).toEqual(quantities);
});
