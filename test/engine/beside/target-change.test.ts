import { againstTargets } from '../../../src/engine/beside/against-targets';
import { declarationOf, reportOf } from './documents';

const YEAR = ['| 评价年度 | 2023年 |'];
const OTHERS = ['印发文件', '召开会议'].map((name) => ({ name, target: '≥1次' }));

/** What is said of one target beside another: null for nothing, `open` for what a person must say. */
function changeOf(target: string, declared: string, name = '培训人数', group = '产出/数量') {
  const form = reportOf([{ name, target, group }, ...OTHERS], YEAR);
  const declaration = declarationOf([{ name, target: declared, group }, ...OTHERS]);
  const { findings, open } = againstTargets(form, declaration);
  const [finding] = findings.flatMap((one) => (one.kind === 'target' ? one.what : []));
  return open.length > 0 ? 'open' : (finding ?? null);
}

test.each([
  ['≥300家次', '不少于300家次'],
  ['300家次', '≥300家次'],
  ['≥90%', '≥0.9'],
  ['0.9', '90%'],
  ['90%以上', '≥90％'],
  ['≥1.2公里', '≥1200米'],
  ['≥1万人', '≥10000人'],
  ['每月1次', '12次'],
  ['2023年12月底前', '12月31日前'],
  ['2023年12月31日前完成', '2023年12月底前'],
  ['有所提升', '提升'],
  ['90%-95%', '90%～95%'],
  ['≥50个', '≥50家'],
  ['≥95%', '达到95%以上'],
  ['长期有效', '长期'],
  ['≥300人次', '≥300'],
])('%s and %s ask for the same', (target, declared) => {
  expect(changeOf(target, declared)).toBeNull();
  expect(changeOf(declared, target)).toBeNull();
});

test.each([
  ['同比下降30%', '≥30%', '投诉同比降幅', null],
  ['下降30%', '≥30%', '投诉下降率', null],
  ['同比下降30%', '≥25%', '投诉同比降幅', 'value'],
  ['同比下降30%', '≤30%', '投诉同比降幅', 'value'],
  ['同比下降30%', '≥30%', '投诉', 'open'],
  ['同比下降30%', '≥30%', '产量增幅', 'open'],
])('%s and %s of %s: %s', (target, declared, name, change) => {
  expect(changeOf(target, declared, name)).toBe(change);
});

test.each([
  ['≥280人次', '≥300人次', 'value'],
  ['≥85%', '≥90%', 'value'],
  ['85%-95%', '90%-95%', 'value'],
  ['2023年12月底前', '2023年6月底前', 'value'],
  ['有所提升', '显著增强', 'value'],
  ['≥300人次', '≥300公里', 'unit'],
  ['≥90%', '≥90户', 'unit'],
  ['≤300人次', '≥300人次', 'direction'],
  ['≤300人次', '300人次', 'direction'],
])('%s beside the declared %s is another %s', (target, declared, what) => {
  expect(changeOf(target, declared)).toBe(what);
});

test('of what is better if it is less, a bare number leaves the side open', () => {
  expect(changeOf('≤5起', '5起', '有效投诉件数')).toBeNull();
  expect(changeOf('≤20万元', '20万元', '培训成本', '成本/经济成本')).toBeNull();
  expect(changeOf('≤25万元', '20万元', '培训成本', '成本/经济成本')).toBe('value');
});

test('what cannot be told is left to a person', () => {
  expect(changeOf('≥90%', '达到行业标准')).toBe('open');
  expect(changeOf('≥30天', '≥1个月')).toBe('unit');
});

test('a target that is missing is said, and one that was never declared is not', () => {
  expect(changeOf('', '≥300人次')).toBe('missing');
  expect(changeOf('≥300人次', '/')).toBeNull();
});
