// Covers src/engine/beside/copied.ts
// Covers src/engine/beside/lowered.ts
import { againstLastYear } from '../../../src/engine/beside/against-last-year';
import { check } from '../../../src/engine/check/check';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { formOf } from '../../sheet/reading';

const HEADER =
  '| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |';
const REASON = '受汛期影响施工推迟，已增派人手，2024年3月底前完成。';
const LAST = [
  '培训人数 | ≥200人次 | 242人次',
  '培训场次 | ≥5场 | 5场',
  '参赛作品 | ≥100件 | 2368件',
];

interface Year {
  readonly year?: string;
  readonly project?: string;
  readonly below?: string;
  /** 预期目标 and 实际完成情况. */
  readonly above?: readonly [string, string];
}

/** A form of these rows: `培训人数 | ≥200人次 | 242人次`, and perhaps score and reason. */
function reportOf(
  rows: readonly string[],
  { year = '2023', project = '培训', below, above }: Year = {},
) {
  const lines = rows.map((row) => {
    const [name, target, actual, score = '10', reason = ''] = row.split(' | ');
    return `| 产出指标 | 数量指标 | ${name} | ${target} | ${actual} | 10 | ${score} | ${reason} |`;
  });
  const text = [
    '| 项目支出绩效自评表 |',
    `| 项目名称 | ${project} | 评价年度 | ${year}年 |`,
    ...(above === undefined
      ? []
      : ['| 年度总体目标 | 预期目标 | 实际完成情况 |', `| ^ | ${above.join(' | ')} |`]),
    HEADER,
    ...lines,
    `| 合计 | | | | | ${rows.length * 10} | | |`,
    ...(below === undefined ? [] : [`| 一、存在的问题：${below} |`]),
  ].join('\n');
  return check(formOf(text), DEFAULT_OPTIONS);
}

function found(now: readonly string[], was: readonly string[], years: [Year, Year] = [{}, {}]) {
  const [own, other] = years;
  const result = againstLastYear(
    reportOf(now, { year: '2023', ...own }),
    reportOf(was, { year: '2022', ...other }),
  );
  return {
    ...result,
    said: result.findings.map((one) => {
      const row = 'now' in one ? one.now : one.was;
      return `${one.kind === 'target' ? one.what : one.kind} ${row.name.text}`;
    }),
  };
}

test('a changed target, new and dropped rows are told', () => {
  const now = ['培训人数 | ≥240人次 | 250人次', '参赛作品 | ≥2000件 | 2400件', '教材 | ≥8册 | 8册'];
  expect(found(now, LAST).said).toEqual([
    'value 培训人数',
    'value 参赛作品',
    'added 教材',
    'dropped 培训场次',
  ]);
});

test('the same targets with results of their own leave nothing to say', () => {
  const now = [
    '培训人数 | ≥200人次 | 251人次',
    '培训场次 | ≥5场 | 5场',
    '参赛作品 | ≥1700件 | 1800件',
  ];
  const was = LAST.map((row) => row.replace('≥100件', '≥1700件'));
  expect(found(now, was).said).toEqual([]);
});

test.each([
  ['≥169人次', true],
  ['≥170人次', false],
  ['≤100人次', false],
])('a target of %s beside 242人次 that were reached lies too low: %s', (target, low) => {
  const { said } = found(
    [`培训人数 | ${target} | 250人次`, '场次 | ≥5场 | 6场'],
    [LAST[0] ?? '', '场次 | ≥5场 | 5场'],
  );
  expect(said.includes('lowered 培训人数')).toBe(low);
});

test('a number with several figures that comes back is asked about, a usual one is not', () => {
  const now = [
    '培训人数 | ≥200人次 | 242人次',
    '培训场次 | ≥5场 | 5场',
    '参赛作品 | ≥1900件 | 2368件',
  ];
  expect(
    found(
      now,
      LAST.map((row) => row.replace('≥100件', '≥1900件')),
    ).said,
  ).toEqual(['copied-actual 参赛作品']);
});

test('a reason and sentences that come back word for word are told', () => {
  const missed = `道路 | ≥10公里 | 8公里 | 8 | ${REASON}`;
  const sentence = '部分绩效目标的细化量化程度不足，可衡量性有待提升';
  const below = `${sentence}。2022年新开工的项目较多。`;
  const { said, texts } = found(
    [missed],
    [missed],
    [{ below: `${sentence}。2023年没有新开工的项目，资金按进度支付。` }, { below }],
  );
  expect(said).toEqual(['copied-reason 道路']);
  expect(texts.map(({ sentences }) => sentences)).toEqual([
    [expect.stringContaining('细化量化程度不足')],
  ]);
  const other = missed.replace('汛期', '台风');
  expect(found([other], [missed]).said).toEqual([]);
});

test('of another version of the same year the differences alone are told', () => {
  const now = [
    '培训人数 | ≥200人次 | 243人次',
    '培训场次 | ≥5场 | 5场 | 9',
    '参赛作品 | ≥100件 | 2368件',
  ];
  const { said, version } = found(now, LAST, [{}, { year: '2023' }]);
  expect([version, said]).toEqual([true, ['actual 培训人数', 'score 培训场次']]);
  expect(found(LAST, LAST, [{}, { year: '2023' }]).said).toEqual([]);
});

test('a form of another project is told, and nothing of its rows', () => {
  const { another, findings, compared } = found(['道路 | ≥10公里 | 12公里'], LAST, [
    { project: '道路建设' },
    {},
  ]);
  expect(another).toMatchObject({ now: '道路建设', was: '培训' });
  expect([findings, compared]).toEqual([[], 0]);
});

test('a name with the year in it is known again', () => {
  expect(
    found(['2023年培训人数 | ≥200人次 | 250人次'], ['2022年培训人数 | ≥200人次 | 240人次']).said,
  ).toEqual([]);
});

test('what came of the goals is told where it is that of the other year, the goals are not', () => {
  const goal = '改造路灯三千盏，亮灯率达到百分之九十八以上。';
  const done = '改造LED路灯3256盏，亮灯率98.7%，投诉同比下降31%。';
  const of = (outcome: string, year: string): Year => ({ year, above: [goal, outcome] });
  const texts = (outcome: string) =>
    found(LAST, LAST, [of(outcome, '2023'), of(done, '2022')]).texts.map((one) => one.sentences);
  expect(texts(done)).toEqual([[done.slice(0, -1)]]);
  expect(texts('改造LED路灯3301盏，亮灯率99.1%，投诉同比下降12%。')).toEqual([]);
  expect(texts('全部完成。')).toEqual([]);
});
