// Covers src/engine/beside/subject.ts
// Covers src/engine/beside/pair-rows.ts
// Covers src/engine/beside/like-names.ts
// Covers src/engine/beside/row-name.ts
import { againstTargets } from '../../../src/engine/beside/against-targets';
import { check } from '../../../src/engine/check/check';
import type { Indicator } from '../../../src/engine/model/form';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { readDeclarations } from '../../../src/sheet/declaration/read-declarations';
import { gridLiteral } from '../../fixtures/grid-literal';
import { formOf } from '../../sheet/reading';
import { declarationOf, reportOf, told, type Drawn } from './documents';

const A = { name: '培训人数', target: '≥300人次' };
const B = { name: '培训场次', target: '≥10场', group: '产出/数量' };
const C = { name: '培训合格率', target: '≥90%', group: '产出/质量' };
const D = { name: '学员满意度', target: '≥95%', group: '满意度/服务对象满意度' };
const ROWS: readonly Drawn[] = [A, B, C, D];

function said(rows: readonly Drawn[], declared: readonly Drawn[]): readonly string[] {
  return againstTargets(reportOf(rows), declarationOf(declared)).findings.map((one) =>
    [
      one.kind === 'target' ? one.what : one.kind,
      ...('now' in one ? [told(one.now)] : []),
      ...('was' in one ? [told(one.was)] : []),
    ].join(' | '),
  );
}

test('the same rows in another order and spelling leave nothing to say', () => {
  expect(said(ROWS, ROWS)).toEqual([]);
  expect(said(ROWS, [D, C, B, A])).toEqual([]);
});

test('a changed target, a row more and a row less are each said once', () => {
  const other = { ...A, target: '≥280人次' };
  const more = { ...B, name: '教材册数', target: '≥500册' };
  expect(said([other, more, C, D], ROWS)).toEqual([
    'value | 培训人数 ≥280人次 | 培训人数 ≥300人次',
    'added | 教材册数 ≥500册',
    'dropped | 培训场次 ≥10场',
  ]);
});

test('a name that differs by a sign or in its words is said, with both', () => {
  const spelt = { ...A, name: '培训 人数（人次）' };
  const reworded = { ...C, name: '培训考核合格率', target: '≥95%' };
  expect(said([spelt, B, reworded, D], ROWS)).toEqual([
    'spelling | 培训 人数（人次） ≥300人次 | 培训人数 ≥300人次',
    'renamed | 培训考核合格率 ≥95% | 培训合格率 ≥90%',
  ]);
});

test('a blank at the end of a name is said, as no system takes it for the same', () => {
  const declared = declarationOf(ROWS);
  const padded = {
    ...declared,
    indicators: declared.indicators.map((row) =>
      row === declared.indicators[0] ? { ...row, name: { ...row.name, text: '培训人数 ' } } : row,
    ),
  };
  const { findings } = againstTargets(reportOf(ROWS), padded);
  expect(findings.map(({ kind }) => kind)).toEqual(['spelling']);
});

test('a row that another name is much like is told once, whatever its target says', () => {
  const group = '效益/社会效益';
  const own = [...ROWS, { name: '夜间照明投诉', target: '同比下降30%', group }];
  const declared = [...ROWS, { name: '夜间照明投诉情况', target: '≥30%', group }];
  const { findings, open } = againstTargets(reportOf(own), declarationOf(declared));
  expect([findings.map(({ kind }) => kind), open]).toEqual([['renamed'], []]);
});

test('other points are said by row, and once where most rows have others', () => {
  const weighed = ROWS.map((row) => ({ ...row, points: 10 }));
  const one = [{ ...A, points: 12 }, ...weighed.slice(1)];
  expect(said(weighed, one)).toEqual(['points | 培训人数 ≥300人次 | 培训人数 ≥300人次']);
  const all = againstTargets(
    reportOf(weighed),
    declarationOf(ROWS.map((row) => ({ ...row, points: 22.5 }))),
  );
  expect(all.findings).toEqual([]);
  expect([all.points?.now.toString(), all.points?.was.toString()]).toEqual(['40', '90']);
});

test('rows of groups that nobody declares are not missed', () => {
  const own = [
    { name: '资金支出率', target: '100%', group: '决策/资金管理' },
    { name: '监管有效性', target: '规范', group: '决策/事项管理' },
    { name: '预算执行率', target: '100%', group: '产出/数量' },
  ];
  expect(said([...own, ...ROWS], ROWS)).toEqual([]);
});

function heading(project: string, year: string, budget: string): readonly string[] {
  return [
    `| 项目名称 | ${project} |`,
    `| 评价年度 | ${year} |`,
    `| 预算计划安排金额（万元） | ${budget} | 年度资金总额（万元） | ${budget} |`,
  ];
}

function subjectOf(own: readonly string[], declared: readonly string[], rows = ROWS) {
  const { subject, another, compared } = againstTargets(
    reportOf(rows, own),
    declarationOf(ROWS, declared),
  );
  return {
    subject: subject.map(({ what, now, was }) => `${what} ${now} ${was}`),
    another,
    compared,
  };
}

test('another project with other rows is said, and nothing of its rows', () => {
  const strange = [
    { name: '新建道路里程', target: '≥5公里' },
    { ...C, name: '验收合格率' },
  ];
  expect(subjectOf(heading('道路', '2023', '100'), heading('培训', '2022', '20'), strange)).toEqual(
    {
      subject: ['project 道路 培训', 'year 2023 2022', 'budget 100 20'],
      another: true,
      compared: 0,
    },
  );
});

test('a project by another name with the same rows is compared all the same', () => {
  expect(subjectOf(heading('技能提升', '2023', '20'), heading('培训', '2023', '20'))).toEqual({
    subject: ['project 技能提升 培训'],
    another: false,
    compared: 4,
  });
});

test('a budget in 元 is the same money, and another is said', () => {
  const [own, yuan, other] = ['20', '200000', '30'].map((budget) =>
    heading('培训', '2023', budget),
  );
  expect(subjectOf(own ?? [], yuan ?? []).subject).toEqual([]);
  expect(subjectOf(own ?? [], other ?? []).subject).toEqual(['budget 20 30']);
});

test('one name within the other is the same project', () => {
  expect(
    subjectOf(heading('2023年职业培训', '2023', '20'), heading('职业培训', '2023', '20')).subject,
  ).toEqual([]);
});

/** A declaration with targets changed during the year; '' where one was not. */
function changedTo(targets: readonly string[]) {
  const lines = ROWS.map(
    ({ group = '产出/数量', name, target }, at) =>
      `| ${group.replace('/', ' | ')} | ${name} | ${target} | ${targets[at]} |`,
  );
  const header = '| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 调整后指标值 |';
  return [header, ...lines].join('\n');
}

test('what was changed during the year goes before what was declared at first', () => {
  const [declared] = readDeclarations(gridLiteral(changedTo(['≥250人次', '', '', ''])).grid);
  if (declared === undefined) throw new Error('no declaration');
  const { findings, adjusted } = againstTargets(
    reportOf([{ ...A, target: '≥250人次' }, B, C, D]),
    declared.form,
  );
  expect([findings, adjusted]).toEqual([[], 1]);
  expect(againstTargets(reportOf(ROWS), declared.form).findings).toHaveLength(1);
});

test('a target that the form has changed is not held against the first one', () => {
  const filled = changedTo(['≥250人次', '', '', ''])
    .replace('调整后指标值 |', '调整后指标值 | 实际完成值 | 分值 | 得分 |')
    .replaceAll(/\|$/gm, '| 260 | 10 | 10 |')
    .replace('得分 || 260 | 10 | 10 |', '得分 |');
  const report = check(formOf(filled), DEFAULT_OPTIONS);
  const { findings, changedHere } = againstTargets(report, declarationOf(ROWS));
  expect(findings).toEqual([]);
  expect(changedHere.map(told)).toEqual(['培训人数 ≥250人次']);
});

test('where two rows may be meant, neither is taken until a person says which', () => {
  const [spring, autumn] = ['（春）', '（秋）'].map((note) => ({
    ...B,
    name: `检查次数${note}`,
    target: `≥${note === '（春）' ? 3 : 4}次`,
  }));
  const own = { ...B, name: '检查次数', target: '≥4次' };
  const report = reportOf([own, A, C, D]);
  const declared = declarationOf([spring ?? own, autumn ?? own, A, C, D]);
  const open = againstTargets(report, declared);
  expect(open.undecided.map(({ now, candidates }) => [now, ...candidates].map(told))).toEqual([
    ['检查次数 ≥4次', '检查次数（春） ≥3次', '检查次数（秋） ≥4次'],
  ]);
  expect(open.findings).toEqual([]);

  const [question] = open.undecided;
  if (question === undefined) throw new Error('nothing is asked');
  const decide = (other: Indicator | null) =>
    againstTargets(report, declared, new Map([[question.now, other]])).findings.map(
      ({ kind }) => kind,
    );
  expect(decide(question.candidates[0] ?? null)).toEqual(['renamed', 'target', 'dropped']);
  expect(decide(null)).toEqual(['added', 'dropped', 'dropped']);
});

test('a name that is like two others is left to a person', () => {
  const own = { ...A, name: '职业培训人数' };
  const two = [
    { ...A, name: '职业培训总人数' },
    { ...A, name: '职业培训新人数' },
  ];
  const { undecided, findings } = againstTargets(
    reportOf([own, C, D]),
    declarationOf([...two, C, D]),
  );
  expect(undecided.map(({ candidates }) => candidates.length)).toEqual([2]);
  expect(findings).toEqual([]);
});

test('names with other figures, and names of another group, are other rows', () => {
  const [first, second] = [1, 2].map((at) => ({ ...A, name: `第${at}期职业培训班人数` }));
  const moved = { ...(second ?? A), name: '第1期职业培训人数', group: '产出/质量' };
  const kinds = (declared: Drawn) =>
    said([first ?? A, C, D], [declared, C, D]).map((line) => line.split(' ')[0]);
  expect(kinds(second ?? A)).toEqual(['added', 'dropped']);
  expect(kinds(moved)).toEqual(['added', 'dropped']);
  expect(kinds({ ...moved, group: '产出/数量' })).toEqual(['renamed']);
});

test('many rows of one name cost no more than their number', () => {
  const many = Array.from({ length: 3000 }, (_, at) => ({ ...A, target: `≥${at + 1}人次` }));
  const [report, declared] = [reportOf(many), declarationOf([...many, A])];
  const { undecided, findings } = againstTargets(report, declared);
  expect([undecided.length, findings.length]).toEqual([3000, 0]);
  const [first] = undecided;
  expect(undecided.every(({ candidates }) => candidates === first?.candidates)).toBe(true);
});
