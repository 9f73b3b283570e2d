import { normalise } from '../../../src/engine/language/plain';
import { read } from '../../../src/engine/language/reading';
import { wrongSums } from '../../../src/engine/prose/amount-parts';

function told(text: string): readonly string[] {
  return wrongSums(read(normalise(text), 2023).tokens).map(
    ({ text: words, sum, whole }) => `${words}: ${sum.toString()} / ${whole.toString()}`,
  );
}

test.each([
  ['共支出1030万元，其中培训500万元，宣传430万元。', '共支出1030万元: 930 / 1030'],
  ['共支出1030万元，其中：培训500万元、宣传630万元', '共支出1030万元: 1130 / 1030'],
  ['全年支出1030万元（其中培训支出500万元，宣传支出430万元）。', '全年支出1030万元: 930 / 1030'],
  ['预算安排0.103亿元，其中中央资金500万元、省级资金450万元。', '预算安排0.103亿元: 950 / 1030'],
  ['项目总额4.9亿元，其中甲2.4亿元，乙2.1亿元。', '项目总额4.9亿元: 45000 / 49000'],
  ['完成改造3处。共支出12000元，其中甲8000元，乙5000元', '共支出12000元: 1.3 / 1.2'],
])('%s comes to %j', (text, found) => {
  expect(told(text)).toEqual([found]);
});

test.each([
  ['that are whole', '共支出1030万元，其中培训500万元，宣传530万元。'],
  ['that are whole in other units', '共支出0.103亿元，其中培训500万元，宣传530万元。'],
  ['that are rounded', '共支出1030.55万元，其中培训500.3万元，宣传530.3万元。'],
  ['of a list that goes on', '共支出1030万元，其中培训500万元，宣传430万元等。'],
  ['of which one is told', '共支出1030万元，其中培训500万元。'],
  [
    'with something else among them',
    '共支出1030万元，其中培训500万元，宣传430万元，其余用于采购。',
  ],
  ['that are rough', '共支出1030万元，其中培训约500万元，宣传430万元。'],
  ['of a rough whole', '共支出1030余万元，其中培训500万元，宣传430万元。'],
  ['of a change', '预算1435万元，其中年初1500万元，调减65万元。'],
  ['of the same money at two stages', '预算1435万元，其中到位1435万元，支出1033万元。'],
  ['of what was spent of a budget', '预算1435万元，其中培训支出500万元，宣传支出430万元。'],
  ['of parts of the year', '共支出1030万元，其中上半年300万元，6月600万元。'],
  ['of people', '共培训1030人，其中工人500人，农民430人。'],
  ['among which are others', '共支出1030万元，其中培训500万元，其中场租100万元，宣传430万元。'],
  ['in a list without its signs', '共支出1030万元，其中培训500万元和宣传430万元。'],
  ['of nothing', '其中培训500万元，宣传430万元。'],
  ['named with a rate', '共支出1030万元，其中培训500万元，占48.5%，宣传430万元。'],
  ['in brackets that stay open', '共支出1030万元（其中培训500万元，宣传430万元'],
])('parts %s are silent: %s', (_, text) => {
  expect(told(text)).toEqual([]);
});
