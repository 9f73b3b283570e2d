/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { Act } from '../../../../src/taskpane/beside/last-year/last-year';
import type { CheckedSheet } from '../../../../src/taskpane/session/state';
import { checked } from '../../../documents/checked-form';
import { withCells, type FormSheet } from '../../../fixtures/form-sheet';
import { formXlsx } from '../../../fixtures/form-xlsx';
import { JIANGMEN_2023, NATIONAL } from '../../../fixtures/forms';
import { gridOf } from '../../../fixtures/grid-of';
import { show } from '../../pane/show';
import { stubSession } from '../../pane/stub-session';

async function opened() {
  const sheet: CheckedSheet = {
    ...checked(JIANGMEN_2023),
    id: '表',
    grid: gridOf(JIANGMEN_2023),
    others: [],
  };
  const session = stubSession({ checked: sheet });
  const user = show(<Act session={session} state={session.state()} checked={sheet} />);
  await screen.findByText(/^请选择去年的评分表，或者这一年的另一份/);
  return { user, session };
}

async function fileOf(sheet: FormSheet): Promise<File> {
  const bytes = await formXlsx(sheet);
  // jsdom's files cannot be read.
  return Object.assign(new File([], '去年.xlsx'), {
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  });
}

test('a file is asked for, and what another version has otherwise can be gone to', async () => {
  const { user, session } = await opened();
  const other = await fileOf(withCells(JIANGMEN_2023, { H22: 240 }));
  await user.upload(screen.getByLabelText('上年表文件'), other);
  expect(await screen.findByText(/对照了 32 个指标，有 1 处不同。$/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: '定位到 H22' }));
  expect(session.select).toHaveBeenCalledWith({ row: 21, column: 7 });
});

test('what has come of a file is scrolled to and read on from, also of the next one', async () => {
  const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
  const { user } = await opened();
  expect(scrolled).not.toHaveBeenCalled();
  for (const value of [240, 241]) {
    screen.getByRole('button', { name: '选择上年表文件' }).focus();
    const file = await fileOf(withCells(JIANGMEN_2023, { H22: value }));
    await user.upload(screen.getByLabelText('上年表文件'), file);
    await screen.findByText(new RegExp(`${value}`));
    const result = screen.getByRole('region', { name: '结果' });
    expect(document.activeElement).toBe(result);
    expect(scrolled.mock.contexts.at(-1)).toBe(result);
    expect(result.textContent).toMatch(/对照了 32 个指标，有 1 处不同。/);
  }
});

test('a form of another project is one sentence', async () => {
  const { user } = await opened();
  await user.upload(screen.getByLabelText('上年表文件'), await fileOf(NATIONAL));
  expect(await screen.findByText(/^那份表是另一个项目的/)).toBeDefined();
  expect(screen.queryByRole('list')).toBeNull();
});

test('a file that cannot be read says what it is', async () => {
  const { user } = await opened();
  const broken = Object.assign(new File([], '去年.xlsx'), {
    arrayBuffer: async () => new TextEncoder().encode('x').buffer,
  });
  await user.upload(screen.getByLabelText('上年表文件'), await fileOf(JIANGMEN_2023));
  expect(await screen.findByText(/对照了 32 个指标/)).toBeDefined();
  await user.upload(screen.getByLabelText('上年表文件'), broken);
  expect(await screen.findByText(/。这个文件没有用上，请选择去年的自评表。$/)).toBeDefined();
  // What came of the file before would pass for what came of this one.
  expect(screen.queryByText(/对照了/)).toBeNull();
});
