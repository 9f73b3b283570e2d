import { expectFindings } from './expect-findings';

const RULE = 'form-identity';

const sheet = (prose: string, title = '项目绩效自评表') => `
  | ${title} |
  | 项目名称 | 社区教育课程建设项目 | 主管部门 | 江门市教育局 |
  | 实施单位 | 江门市教育学院 | 评价年度 | 2023年 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 开发课程门数 | 100 | ≥5门 | 5门 | 100 |
  | 合计 | 100 | | | 100 |
  | ${prose} |
`;
const MARK = ' {form-identity}';

test('another project is named with the own one', () => {
  const [finding] = expectFindings(
    RULE,
    sheet(`2023年困难群众救助资金预算120万元，已支付。${MARK}`),
  );
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('“困难群众救助资金”，项目名称是“社区教育课程建设项目”');
  expectFindings(RULE, sheet(`2023年城乡低保补助共设置产出指标3项。${MARK}`));
});

test.each([
  '2023年社区教育课程建设项目预算120万元。',
  '2023年教育专项资金预算120万元。',
  '2023年课程经费预算120万元。',
  '2023年中央财政专项资金预算120万元。',
  '2023年项目预算120万元。',
  '按2023年困难群众救助资金的做法管理。',
])('%s is about the project', (prose) => {
  expectFindings(RULE, sheet(prose));
});

test('another unit is named in the title and at the start of a sentence', () => {
  const [finding] = expectFindings(RULE, sheet(`江门市民政局2023年开发课程5门。${MARK}`));
  expect(finding?.message).toContain('“江门市民政局”，表头的单位是“江门市教育局”');
  expectFindings(RULE, sheet('已完成。', `江门市民政局2023年度项目绩效自评表${MARK}`));
});

test.each([
  '江门市教育局2023年开发课程5门。',
  '市教育局2023年开发课程5门。',
  '教育局2023年开发课程5门。',
  '市财政局2023年压减了30万元。',
  '会同江门市民政局2023年开发课程5门。',
])('%s names the own unit or one beside it', (prose) => {
  expectFindings(RULE, sheet(prose));
});

test('a short name of the unit is the unit', () => {
  expectFindings(
    RULE,
    `
    | 市工信局2023年度项目绩效自评表 |
    | 项目名称 | 培训 | 填报单位名称 | 江门市工业和信息化局 |
    | 三级指标 | 分值 | 完成值 | 得分 |
    | 场次 | 100 | 5 | 100 |
  `,
  );
});

test('a form without a unit or a project is held against none', () => {
  expectFindings(
    RULE,
    `
    | 江门市民政局2023年度项目绩效自评表 |
    | 三级指标 | 分值 | 完成值 | 得分 |
    | 场次 | 100 | 5 | 100 |
    | 合计 | 100 | | 100 |
    | 2023年困难群众救助资金预算120万元。 |
  `,
  );
});
