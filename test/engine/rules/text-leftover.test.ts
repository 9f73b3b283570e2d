// Covers src/engine/prose/leftover.ts
import { gridLiteral } from '../../fixtures/grid-literal';
import { expectFindings, findingsOf } from './expect-findings';

const RULE = 'text-leftover';

const sheet = (expected: string, actual: string, prose = '已完成。', reason = '') => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 受益农户数 | 100 | ${expected} | ${actual} | 100 | ${reason} |
  | 合计 | 100 | | | 100 | |
  | ${prose} |
`;
const MARK = ' {text-leftover}';

test.each(['≥XX户', '≥××户', '≥**户', '≥__户', 'xx户', '待定', '待填写', '【请填写】'])(
  '%s is no expected value',
  (expected) => {
    const [finding] = expectFindings(RULE, sheet(expected + MARK, '412户'));
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain(`“受益农户数”的“${expected}”`);
  },
);

test('nor is it an actual one, and that the score cannot be computed adds nothing', () => {
  expectFindings(RULE, sheet('≥400户', `XX户${MARK}`));
  const { grid } = gridLiteral(sheet('≥XX户', '412户'));
  expect(findingsOf('score-unverified', grid)).toEqual([]);
  expect(findingsOf('score-unverified', gridLiteral(sheet('若干', '412户')).grid)).toHaveLength(1);
});

test.each([
  '全年服务XX人次。',
  '全年服务XX人次，满意度**%。',
  '项目支出____万元。',
  '存在的问题：（待补充）',
  '三、改进意见：待补充。',
  '此处填写资金使用情况。',
  '【…】',
  '【  】',
  '【请填写存在的问题】',
  '实际支付万元，结余2万元。',
  '预算共万元。',
])('%s was not filled in', (prose) => {
  const [finding] = expectFindings(RULE, sheet('≥400户', '412户', prose + MARK));
  expect(finding?.severity).toBe('error');
});

test.each([
  '部分佐证资料待补充完善。',
  '购置XXL号工装20套。',
  '升级MAXX系统。',
  '面积3×4米。',
  '得分=1033.48*12。',
  '文号为江财【2023】5号。',
  '【问题一】宣传不够。',
  '（单位：万元）',
  '户均增收上万元。',
  '支付20万元。',
  '万元产值能耗下降。',
  '注：XX为示例，请按实际填写。',
])('%s is left alone', (prose) => {
  expectFindings(RULE, sheet('≥400户', '412户', prose));
});

test('a reason is read as well, a prompt of ours aside', () => {
  expectFindings(RULE, sheet('≥400户', '412户', '已完成。', `因XX原因未完成。${MARK}`));
  expectFindings(RULE, sheet('≥400户', '412户', '已完成。', '【待填写】客观原因：【　】'));
});

test('names may hold what a form prints', () => {
  expectFindings(
    RULE,
    `
    | 项目名称 | XX镇道路项目 |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 受益≥**人 | 100 | 400 | 412 | 100 |
  `,
  );
});

test.each(['（请说明原因）', '请填写', '【请填写完成情况】', '(请简述)。'])(
  '%s as all of a reason is what the template asked for',
  (reason) => {
    expectFindings(RULE, sheet('≥400户', '412户', '已完成。', `${reason}${MARK}`));
  },
);

test.each(['请示批复较晚', '因施工单位请求延期', '请专家验收后付款，尚未完成。', '补充说明见附件'])(
  '%s is a reason',
  (reason) => {
    expectFindings(RULE, sheet('≥400户', '412户', '已完成。', reason));
  },
);
