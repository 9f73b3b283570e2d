import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'reason-copied';

const sheet = (...reasons: readonly string[]) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  ${reasons.map((reason, at) => `| 指标${'甲乙丙丁'.charAt(at)} | 10 | ≥5 | 4 | 8 | ${reason} |`).join('\n')}
`;
const REASON = '受疫情影响，工作推进较慢，2024年6月底前完成。';

test('one reason for three failing rows is an info at the first that names all', () => {
  const [finding] = expectFindings(RULE, sheet(`${REASON} {reason-copied}`, REASON, REASON));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('3 个未达标指标的原因一字不差（指标甲、指标乙、指标丙）');
  expect(printCells(finding?.also ?? [])).toEqual(['F3:F4']);
});

test('blanks and the width of signs make no difference', () => {
  expectFindings(RULE, sheet(`${REASON} {reason-copied}`, REASON.replace('，', ', '), REASON));
});

test('two rows may have one cause, and short texts are alike by chance', () => {
  expectFindings(RULE, sheet(REASON, REASON));
  expectFindings(RULE, sheet('人手不足', '人手不足', '人手不足'));
  expectFindings(RULE, sheet(REASON, REASON, `${REASON}已约谈。`));
});

test('rows without a reason, with a prompt of ours and met rows do not count', () => {
  expectFindings(RULE, sheet('/', '/', '/'));
  expectFindings(RULE, sheet(REASON, REASON, REASON).replaceAll('| 4 | 8 |', '| 5 | 10 |'));
  const prompt = '【待填写】预期值≥5，实现值4。客观原因：';
  expectFindings(RULE, sheet(prompt, prompt, prompt));
});
