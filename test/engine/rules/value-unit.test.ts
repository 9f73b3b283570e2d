import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'value-unit';

test('two units are quoted where they differ', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 活动 | 10 | 不少于5场（次） | 5批次 {value-unit} | 10 |
  `,
  );
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('“不少于5场（次）”与完成值“5批次”单位不同');
});

test('a percentage and a count are two units', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 覆盖 | 10 | ≥90% | 90家 {value-unit} | 10 |
  `,
  );
});

test('spellings of one unit, and a missing unit, are accepted', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | 5场(次) | 5场次 | 10 |
    | 会 | 10 | 5场（次） | 5场 | 10 |
    | 人数 | 10 | 50人 | 50名 | 10 |
    | 册数 | 10 | ≥20项 | 20 | 10 |
  `,
  );
});

test('a range has a unit as well, words and one-sided units have none to compare', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | 3-5场 | 4批次 {value-unit} | 10 |
    | 会 | 10 | 2023年12月底前 | 4批次 | 10 |
    | 册数 | 10 | ≥20 | 20项 | 10 |
  `,
  );
});

test('the target is the other end', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 活动 | 10 | 5场 | 5批次 {value-unit} | 10 |
  `,
  );
  expect(printCells(finding?.also ?? [])).toEqual(['C2']);
});

const named = (name: string, expected: string, actual: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | ${name} | 10 | ${expected} | ${actual} {value-unit} | 10 |
`;
const clean = (...cells: [string, string, string]) => named(...cells).replace(' {value-unit}', '');

test('a unit in the name that is not that of the value is an info', () => {
  const [finding] = expectFindings('value-unit', named('培训人数（人）', '≥12场', '12场'));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('名称写的单位是“人”');
});

test('there are no parts of people', () => {
  const [finding] = expectFindings('value-unit', named('受益户数', '≥400户', '412.5户'));
  expect(finding?.message).toContain('不是整数，户不会有小数');
  expectFindings('value-unit', named('受益人数（人）', '≥400', '412.5'));
  expectFindings('value-unit', named('每年培训人数', '≥300人', '312.5人'));
  expectFindings('value-unit', named('受益行政村', '≥11个', '11.5个'));
  expectFindings('value-unit', named('抽检批次', '≥260批次', '261.5批次'));
});

test.each<[string, string, string]>([
  ['培训人数（人）', '≥50人', '52人'],
  ['培训人数（人）', '50', '52'],
  ['培训人数（名）', '≥50人', '52人'],
  ['道路里程（公里）', '≥1200米', '1300米'],
  ['板块数（个）', '≥5项', '5项'],
  ['满意度（%）', '≥90%', '95%'],
  ['宣传（线上）', '≥5场', '5场'],
  ['户均人数', '≥2.5人', '3.5人'],
  ['千人医师数', '≥3人', '3.1人'],
  ['医师数', '≥2.8人', '2.95人'],
  ['每千人口医师数', '≥3人', '2.95人'],
  ['每百户拥有汽车', '≥30辆', '31.5辆'],
  ['受益人数', '≥1.2万人', '1.25万人'],
  ['培训时长', '≥2.5小时', '3.5小时'],
  ['平均每村项目', '≥2个', '2.5个'],
  ['发病率下降', '≥2个百分点', '2.5个百分点'],
  ['工期', '≥6个月', '6.5个月'],
])('%s of %s and %s is in order', (...cells) => {
  expectFindings('value-unit', clean(...cells));
});

test.each<[string, string, string]>([
  ['每亩防治成本', '≤160元', '158.5元/亩'],
  ['每亩防治成本', '≤160元/亩', '158.5元'],
  ['户均补助', '≤500元', '480元/户'],
  ['项目建设周期', '1年', '11个月'],
])('%s says or implies the unit of %s and %s', (...cells) => {
  expectFindings('value-unit', clean(...cells));
});

test.each<[string, string, string]>([
  ['防治成本', '≤160元', '158.5元/亩'],
  ['每户防治成本', '≤160元', '158.5元/亩'],
  ['每亩用工', '≤160人', '158.5元/亩'],
])('%s does not say how %s and %s go together', (...cells) => {
  expectFindings('value-unit', named(...cells));
});

test('a number without the 万 of its target is no part of a person', () => {
  const [finding] = expectFindings('value-unit', named('惠及群众人次', '≥5万人次', '6.1'));
  expect(finding?.message).toContain('带“万”一类的字，完成值“6.1”没有带');
  expectFindings('value-unit', clean('惠及群众人次', '≥5万人次', '6'));
  expectFindings('value-unit', clean('惠及群众人次', '≥5万人次', '6.1万'));
});
