import { expectFindings } from './expect-findings';

const RULE = 'funds-performance';
const MARK = ' {funds-performance}';

interface Parts {
  readonly spent: number;
  readonly score: string;
  readonly others?: number;
  readonly reason?: string;
  readonly prose?: string;
}

const sheet = ({ spent, score, others, reason, prose }: Parts) => `
  | 预算计划安排 | 100 |
  | 实际支出金额 | 市本级 | ${spent} |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 预算执行率 | 12 | | | ${score} | ${reason ?? ''} |
  | 场次 | 88 | ≥5 | 5 | ${others ?? 88} | |
  | 合计 | 100 | | | 96 | |
  | ${prose ?? '已完成。'} |
`;

test('little spent and all achieved is a warning at the score of the execution', () => {
  const [finding] = expectFindings(RULE, sheet({ spent: 52.3, score: `6.28${MARK}` }));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('预算执行率只有 52.3%，其他指标却得了 88/88 分');
});

test('how far the other scores may lie above the rate is the option', () => {
  expectFindings(RULE, sheet({ spent: 75, score: '9', reason: '库款紧张' }), { executionGap: 26 });
  expectFindings(RULE, sheet({ spent: 75, score: `9${MARK}`, reason: '库款紧张' }));
});

test('words without an amount explain no gap', () => {
  const [finding] = expectFindings(
    RULE,
    sheet({ spent: 60, score: `7.2${MARK}`, prose: '2023年尾款待支付。' }),
  );
  expect(finding?.severity).toBe('warning');
});

test('a prompt of ours explains nothing until a person has filled it in', () => {
  const working = '执行率 52÷100=52%，未达标，52%×12，得 6.24 分，扣 5.76 分。';
  const reason = (why: string) => `${working}偏差原因：${why}；改进措施及完成时限：加快支付。`;
  const [open, filled] = [reason('【　】'), reason('年中压减40万元')];
  expectFindings(RULE, sheet({ spent: 52, score: `6.24${MARK}`, reason: open }));
  expectFindings(RULE, sheet({ spent: 86, score: `10.32${MARK}`, reason: open }));
  expectFindings(RULE, sheet({ spent: 52, score: '6.24', reason: filled }));
});

test('less than nine tenths want a word of explanation', () => {
  const [finding] = expectFindings(RULE, sheet({ spent: 86, score: `10.32${MARK}` }));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('没有写原因');
  expectFindings(RULE, sheet({ spent: 60, score: `7.2${MARK}`, others: 60 }));
});

test.each<Parts>([
  { spent: 90, score: '10.8' },
  { spent: 86, score: '10.32', reason: '财政库款紧张。' },
  { spent: 86, score: '10.32', prose: '部分尾款待支付。' },
  { spent: 88, score: '10.56', prose: '说明：质量保证金尚未到期。' },
  { spent: 88, score: '10.56', prose: '上级资金未到位。' },
  { spent: 88, score: '10.56', prose: '说明 | 县级财力紧张。' },
  { spent: 88, score: '10.56', prose: '其他需要说明的问题 | 质保金未到支付条件。' },
  { spent: 52, score: '6.24', prose: '尾款40万元待支付。' },
  { spent: 52, score: '6.24', reason: '年中压减40万元。' },
  { spent: 52, score: '10.4', reason: '52/（100-40）*12=10.4' },
])('%j says why, or needs not', (parts) => {
  expectFindings(RULE, sheet(parts));
});

test('without a budget or spending nothing is said, and the rate of the block is its place', () => {
  expectFindings(RULE, '| 三级指标 | 分值 | 指标值 | 完成值 | 得分 |\n| 场次 | 9 | 5 | 5 | 9 |');
  expectFindings(
    RULE,
    `
    | 项目资金（万元） | | 全年预算数 | 全年执行数 | 执行率 |
    | | 年度资金总额 | 100 | 52 | 52% {funds-performance} |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 100 | 5 | 5 | 100 |
  `,
  );
});
