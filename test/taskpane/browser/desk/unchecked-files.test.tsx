/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import '../../page-globals';
import { UncheckedFiles } from '../../../../src/taskpane/browser/desk/unchecked-files';

const refused = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'refused' as const,
    file: `坏${at + 1}.xlsx`,
    why: '这不是 Excel 文件。',
  }));

const listed = (unchecked: Parameters<typeof UncheckedFiles>[0]['unchecked']) => (
  <FluentProvider theme={webLightTheme}>
    <UncheckedFiles unchecked={unchecked} />
  </FluentProvider>
);

const names = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

test('of a thousand files that could not be checked each is on one page, and all on paper', async () => {
  render(listed(refused(1000)));
  expect(screen.getByText(/没查成的（1000）/)).toBeDefined();
  expect(names().length).toBeLessThan(100);
  expect(names()[0]).toBe('坏1.xlsx：这不是 Excel 文件。');
  await userEvent.setup().click(screen.getByRole('button', { name: '末页' }));
  expect(names().at(-1)).toBe('坏1000.xlsx：这不是 Excel 文件。');
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(names()).toHaveLength(1000);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(names().length).toBeLessThan(100);
});

test('a page stays where it is while more files come', async () => {
  const { rerender } = render(listed(refused(120)));
  await userEvent.setup().click(screen.getByRole('button', { name: '下一页' }));
  const before = names();
  rerender(listed(refused(130)));
  expect(names()).toEqual(before);
});

test('few have no pages, none no list, and a blank template is no failure', () => {
  const { rerender } = render(listed(refused(3)));
  expect(names()).toHaveLength(3);
  expect(screen.queryByRole('navigation')).toBeNull();
  rerender(listed([{ kind: 'left-out', file: '空.xlsx', why: '这是空白模板。' }]));
  expect(screen.queryByText(/没查成的/)).toBeNull();
  expect(screen.getByText(/没填的模板，没有校验（1）/)).toBeDefined();
  rerender(listed([]));
  expect(document.querySelector('details')).toBeNull();
});

const open = () => [...document.querySelectorAll('details')].map((list) => list.open);

test('a list that is folded on the screen stands open on paper, and is then folded again', async () => {
  render(listed([{ kind: 'left-out', file: '空.xlsx', why: '这是空白模板。' }, ...refused(1)]));
  expect(open()).toEqual([true, false]);
  await userEvent.setup().click(screen.getByText(/没查成的/));
  await waitFor(() => expect(open()).toEqual([false, false]));
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(open()).toEqual([true, true]);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(open()).toEqual([false, false]);
  await userEvent.setup().click(screen.getByText(/没填的模板/));
  await waitFor(() => expect(open()).toEqual([false, true]));
});
