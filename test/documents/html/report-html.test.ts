import type { PutAside } from '../../../src/documents/html/findings-part';
import { reportHtml } from '../../../src/documents/html/report-html';
import type { CheckedSheet } from '../../../src/taskpane/session/state';
import { checkedSheet } from '../../taskpane/checked-sheet';
import { FAULTY } from '../../taskpane/forms';

function reportOn(table: string): string {
  return page(checkedSheet(table));
}

function page({ sheet, row, report }: CheckedSheet, aside: readonly PutAside[] = []): string {
  return reportHtml({
    file: '表.xlsx',
    sheet,
    row,
    report,
    aside,
    date: '2024年3月1日',
    program: '绩效自评助手 1.0.0',
  });
}

test('names the form, the file and the day', () => {
  const markup = reportOn(FAULTY);
  for (const text of ['培训经费', '2023', '表.xlsx（工作表“评分表”）', '2024年3月1日'])
    expect(markup).toContain(text);
});

test('names the form by its first row where others stand on the sheet', () => {
  const markup = page({ ...checkedSheet(FAULTY), row: 29 });
  expect(markup).toContain('表.xlsx（工作表“评分表”第 30 行起的表）');
});

test('says what is wrong where, and how to mend it', () => {
  const markup = reportOn(FAULTY);
  expect(markup).toContain('有 2 个必须修改的问题');
  expect(markup).toMatch(/G3<\/td>\s*<td>“培训人数”自评 30 分，核算为 24 分/);
});

test('says how much of the total is known, and how much only claimed', () => {
  const markup = reportOn(`
    | 三级指标 | 权重 | 预期值       | 实现值 | 自评分数 |
    | 招商场次 | 60   | ≥10          | 10     | 60       |
    | 产值增速 | 40   | 高于全市增速 | 8%     | 40       |
  `);
  expect(markup).toContain('<p>还有 1 个指标要人工核对');
  expect(markup).toMatch(/核算得分<\/dt>\s*<dd>100（其中 40 分照自评计入）/);
  expect(markup).toMatch(/已核算<\/dt>\s*<dd>60\/100 分/);
});

test('shows the working of each score', () => {
  expect(reportOn(FAULTY)).toContain('完成率 80÷100=80%，未达标，80%×30，得 24 分');
});

test('folds what follows from a finding beneath it', () => {
  const markup = reportOn(`
    | 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 |
    | 产出     | 100  | 培训人数 | 21   | ≥100   | 100    | 20       |
    |          |      | 培训场次 | 20   | ≥10    | 10     | 20       |
    |          |      | 教材     | 20   | ≥10    | 10     | 20       |
    |          |      | 讲师     | 20   | ≥10    | 10     | 20       |
    |          |      | 案例     | 20   | ≥10    | 10     | 20       |
    | 合计     | 100  |          | 100  |        |        | 100      |
  `);
  expect(markup).toContain('必须修改（1）');
  expect(markup).toMatch(/D2<\/td>[^]*另外 \d 个问题多半由它引起：<\/p>\s*<ul>\s*<li>D7 合计/);
});

test('lists what was ignored with its reason, and not among what is open', () => {
  const checked = checkedSheet(FAULTY);
  const [finding] = checked.report.findings;
  const aside = finding === undefined ? [] : [{ finding, reason: '已同财政局核对' }];
  const markup = page(checked, aside);
  expect(markup).toContain('有 1 个必须修改的问题');
  expect(markup).toMatch(/已忽略（1）[^]*核算为 24 分[^]*已同财政局核对/);
});

test('lists the rows that were not checked', () => {
  const markup = reportOn(`
    | 三级指标   | 权重 | 预期值 | 实现值 | 自评分数 |
    | 培训场次   | 100  | ≥10    | 12     | 100      |
    | 其中：线上 |      | ≥5     | 6      |          |
  `);
  expect(markup).toMatch(/没有检查的（\d+）[^]*第 3 行：/);
});

test('a cell cannot become part of the page', () => {
  const markup = reportOn(FAULTY.replace('培训人数', `<img src=x onerror="alert('1')">&`));
  expect(markup).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;');
  expect(markup).not.toContain('<img');
});

test('contacts stay in the sheet', () => {
  const contact = `
    | 联系人 | 张三丰 | | 联系电话 | 07503279000 | | 联系邮箱 | zsf@example.com |
  `;
  const markup = reportOn(contact + FAULTY);
  for (const secret of ['张三丰', '07503279000', 'zsf@example.com'])
    expect(markup).not.toContain(secret);
});

test('needs nothing from elsewhere', () => {
  expect(reportOn(FAULTY)).not.toMatch(/https?:|<script|<link|src=/);
});

test('says what to type where that is known', () => {
  expect(reportOn(FAULTY)).toMatch(/核算为 24 分[^<]*建议填：24。/);
});

test('five of a kind are one row with their list', () => {
  const markup = reportOn(`
    | 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 | 佐证材料 |
    | 产出     | 100  | 培训人数 | 20   | ≥100   | 100    | 20       |          |
    |          |      | 培训场次 | 20   | ≥10    | 10     | 20       |          |
    |          |      | 教材     | 20   | ≥10    | 10     | 20       |          |
    |          |      | 讲师     | 20   | ≥10    | 10     | 20       |          |
    |          |      | 案例     | 20   | ≥10    | 10     | 20       |          |
  `);
  expect(markup).toMatch(
    /H2 等 5 个<\/td>\s*<td><p>没有佐证材料。<\/p>\s*<ul>\s*(?:<li>H\d [^<]+<\/li>){5}/,
  );
  expect(markup.match(/没有写佐证材料。/g)).toHaveLength(5);
});

test('lists the evidence that the form cites, and says nothing of it where there is none', () => {
  const markup = reportOn(String.raw`
    | 三级指标 | 预期值 | 权重 | 实现值 | 自评分数 | 佐证材料 |
    | 培训人数 | ≥50 | 50 | 60 | 50 | 1-2.<签到表>\n1-1.通知 |
    | 培训场次 | ≥5 | 50 | 5 | 50 | 1-1.通知（电话：13800138000） |
  `);
  expect(markup).toMatch(
    /佐证材料清单（2）.*>1-1<\/td>\s*<td>通知<\/td>\s*<td>第 2 行 培训人数；第 3 行.*>1-2<\/td>\s*<td>&lt;签到表/s,
  );
  expect(markup).not.toContain('13800138000');
  expect(reportOn(FAULTY)).not.toContain('佐证材料清单');
});
