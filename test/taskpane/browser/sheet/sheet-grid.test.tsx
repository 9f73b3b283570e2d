/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { printCell } from '../../../../src/sheet/address';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import { SheetGrid } from '../../../../src/taskpane/browser/sheet/sheet-grid';
import { cellAt } from '../../../fixtures/address';
import { gridOf } from '../../../fixtures/grid-of';
import { viewOf } from '../view-of';

// jsdom lays nothing out, so nothing can be scrolled; and it knows no gridcell but one that says so.
Element.prototype.scrollIntoView = () => {};

const grid = gridOf({
  name: '评分表',
  rows: [
    ['三级指标', '自评分数'],
    ['培训场次', 30],
    ['合计', { formula: 'SUM(B2)', result: 30 }],
  ],
});
const WARNING = { top: 1, left: 1, bottom: 1, right: 1 };
const marks = { error: [], warning: [WARNING], failing: [] };

/** The grid with its ring, as the page has it, and what was typed where. */
function showGrid(): { readonly user: UserEvent; readonly typed: readonly string[] } {
  const typed: string[] = [];
  const drawn = drawSheet(grid, viewOf([], { marks }));
  function Page(): ReactNode {
    const [active, setActive] = useState(cellAt('A1'));
    return (
      <SheetGrid
        drawn={drawn}
        active={active}
        onActive={setActive}
        onType={(cell, _, text) => typed.push(`${printCell(cell)} ${text}`)}
      />
    );
  }
  render(<Page />);
  return { user: userEvent.setup(), typed };
}

function selected(): readonly (string | null)[] {
  const cells = document.querySelectorAll('[aria-selected="true"]');
  return Array.from(cells, ({ textContent }) => textContent);
}

test('cells stand under the letters of their columns and beside the numbers of their rows', () => {
  showGrid();
  const rows = within(screen.getByRole('grid', { name: '工作表“评分表”' })).getAllByRole('row');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '行AB',
    '1三级指标自评分数',
    '2培训场次30（警告）',
    '3合计30',
  ]);
});

test('Tab stops at the selected cell alone, and arrows move the focus', async () => {
  const { user } = showGrid();
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(selected()).toEqual(['培训场次']);
  expect(document.activeElement?.textContent).toBe('培训场次');
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test('Enter edits, Enter again keeps and goes down', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{Enter}甲{Enter}');
  expect(typed).toEqual(['A1 三级指标甲']);
  expect(selected()).toEqual(['培训场次']);
  expect(document.activeElement?.textContent).toBe('培训场次');
});

test('typing takes the place of what was there, and Tab goes on to the right', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{ArrowDown}29{Tab}');
  expect(typed).toEqual(['A2 29']);
  expect(selected()).toEqual(['30（警告）']);
});

test('Esc gives up what was typed and stays in the cell', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{F2}甲{Escape}');
  expect(typed).toEqual([]);
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(document.activeElement?.textContent).toBe('三级指标');
});

test('Alt and Enter break the line', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{F2}{Alt>}{Enter}{/Alt}甲{Enter}');
  expect(typed).toEqual(['A1 三级指标\n甲']);
});

test('a double click edits, and a click elsewhere keeps', async () => {
  const { user, typed } = showGrid();
  await user.dblClick(screen.getByRole('cell', { name: /^30 （警告）/ }));
  await user.keyboard('0');
  await user.click(screen.getByRole('cell', { name: '合计' }));
  expect(typed).toEqual(['B2 300']);
  expect(selected()).toEqual(['合计']);
});

test('Delete begins with an empty cell', async () => {
  const { user, typed } = showGrid();
  await user.tab();
  await user.keyboard('{Delete}{Enter}');
  expect(typed).toEqual(['A1 ']);
});

test('a formula cannot be typed over', async () => {
  const { user } = showGrid();
  await user.dblClick(screen.getByRole('cell', { name: '30' }));
  expect(screen.queryByRole('textbox')).toBeNull();
});
