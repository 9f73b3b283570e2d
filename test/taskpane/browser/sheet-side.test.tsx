/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import '../page-globals';
import type { OpenedWorkbook } from '../../../src/taskpane/browser/opened-workbook';
import { SheetSide } from '../../../src/taskpane/browser/sheet-side';
import { cellAt } from '../../fixtures/address';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { specFile } from '../../host/xlsx/spec-file';
import { openedForm, SMALL } from './opened-form';

Element.prototype.scrollIntoView = () => {};

async function show(): Promise<UserEvent> {
  return (await showSmall()).user;
}

async function showSmall(): Promise<{
  readonly user: UserEvent;
  readonly workbook: OpenedWorkbook;
}> {
  const workbook = await openedForm(SMALL);
  render(
    <FluentProvider theme={webLightTheme}>
      <SheetSide workbook={workbook} zoom={1} onZoom={() => {}}>
        {null}
      </SheetSide>
    </FluentProvider>,
  );
  return { user: userEvent.setup(), workbook };
}

function cell(address: string): Element {
  const found = document.querySelector(`[data-address=${address}]`);
  if (found === null) throw new Error(`no ${address}`);
  return found;
}

test('an edit is undone by its button, which says what, and redone by the keys of Excel', async () => {
  const user = await show();
  expect(screen.getByRole('button', { name: '撤销' }).getAttribute('aria-disabled')).toBe('true');
  await user.dblClick(cell('F4'));
  await user.keyboard('{Control>}a{/Control}13{Enter}');
  expect(cell('F4').textContent).toBe('13');
  await user.click(screen.getByRole('button', { name: '撤销：修改 F4' }));
  expect(cell('F4').textContent).toBe('12');
  await user.keyboard('{Control>}y{/Control}');
  expect(cell('F4').textContent).toBe('13');
  await user.keyboard('{Control>}z{/Control}');
  expect(cell('F4').textContent).toBe('12');
});

test('in the editor Ctrl+Z is the undo of the text, not of the sheet', async () => {
  const user = await show();
  await user.dblClick(cell('F4'));
  await user.keyboard('{Control>}a{/Control}13{Enter}{F2}{Control>}z{/Control}{Escape}');
  expect(cell('F4').textContent).toBe('13');
});

test('in a field beside the sheet Ctrl+Z is the undo of the field', async () => {
  const user = await show();
  await user.dblClick(cell('F4'));
  await user.keyboard('{Control>}a{/Control}13{Enter}');
  render(<input aria-label="搜索" />);
  await user.click(screen.getByRole('textbox', { name: '搜索' }));
  await user.keyboard('{Control>}z{/Control}');
  expect(cell('F4').textContent).toBe('13');
});

test('the line above the sheet has the address and the whole text of the selected cell', async () => {
  const user = await show();
  const bar = screen.getByRole('region', { name: '编辑栏' });
  await user.click(cell('H3'));
  expect(bar.textContent).toBe(`H3${cell('H3').textContent}`);
});

test('a formula is refused in one sentence, and what was typed stays', async () => {
  const user = await show();
  await user.click(cell('F4'));
  await user.keyboard('=1+1{Enter}');
  expect(screen.getByText(/网页里不能写公式/)).toBeDefined();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('=1+1');
  await user.keyboard('{Escape}');
  expect(cell('F4').textContent).toBe('12');
});

test('a tab shows what its sheet has found, and is the one that is checked', async () => {
  const second = { ...withCells(JIANGMEN_2023, { I17: 2.32 }), name: '乙' };
  const workbook = await openedForm(specFile([{ ...JIANGMEN_2023, name: '甲' }, second]));
  render(
    <FluentProvider theme={webLightTheme}>
      <SheetSide workbook={workbook} zoom={1} onZoom={() => {}}>
        {null}
      </SheetSide>
    </FluentProvider>,
  );
  expect(workbook.session.state().checked?.sheet).toBe('甲');
  await userEvent.setup().click(screen.getByRole('tab', { name: '乙 ✕ 1 个必须修改' }));
  await waitFor(() => expect(workbook.session.state().checked?.sheet).toBe('乙'));
  expect(workbook.display.state().drawn?.sheet).toBe('乙');
});

test('a selection from outside leaves the focus where it is, whatever was clicked before', async () => {
  const { user, workbook } = await showSmall();
  await user.click(cell('F4'));
  await user.click(cell('F4'));
  expect(document.activeElement).toBe(cell('F4'));
  const outside = screen.getByRole('button', { name: '下载修改后的文件' });
  outside.focus();
  act(() => workbook.display.select(cellAt('H3')));
  expect(cell('H3').getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(outside);
});
