// Covers src/sheet/declaration/annual-columns.ts
// Covers src/sheet/declaration/declared-facts.ts
import { fieldText, formYear } from '../../../src/engine/model/form-facts';
import { readDeclarations } from '../../../src/sheet/declaration/read-declarations';
import { gridLiteral } from '../../fixtures/grid-literal';
import { rowsOf } from '../reading';
import { GUANGDONG, NATIONAL, SEVERAL_YEARS, TWO_HALVES } from './declarations';

function declaredIn(text: string) {
  return readDeclarations(gridLiteral(text).grid).map(({ form, blank }) => ({
    project: fieldText(form, '项目名称'),
    year: formYear(form),
    budget: form.funds.budget?.value.toString() ?? null,
    rows: rowsOf(form).map((row) => row.replaceAll(' | -', '')),
    blank,
  }));
}

const ROWS = [
  '产出指标/数量指标 | 培训人数 | ≥300人次',
  '产出指标/质量指标 | 培训合格率 | ≥90%',
  '产出指标/成本指标 | 培训成本 | ≤20万元',
  '效益指标/社会效益指标 | 就业能力 | 有所提升',
  '满意度指标/服务对象满意度指标 | 学员满意度 | ≥95%',
];

test('the national declaration is read with its project, year, money and targets', () => {
  expect(declaredIn(NATIONAL)).toEqual([
    { project: '职业技能培训', year: '2023', budget: '20', rows: ROWS, blank: false },
  ]);
});

test('three columns of a target are joined, and weights are read', () => {
  const [{ rows, project } = { rows: [], project: null }] = declaredIn(GUANGDONG);
  expect(project).toBe('职业技能培训');
  expect(rows).toEqual(
    ROWS.map((row, at) => row.replace(/ \| ([^|]+)$/, ` | ${WEIGHTS[at]} | $1`)),
  );
});
const WEIGHTS = [30, 20, 10, 20, 10];

test.each([
  ['columns', SEVERAL_YEARS],
  ['halves of the table', TWO_HALVES],
])('of the targets of several years, in %s, those of the year are taken', (_, text) => {
  expect(declaredIn(text)[0]?.rows).toEqual(ROWS);
});

test.each([
  ['2024年项目绩效目标申报表', '2024'],
  ['2023-2025年项目绩效目标申报表', null],
])('the title %s names the year %s', (title, year) => {
  const text = SEVERAL_YEARS.replace('项目绩效目标申报表（2023年度）', title);
  expect(declaredIn(text)[0]?.year).toBe(year);
});

test('a table with what was reached or scored is no declaration', () => {
  const filled = `
    | 项目支出绩效自评表 |
    | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 |
    | 培训人数 | 50   | ≥300人次   | 310人次    | 50   |
    | 合格率   | 50   | ≥90%       | 95%        | 50   |
  `;
  expect(declaredIn(filled)).toEqual([]);
  expect(declaredIn(filled.replace(/310人次|95%/g, '').replaceAll('| 50   |\n', '| |\n'))).toEqual([
    expect.objectContaining({ blank: true }),
  ]);
});

test('a sheet without a table of targets is no declaration', () => {
  expect(declaredIn('| 填报说明 |\n| 三级指标请按要求填写 |')).toEqual([]);
  expect(declaredIn('| 三级指标 | 指标值 |\n| 指标1： | |\n| …… | |')).toEqual([]);
});
