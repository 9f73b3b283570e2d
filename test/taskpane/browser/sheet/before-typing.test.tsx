/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { Clipboard } from '../clipboard';
import { showGrid } from './show-grid';

function field(name: string): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name });
}

describe('with a keyboard, before anything is typed,', () => {
  beforeEach(() => Object.assign(window, { matchMedia: () => ({ matches: true }) }));

  test('the selected cell has a field, which an input method goes on composing in', async () => {
    const { user, typed, drafts } = showGrid();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    const waiting = field('培训场次');
    expect(document.activeElement).toBe(waiting);
    fireEvent.compositionStart(waiting);
    expect(field('修改 A2')).toBe(waiting);
    expect(document.activeElement).toBe(waiting);
    fireEvent.input(waiting, { target: { value: '停工' } });
    fireEvent.compositionEnd(waiting);
    expect(drafts).toEqual(['停工']);
    await user.keyboard('{Enter}');
    expect(typed).toEqual(['A2 停工']);
    expect(document.activeElement).toBe(field('合计'));
    expect(field('合计').value).toBe('');
  });

  test('keys do what they do without it', async () => {
    const { user, typed } = showGrid();
    await user.tab();
    await user.keyboard('29{ArrowDown}');
    expect(typed).toEqual(['A1 29']);
    await user.keyboard('{F2}x{Enter}');
    expect(typed.at(-1)).toBe('A2 培训场次x');
    await user.keyboard('9{Escape}');
    expect(document.activeElement).toBe(field('合计'));
    expect(field('合计').value).toBe('');
    await user.keyboard('{Delete}');
    expect(typed.slice(2)).toEqual(['A3 ']);
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(document.body);
  });

  test('a formula has no field, and a key only says why', async () => {
    const { user, said } = showGrid();
    await user.click(screen.getByRole('cell', { name: '30' }));
    await user.keyboard('9');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(said).toHaveLength(1);
  });

  test('what is copied and pasted is the cell', async () => {
    const { user, typed } = showGrid();
    await user.click(screen.getByRole('cell', { name: '自评分数' }));
    const clipboardData = new Clipboard();
    fireEvent.copy(field('自评分数'), { clipboardData });
    expect(clipboardData.getData('text/plain')).toBe('自评分数');
    const pasted = new Clipboard({ 'text/plain': '甲\t乙' });
    fireEvent.paste(field('自评分数'), { clipboardData: pasted });
    expect(typed).toEqual(['B1 [["甲","乙"]]']);
  });
});
