import { draftOf, draftText, gapsIn } from '../../../src/documents/draft/draft';
import { check } from '../../../src/engine/check/check';
import { normalise } from '../../../src/engine/language/plain';
import { leftoverIn } from '../../../src/engine/prose/leftover';
import { readForm } from '../../../src/sheet/read-form';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../../fixtures/forms';
import { gridLiteral } from '../../fixtures/grid-literal';
import { checked } from '../checked-form';

const FORMS = Object.entries({ JIANGMEN_2023, NATIONAL, ...OTHER_LAYOUTS });

function draftIn(table: string) {
  const reading = readForm(gridLiteral(table).grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  return draftOf(check(reading.form));
}

function partOf(draft: ReturnType<typeof draftOf>, id: string): string {
  const part = draft.parts.find((one) => one.id === id);
  if (part === undefined) throw new Error(`no part ${id}`);
  return part.text;
}

test('the sample is told in its own numbers and with its own reasons', () => {
  const draft = draftOf(checked(JIANGMEN_2023).report);
  expect(partOf(draft, 'spending')).toBe(
    '2023年工业发展管理经费预算安排1435万元，实际下达1435万元，实际支出1033.48万元，预算执行率72.02%。未支出401.52万元，原因是【请填写】。',
  );
  expect(partOf(draft, 'completion')).toContain('产出指标18项，全部完成；');
  expect(partOf(draft, 'completion')).toContain('效益指标12项，其中完成11项，未完成1项。');
  expect(partOf(draft, 'problems').split('\n')).toEqual([
    expect.stringMatching(/^1\.“资金支出率”未达到预期：扣0\.01分。原因：受财政库款/),
    expect.stringMatching(/^2\.“高技术产业增加值增速”.*实现值“-0\.5”，扣3\.33分。原因：该项指标为/),
  ]);
  expect(partOf(draft, 'improvement').split('\n')).toHaveLength(2);
  expect(draft.parts.map(({ heading }) => heading)).toEqual([
    '一、资金使用绩效',
    '（一）资金支出情况',
    '（二）资金完成绩效目标情况',
    '（三）资金分用途使用成效',
    '（四）资金项目管理情况',
    '二、资金使用绩效存在的问题',
    '三、改进意见',
  ]);
});

const row = (reason: string) => `
  | 项目名称 | 扶贫项目 |
  | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 未达标原因 |
  | 场次 | ≥5 | 4 | 50 | 40 | ${reason} |
  | 人数 | ≥50 | 60 | 50 | 50 | / |
`;

test.each([
  ['', '原因：【请填写】。'],
  ['/', '原因：【请填写】。'],
  [
    '【待填写】预期值“≥5”，实现值“4”，扣 10 分。偏差原因：【　】；改进措施及完成时限：【　】。',
    '原因：【请填写】。',
  ],
  ['台风停办一场', '原因：台风停办一场。'],
  ['原因：台风停办一场。', '原因：台风停办一场。'],
  [String.raw`台风停办\n一场；`, '原因：台风停办一场。'],
  ['联系人：张某，台风停办一场', '原因：台风停办一场。'],
])('the reason “%s” is told as %s', (reason, told) => {
  expect(partOf(draftIn(row(reason)), 'problems')).toBe(
    `1.“场次”未达到预期：指标值“≥5”，完成值“4”，扣10分。${told}`,
  );
});

test('one reason below the table for all rows is told once', () => {
  const draft = draftIn(`
    | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
    | 场次 | ≥5 | 4 | 50 | 40 |
    | 人数 | ≥50 | 40 | 50 | 40 |
    | 偏差大或目标未完成原因分析 | 台风停办一场 |
  `);
  expect(partOf(draft, 'problems').match(/台风停办一场/g)).toHaveLength(1);
  expect(partOf(draft, 'problems')).not.toContain('【');
});

test('where nothing falls short, that there is no problem is left to the person to say', () => {
  const draft = draftIn(row('').replace('| 4 | 50 | 40 |', '| 5 | 50 | 50 |'));
  expect(partOf(draft, 'completion')).toBe('共设置绩效指标2项，全部完成。');
  expect(partOf(draft, 'problems')).toContain('【请填写存在的问题，没有的写“无”】');
});

test('what the form does not say of its funds is left open', () => {
  expect(partOf(draftIn(row('')), 'spending')).toBe(
    '扶贫项目预算安排【请填写】万元，实际支出【请填写】万元。',
  );
});

test.each([
  ['职业技能提升项目', '2023年职业技能提升项目'],
  ['2023年职业技能提升项目', '2023年职业技能提升项目'],
])('the year of %s is told once', (name, subject) => {
  const { report } = checked(withCells(NATIONAL, { C3: name }));
  expect(partOf(draftOf(report), 'spending')).toMatch(new RegExp(`^${subject}预算`));
});

test('open errors are said before all else, and those put aside are none', () => {
  const { report } = checked(withCells(JIANGMEN_2023, { F17: 2.32 }));
  const [first] = draftOf(report).notes;
  expect(first).toMatch(/^这张表有 \d+ 个必须修改的问题，/);
  expect(draftOf(report, []).notes[0]).not.toMatch(/必须修改/);
});

test('到期资金 is drafted for 专项资金 alone', () => {
  const headings = ['技改专项资金', '技改经费'].map(
    (name) => draftOf(checked(withCells(JIANGMEN_2023, { D3: name })).report).parts.at(-1)?.heading,
  );
  expect(headings).toEqual(['四、到期资金', '三、改进意见']);
});

test.each(FORMS)('of %s each gap is one that the check finds', (_, form) => {
  const { report } = checked(form);
  const draft = draftOf(report);
  for (const { text } of draft.parts)
    for (const gap of text.split('【').slice(1))
      expect(leftoverIn(normalise(`【${gap.split('】')[0]}】`))).not.toBeNull();
  expect(gapsIn(draft)).toBeGreaterThan(0);
  expect(draftText(draft)).not.toMatch(/undefined|null|NaN/);
});
