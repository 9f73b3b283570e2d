// Covers src/engine/prose/order.ts
import { expectFindings } from './expect-findings';

const RULE = 'text-order';

const sheet = (prose: string, basis = '1.培训方案') => `
  | 项目名称 | 培训 | 评价年度 | 2023年 |
  | 实施文件依据 | ${basis} |
  | 三级指标 | 分值 | 完成值 | 得分 | 未完成原因 | 佐证材料 |
  | 场次 | 100 | 5 | 100 | | 1.照片 |
  | 合计 | 100 | | 100 | | |
  | ${prose} |
`;
const MARK = ' {text-order}';

test.each([
  ['一是一是宣传不够。', '“一是一是”连写了两遍'],
  ['一是宣传不够。三是人手不足。', '编号“一是”后面是“三是”'],
  ['一是宣传不够，三是人手不足。', '编号“一是”后面是“三是”'],
  ['一是宣传不够；二是人手不足；二是经费不足。', '编号“二是”后面是“二是”'],
  ['一是宣传不够；一是人手不足。', '编号“一是”后面是“一是”'],
  ['一是宣传不够；二是人手不足；三是经费不足；二是时间紧。', '编号“三是”后面是“二是”'],
  ['（一）支出情况：好。\\n（三）管理情况：好。', '编号“(一)”后面是“(三)”'],
  ['一、绩效：好。三、改进：好。', '编号“一、”后面是“三、”'],
  ['1.培训5场。\\n3.宣传2次。', '编号“1.”后面是“3.”'],
  ['1、培训5场；2、宣传2次；2、演练1次。', '编号“2、”后面是“2、”'],
  ['（1）培训5场。（3）宣传2次。', '编号“(1)”后面是“(3)”'],
  ['十是宣传；十二是培训。', '编号“十是”后面是“十二是”'],
])('%s is out of order', (prose, said) => {
  const [finding] = expectFindings(RULE, sheet(prose + MARK));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain(said);
});

test.each([
  '一是宣传不够；二是人手不足；三是经费不足。',
  '（一）支出：一是好；二是多。（二）管理：一是严；二是细。',
  '一是管理：一是严；二是细。二是宣传。',
  '1.培训：（1）5场；（2）6场。\\n2.宣传：（1）2次。',
  '二、存在的问题：一是宣传不够。',
  '发展一、二、三产业。一、三产业融合。',
  '增长1.5倍。3.2万人受益。3、4月份举办。',
  '1.培训5场。\\n12.5万元用于宣传。',
  '按照第（一）项，参照（三）执行。',
  '十是宣传；十一是培训；十二是演练。',
  '统一是目标，唯一是方法。',
])('%s is in order', (prose) => {
  expectFindings(RULE, sheet(prose));
});

test('a sentence that stands there twice is named by its beginning', () => {
  const sentence = '全年举办技能培训班五期并颁发证书';
  const [finding] = expectFindings(RULE, sheet(`一是${sentence}。二是${sentence}。${MARK}`));
  expect(finding?.message).toContain(`“${sentence.slice(0, 16)}…”这句话写了两遍`);
  expectFindings(RULE, sheet(`${sentence}。${sentence}，另有补训。`));
  expectFindings(RULE, sheet('按计划完成。按计划完成。'));
});

test.each(['制定《培训办法。', '制定培训办法》。', '制定《培训办法》《补助办法。'])(
  '%s lacks a bracket',
  (prose) => {
    const [finding] = expectFindings(RULE, sheet(prose + MARK));
    expect(finding?.message).toContain('书名号不成对');
  },
);

test('a title may stand within a title', () => {
  expectFindings(RULE, sheet('制定《关于〈办法〉的通知》和《印发《细则》的通知》。'));
});

test('reasons and evidence are read as well', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 完成值 | 得分 | 未完成原因 | 佐证材料 |
    | 场次 | 100 | 5 | 90 | 一是人少；三是钱少。 {text-order} | 1.《照片 {text-order} |
    | 人数 | 100 | 5 | 90 | 一是人少；二是钱少。 | 1.《照片》 |
  `,
  );
});

test.each([
  ['1.关于印发培训实施方案的通知\\n2.关于印发培训实施方案的通知', '列了两次'],
  ['1.《关于印发培训实施方案的通知》；2.关于印发培训实施方案的通知', '列了两次'],
  ['1.江财〔2023〕5号\\n2.江财〔2024〕8号', '“江财〔2024〕8号…”晚于评价年度 2023 年'],
  ['1.2024年培训方案', '“2024年培训方案…”晚于评价年度 2023 年'],
  ['1.培训方案\\n3.补助办法', '编号“1.”后面是“3.”'],
  ['1.《培训方案', '书名号不成对'],
])('the basis %s is not as it should be', (basis, said) => {
  const [finding] = expectFindings(RULE, sheet('已完成。', basis + MARK));
  expect(finding?.message).toContain(said);
});

test.each([
  '1.关于印发培训实施方案的通知\\n2.关于转发培训实施方案的通知',
  '1.江财〔2022〕5号\\n2.江财〔2023〕8号',
  '1.2021—2025年培训规划（2024年修订）',
  '1.2023年培训方案（江财〔2024〕1号）',
])('the basis %s is', (basis) => {
  expectFindings(RULE, sheet('已完成。', basis));
});
