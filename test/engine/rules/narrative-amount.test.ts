import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'narrative-amount';

const sheet = (text: string) => `
  | 项目名称 | 2023年工业发展管理经费 |
  | 评价年度 | 2023年 |
  | 预算计划安排 | 1435 |
  | 实际支出金额 | 市本级 | 1033.48 | 转移支付至下级 | 0 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 场次 | 100 | ≥5 | 5 | 100 |
  | 合计 | 100 | | | 100 |
  | ${text} |
`;

test('an amount other than the budget is a warning that gives both', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('2023年工业发展经费预算1453万元。 {narrative-amount}'),
  );
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('“预算1453万元”，资金情况里的预算是 1435 万元');
});

test.each(['实际支付1030.48万元', '全年支出1033万元', '全年预算执行数1030万元'])(
  '%s is not what was spent',
  (text) => {
    expectFindings(RULE, sheet(`${text}。 {narrative-amount}`));
  },
);

test.each([
  '预算1435万元，实际支付1033.48万元。',
  '预算14350000元，支出1,033.48万元。',
  '预算0.1435亿元，支出0.10亿元。',
])('%s says the same in another unit', (text) => {
  expectFindings(RULE, sheet(text));
});

test.each([
  '仍有待支付100.63万元。',
  '年初预算支出1000万元。',
  '全市预算执行数1000万元。',
  '设计大赛预算执行数200万元。',
  '全年预算执行数1033.48万元。',
  '年中压减预算300万元。',
  '其中设备购置支出200万元。',
  '2022年预算1200万元。',
  '支出主要用于培训，共500万元。',
  '预算1435万元，其中设计大赛支出120.5万元，宣传支付20万元。',
  '预算1435万元，包括中央预算1000万元、省级预算435万元。',
  '预算1435万元，分别为：培训支出800万元，宣传支出233.48万元。',
])('%s is about something else', (text) => {
  expectFindings(RULE, sheet(text));
});

test.each(['。', '；'])('a list of parts ends with its sentence at “%s”', (end) => {
  const text = `其中设计大赛支出120.5万元${end}全年支出1030万元。`;
  const [finding] = expectFindings(RULE, sheet(`${text} {narrative-amount}`));
  expect(finding?.message).toContain('“支出1030万元”');
});

test('an amount before the list of its parts is compared', () => {
  const text = '全年支出1030万元，其中宣传支付20万元。';
  const [finding] = expectFindings(RULE, sheet(`${text} {narrative-amount}`));
  expect(finding?.message).toContain('“支出1030万元”');
});

test('an amount is compared with nothing where the funds are not filled in', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 100 | ≥5 | 5 | 100 |
    | 合计 | 100 | | | 100 |
    | 预算1435万元，支付1033.48万元。 |
  `,
  );
});

test('the amount of the funds is the other end', () => {
  const [budget] = expectFindings(RULE, sheet('预算1453万元。 {narrative-amount}'));
  const [spent] = expectFindings(RULE, sheet('支付1,033.5万元。 {narrative-amount}'));
  expect(printCells(budget?.also ?? [])).toEqual(['B3']);
  expect(printCells(spent?.also ?? [])).toEqual(['C4']);
});

test('what is said of the evaluated year is held against the funds', () => {
  expectFindings(RULE, sheet('2022年预算1453万元。'));
  expectFindings(RULE, sheet('2023年预算1453万元。 {narrative-amount}'));
});

test('a clause that far before an amount says nothing about it', () => {
  expectFindings(RULE, sheet(`追加${'项目'.repeat(45)}预算1453万元。 {narrative-amount}`));
  expectFindings(RULE, sheet(`${'项'.repeat(60)}。追加预算1453万元${'项'.repeat(90)}。`));
});

test.each([
  '设计大赛支出200万元，节能宣传支出50万元。',
  '举办设计大赛1场，支出200万元。',
  '设计大赛：实际支出200万元。',
  '子项目支出200万元。',
  '人才培训方面，资金支出200万元。',
  '培训一期，全年支出200万元。',
  '全市工业技改支出3.5亿元。',
  '全市工业技改预算3.5亿元。',
  '工业发展支出200万元，人才经费支付30万元。',
])('%s is not what the project spent', (text) => {
  expectFindings(RULE, sheet(text));
});

test.each([
  '年初预算600万元，年中追加835万元，全年预算1435万元。',
  '市本级预算120万元，实际支出120万元；转移支付预算500万元，实际支出484.4万元。',
  '市本级预算1,200万元，实际支出1,200万元。',
  '工业设计大赛预算600万元，支出590万元；培训预算20万元，支出14.4万元。',
  '培训方面，预算20万元，支出14.4万元。',
  '上年预算600万元，支出588.2万元。',
  '上年（2022年）预算600万元，支出588.2万元。',
  '2022年预算600万元，支出588.2万元，执行率98.03%。',
  '上一年度支出588.2万元。',
])('%s is of a part, the start or another year, to the end of its sentence', (text) => {
  expectFindings(RULE, sheet(text));
});

test.each([
  '2022年预算600万元，2023年预算1453万元。',
  '上年预算600万元，今年项目支出1030万元。',
  '上年结转资金20万元，预算1453万元。',
  '比上年增长5%，项目支出1030万元。',
  '市本级预算120万元，支出120万元；全年预算1453万元。',
  '市本级预算120万元，项目共支出1030万元。',
  '工业发展预算1453万元。',
  '市财政局共安排项目预算1453万元。',
  '一是2023年预算1453万元。',
  '2023年财政拨款预算1453万元。',
])('%s turns to the project and its year again', (text) => {
  expectFindings(RULE, sheet(`${text} {narrative-amount}`));
});

test.each([
  '截至2023年6月支出500万元。',
  '截至2023年6月底，项目支出500万元。',
  '1-6月，项目支出500万元。',
  '上半年支出500万元。',
  '11月项目支付20万元。',
])('%s is not of the whole year', (text) => {
  expectFindings(RULE, sheet(text));
});

test.each([
  '截至2023年12月31日支出1030万元',
  '截至2023年底，项目支出1030万元',
  '2023年，项目支出1030万元',
  '该项目累计支出1030万元',
  '专项经费共支出1030万元',
  '2023年工业发展管理经费实际支付1030万元',
  '工业发展管理项目支出1030万元',
  '预算1435万元，全年支出1030万元',
  '(一)资金支出情况：支出1030万元',
  '受库款紧张影响，2023年项目实际支付1030万元',
])('%s is', (text) => {
  expectFindings(RULE, sheet(`${text}。 {narrative-amount}`));
});

test.each(['2022年预算1500万元。', '2023年预算1500万元。'])(
  'of two years none is the year of the form: %s',
  (text) => {
    expectFindings(RULE, sheet(text).replace('| 2023年 |', '| 2022-2023年 |'));
  },
);

test.each(['预算1435元', '预算14350000万元', '支出1033.48元', '预算1435亿元'])(
  '%s is off by the unit, which is an error',
  (text) => {
    const [finding] = expectFindings(RULE, sheet(`${text}。 {narrative-amount}`));
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain('相差 10000 倍');
  },
);

test.each(['全年执行1030万元', '执行数1030万元', '2023年实际执行1030万元'])(
  '%s is not what was spent either',
  (text) => {
    const [finding] = expectFindings(RULE, sheet(`${text}。 {narrative-amount}`));
    expect(finding?.message).toContain('实际支出是 1033.48 万元');
  },
);

test.each([
  '执行1033.48万元',
  '执行数1,033.48万元',
  '执行合同120万元',
  '计划执行500万元',
  '宣传经费执行20万元',
])('%s is in order', (text) => {
  expectFindings(RULE, sheet(`${text}。`));
});
