import { expectFindings } from './expect-findings';

const RULE = 'form-blank';

const sheet = (...rows: readonly string[]) => `
  ${rows.join('\n')}
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 场次 | 10 | ≥5 | 5 | 10 |
`;

test('a labelled field without a value is named at its empty cell', () => {
  const findings = expectFindings(
    RULE,
    sheet(
      '| 项目名称 | {form-blank} | 评价年度 | 2023年 |',
      '| 联系人 | 某某 | 联系邮箱 | {form-blank} |',
    ),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('“项目名称”没有填写'),
    expect.stringContaining('“联系邮箱”没有填写'),
  ]);
});

test('fields that the form does not have are not asked for', () => {
  expectFindings(RULE, sheet('| 项目名称 | 培训 |'));
});
