import { expectFindings } from './expect-findings';

const RULE = 'reason-thin';

const sheet = (reason: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 场次 | 10 | ≥5 | 4 | 8 | ${reason} |
`;

test('a cause alone lacks a measure and a date', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('受电子行业下滑影响，增加值同比下降。 {reason-thin}'),
  );
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('没有写整改措施和完成时限');
});

test('a measure without a date lacks the date, though the cause names a month', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('2023年4月受台风影响停办一场，下一步加强与镇街对接。 {reason-thin}'),
  );
  expect(finding?.message).toContain('没有写完成时限');
});

test.each([
  '2024.3.31停电，下一步加强巡查。',
  '2024年4月受台风影响未能加强巡查。',
  '11月起已增加入户服务。',
  '一季度以来积极推进。',
  '按2-3-1比例前期测算，下一步加强巡查。',
])('%s names no date to finish by', (reason) => {
  const [finding] = expectFindings(RULE, sheet(`${reason} {reason-thin}`));
  expect(finding?.message).toContain('没有写完成时限');
});

test('a date without a measure lacks the measure', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('因招标流标，要到2024年6月底前才办完。 {reason-thin}'),
  );
  expect(finding?.message).toContain('没有写整改措施');
});

test.each([
  '因台风停办一场，下一步与镇街对接，2024年3月底前补办。',
  '招标流标；已采取重新招标措施，2024年二季度完成。',
  '待付款100万元，将于明年1月支付。',
  '质保金32万元按合同暂未支付，质保期满后于2024年10月底前付清。',
  '两处渠段征地滞后，剩余1.8公里已纳入2024年工程计划，2024年5月底前完成。',
  '尾款结转，已与国库支付中心对接，2024年2月底前到账。',
  '汛期塌方路段未修复，2024年4月底前完成修复。',
  '年初预约较少，11月起已增加入户服务，2024年6月底前补足。',
  '两人缺席，下一步2024.3.31前补训。',
  '两人缺席，下一步2024-03-31补训。',
  '两人缺席，下一步3月31日补训。',
  '两人缺席，2024.3.31前完成。',
  '两人缺席，2024/3/31之前加强补训。',
  '两人缺席，2024-03-31整改完毕。',
  '两人缺席，一季度组织整改。',
  '两人缺席，下半年加强补训。',
])('%s is whole', (reason) => {
  expectFindings(RULE, sheet(reason));
});

test('blank reasons and unfinished prompts belong to other rules', () => {
  expectFindings(RULE, sheet('/'));
  expectFindings(RULE, sheet('暂无'));
  expectFindings(RULE, sheet('【待填写】客观原因：【　】。'));
});

test('a remark on a row that lost nothing needs no measure', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 10 | ≥5 | 5 | 10 | 与市妇联合办 |
  `,
  );
});

test('a deduction from a met target wants a measure as well', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 10 | ≥5 | 5 | 9 | 天气不好 {reason-thin} |
    | 人数 | 10 | ≥5 | 5 | 10 | 天气不好 |
  `,
  );
});

const ofYear = (reason: string, header = '未完成原因') => `
  | 项目名称 | 义诊 | 评价年度 | 2023年 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | ${header} |
  | 场次 | 10 | ≥5 | 4 | 8 | ${reason} |
`;

test.each([
  '年初预约少，已开通夜间专线，2024年3月投用。',
  '首次流标，已重新招标，2024年2月签约。',
  '部分农户外出，逐户上门代办，2024年6月底前达到90%。',
  '未办的2期2024年第一季度办完。',
])('%s says in other words what will be done', (reason) => {
  expectFindings(RULE, ofYear(reason));
});

test.each([
  '7月暴雨后清淤不及时。已增配清淤车辆2台，2024年汛期前完成演练。',
  '山区雷击致部分终端损坏。已储备备件，2024年4月雨季前全部更换。',
  '3所学校食堂改建推迟，暂由企业配餐。2024年秋季学期开学前建成供餐。',
  '两村走访不足，2024年一季度组织补走访。',
  '受疫情影响推迟一次，已于2024年1月补做。',
  '1期顺延至次年，现已办毕。',
  '单位合并减少5家，已于2024年1月全部迁移。',
  '人手不足。2024年起由镇街协助，按月调度。',
  '个别设施使用指导不到位，明年上半年组织一次入户指导。',
  '登记不全，2024年起建立设备档案逐年核查。',
  '审批手续较慢，计划2024年5月底前开工。',
  '演练不足，2024年6月前补齐应急物资。',
])('%s names a date after the year, and with it what will be done', (reason) => {
  expectFindings(RULE, ofYear(reason));
});

test.each([
  '停办一场。',
  '受疫情影响，活动取消。',
  '11月才签合同。',
  '2024年1月才验收。',
  '因2024年机构改革，活动取消。',
  '截至2024年1月仍未开工。',
  '受2024年预算压减影响停办。',
  '2024年。',
])('%s is only a cause', (reason) => {
  const [finding] = expectFindings(RULE, ofYear(`${reason} {reason-thin}`));
  expect(finding?.message).toContain('只写了原因，没有写整改措施和完成时限');
});

test('what is done but not read is at most an info where the header asks for it', () => {
  const severities = ['天气不好，已另外想办法。', '天气不好，活动取消。'].flatMap((reason) =>
    expectFindings(RULE, ofYear(`${reason} {reason-thin}`, '偏差原因分析及改进措施')),
  );
  expect(severities.map(({ severity }) => severity)).toEqual(['info', 'warning']);
});

test('a date that is over when the year ends is an info that quotes it', () => {
  const [finding] = expectFindings(
    RULE,
    ofYear('停电一场，下一步加强巡查，2023年5月31日前完成整改。 {reason-thin}'),
  );
  expect(finding?.message).toContain('整改时限“2023年5月31日”不晚于评价年度末');
});

test('a header that asks for the measure makes its absence a warning', () => {
  const [finding] = expectFindings(
    RULE,
    ofYear('天气不好 {reason-thin}', '偏差原因分析及改进措施'),
  );
  expect(finding?.severity).toBe('warning');
  const [other] = expectFindings(RULE, ofYear('天气不好 {reason-thin}'));
  expect(other?.severity).toBe('info');
  const [late] = expectFindings(
    RULE,
    ofYear('天气不好，加强巡查 {reason-thin}', '偏差原因分析及改进措施'),
  );
  expect(late?.severity).toBe('info');
});

test.each(['已完成', '见自评报告'])(
  '%s behind a failing row is reason-contradiction’s',
  (reason) => {
    expectFindings(RULE, ofYear(reason));
    expectFindings('reason-contradiction', ofYear(`${reason} {reason-contradiction}`));
  },
);

test('已完成 is no cause, and is not called one', () => {
  const deducted = ofYear('已完成 {reason-thin}').replace('| 4 | 8 |', '| 5 | 8 |');
  const [finding] = expectFindings(RULE, deducted);
  expect(finding?.message).toBe('“场次”没有写整改措施和完成时限。');
});

test('points taken off for over-fulfilment want no measure', () => {
  const table = ofYear('目标值定得偏低，按偏离度扣分').replace('| 4 | 8 |', '| 15 | 8 |');
  expectFindings(RULE, table);
});

test('同上 is as thin as what stands above, where it is said', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 50 | ≥5 | 4 | 40 | 因天气不好 {reason-thin} |
    | 人数 | 50 | ≥50 | 40 | 40 | 同上 |`,
  );
});

const apart = (cells: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 偏差原因 | 改进措施 | 完成时限 |
  | 场次 | 10 | ≥5 | 4 | 8 | ${cells} |
`;

test.each([
  '两人缺席 | 组织补训 | 2024年3月底',
  '两人缺席 | 2024年3月底前组织补训 | ',
  '两人缺席，2024年3月底前完成补训 | | ',
])('%s is whole over several columns', (cells) => {
  expectFindings(RULE, apart(cells));
});

test.each([
  ['两人缺席 | {reason-thin} | 2024年3月底', '没有写整改措施', 'warning'],
  ['两人缺席 | 无 {reason-thin} | /', '没有写整改措施和完成时限', 'warning'],
  ['两人缺席 | 组织补训 {reason-thin} | 无', '没有写完成时限', 'info'],
  ['两人缺席 | 2022年3月底前完成补训 {reason-thin} | ', '不晚于评价年度末', 'info'],
])('%s lacks something in the columns beside it', (cells, part, severity) => {
  const [finding] = expectFindings(RULE, `| 评价年度 | 2023 |${apart(cells)}`);
  expect(finding?.message).toContain(part);
  expect(finding?.severity).toBe(severity);
});

const spent = (reason: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 预算执行率 | 10 | 100% | 96% | 9.6 | ${reason} |
`;

test.each([
  '政府采购节约27.2万元',
  '申报企业减少，剩余资金27.2万元由财政收回',
  '年中压减27.2万元',
  '项目结余27.2万元',
])('%s needs no measure, as no more is to be spent', (reason) => {
  expectFindings(RULE, spent(reason));
});

test('money that is still to be paid does, and so does what is no money', () => {
  expectFindings(RULE, spent('尾款27.2万元未支付 {reason-thin}'));
  expectFindings(RULE, spent('库款紧张，待付10万元，年中压减17.2万元 {reason-thin}'));
  expectFindings(RULE, sheet('因经费压减少办一场 {reason-thin}'));
});

test('where the table alone has a column for it, the block above is not asked as sharply', () => {
  const [finding] = expectFindings(
    RULE,
    `| 资金情况 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 偏差原因 |
  | 年度资金总额 | 100 | 80 | 10 | 80% | 8 | 工程款未结 {reason-thin} |
  ${apart('两人缺席 | 组织补训 | 2024年3月底').replace('| 10 |', '| 90 |').replace('| 8 |', '| 72 |')}`,
  );
  expect(finding?.severity).toBe('info');
});
