/** @jest-environment jsdom */
import '../taskpane/page-globals';
import { screen } from '@testing-library/react';
import { reportHtml } from '../../src/documents/html/report-html';
import { check } from '../../src/engine/check/check';
import { readForm } from '../../src/sheet/read-form';
import { drawSheet } from '../../src/taskpane/browser/sheet/draw-sheet';
import { FormulaBar } from '../../src/taskpane/browser/sheet/formula-bar';
import { SheetGrid } from '../../src/taskpane/browser/sheet/sheet-grid';
import { Pane } from '../../src/taskpane/pane/pane';
import { cellAt } from '../fixtures/address';
import { gridLiteral } from '../fixtures/grid-literal';
import { gridOf } from '../fixtures/grid-of';
import { viewOf } from '../taskpane/browser/view-of';
import { openSession } from '../taskpane/open-session';
import { show } from '../taskpane/pane/show';
import { TURNED } from './unseen';

const nothing = (): void => {};
const MARKUP = `<img src=x onerror=alert(1)><script>alert(1)</script><a href="javascript:1">&amp;`;
const HOSTILE = `${MARKUP}${TURNED}`;

/** Every cell that the pane repeats holds markup and marks that turn the direction. */
const FORM = `
  | 项目名称 | 经费${HOSTILE} | | 评价年度 | 2023年${HOSTILE} | | | |
  | 一级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 | 未达标原因分析 |
  | 产出${HOSTILE} | 60 | 人数${HOSTILE} | 30 | ≥100${HOSTILE} | 80${HOSTILE} | 30 | |
  |          |          | 场次${HOSTILE} | 20 | 高于全市${HOSTILE} | 12${HOSTILE} | 30 | |
  | 效益${HOSTILE} | 40 | 满意度 | 30 | ≥90 | 80 | 40${HOSTILE} | |
  |          |          | 好评${HOSTILE} | 10 | 有所提高${HOSTILE} | 未完成${HOSTILE} | 5 | |
  |          |          | 其中：${HOSTILE} | | | | | |
  | 合计     | 100      |              | 100  |        |        | 100      | |
`;

/** The elements markup of a cell would make, and the text that shows it did not. The help link is ours. */
function expectNoMarkup(root: ParentNode): void {
  const made = root.querySelectorAll(
    'img, script, a[href]:not([href="help/index.html"]), iframe, [onerror]',
  );
  expect(Array.from(made, ({ outerHTML }) => outerHTML)).toEqual([]);
}

function expectPaneUnharmed(): void {
  expect(document.body.textContent).toContain('<img');
  expect(document.body.textContent).not.toMatch(/\p{Bidi_Control}/u);
  expectNoMarkup(document.body);
}

test('no cell becomes part of the pane or turns its text', async () => {
  const { session } = await openSession([{ name: `表${HOSTILE}`, table: FORM }]);
  const user = show(<Pane session={session} place="excel" />);
  await user.click(screen.getByRole('button', { name: '开始校验' }));
  for (const entry of screen.getAllByRole('button', { expanded: false })) await user.click(entry);
  expectPaneUnharmed();
  for (const tab of [/^指标/, /^需人工/]) {
    await user.click(screen.getByRole('tab', { name: tab }));
    expectPaneUnharmed();
  }
  await user.click(screen.getByRole('button', { name: '写入提纲与标记…' }));
  await screen.findAllByText(/【待填写】/);
  expectPaneUnharmed();
});

test('no cell, file name or reason becomes part of the exported report or turns its text', () => {
  const { grid } = gridLiteral(FORM);
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  const report = check(reading.form);
  const sheet = `表${HOSTILE}`;
  const aside = report.findings.slice(0, 1).map((finding) => ({ finding, reason: MARKUP }));
  const markup = reportHtml({
    file: `${HOSTILE}.xlsx`,
    sheet,
    row: null,
    report,
    aside,
    date: MARKUP,
    program: MARKUP,
  });
  const page = new DOMParser().parseFromString(markup, 'text/html');
  expectNoMarkup(page);
  expect(page.title).toContain('<img');
  expect(page.body.textContent).not.toMatch(/\p{Bidi_Control}/u);
});

test('the sheet view shows the text of a cell and makes nothing of it', () => {
  Element.prototype.scrollIntoView = () => {};
  const drawn = drawSheet(gridOf({ name: MARKUP, rows: [[MARKUP]] }), viewOf());
  const hands = {
    type: async () => true,
    empty: async () => {},
    paste: async () => {},
    draft: nothing,
  };
  show(
    <SheetGrid
      drawn={drawn}
      active={cellAt('A1')}
      reach={cellAt('A1')}
      onActive={nothing}
      onReach={nothing}
      hands={hands}
      onSay={nothing}
      flags={new Map()}
      frozen={null}
      zoom={1}
      onWidth={nothing}
    />,
  );
  show(<FormulaBar drawn={drawn} active={cellAt('A1')} />);
  expect(screen.getAllByText(MARKUP)).toHaveLength(2);
  expectNoMarkup(document.body);
});
