import { earlierLike, type FormIdentity } from '../../../src/documents/rounds/earlier-form';
import type { EarlierForm } from '../../../src/documents/rounds/round-json';

const SHEET = '评分表';

function earlier(file: string, project: string | null, unit = '某局'): EarlierForm {
  const names = { file, sheet: SHEET, row: null, project, unit, year: '2023' };
  return { ...names, least: 'info', listed: false, own: [], spots: [] };
}

function now(file: string, project: string | null, unit = '某局'): FormIdentity {
  return { file, sheet: SHEET, row: null, project, unit, year: '2023' };
}

const ROUND = [
  earlier('甲.xlsx', '道路管护'),
  earlier('乙.xlsx', '林业补助'),
  earlier('丙.xlsx', '林业补助'),
  earlier('丁.xlsx', '校园安全', '教育局'),
];

test.each<[string, FormIdentity, string | null]>([
  ['the only one of its project, under another name', now('新.xlsx', '道路管护'), '甲.xlsx'],
  ['of two of a project, the one of its name', now('丙.xlsx', '林业补助'), '丙.xlsx'],
  [
    'of two of a project, none that another project took the name of',
    now('甲.xlsx', '林业补助'),
    null,
  ],
  [
    'the one of its name where only the project was renamed',
    now('丁.xlsx', '平安校园', '教育局'),
    '丁.xlsx',
  ],
  ['none of another project of another unit', now('丁.xlsx', '防汛', '水务局'), null],
])('a form finds %s', (_, checked, file) => {
  expect(earlierLike(checked, ROUND)?.file ?? null).toBe(file);
});
