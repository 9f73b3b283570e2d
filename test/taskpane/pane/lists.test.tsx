/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { checkedSheet } from '../checked-sheet';
import { FAULTY } from '../forms';
import { showPane } from './show';

const checked = checkedSheet(FAULTY);

test('each indicator shows its scores and its status in words', async () => {
  const { user } = await showPane({ checked });
  await user.click(screen.getByRole('tab', { name: '指标 3' }));
  const [first] = screen.getAllByRole('button', { name: /自评 30/ });
  expect(first?.textContent).toBe('培训人数自评 30 · 核算 24 · 权重 30未达标');
});

test('an opened indicator shows the working and goes to its score', async () => {
  const { session, user } = await showPane({ checked });
  await user.click(screen.getByRole('tab', { name: '指标 3' }));
  await user.click(screen.getByRole('button', { name: /^培训人数/ }));
  expect(screen.queryByText('完成率 80÷100=80%，未达标，80%×30，得 24 分')).not.toBeNull();
  expect(session.select).toHaveBeenCalledWith({ row: 2, column: 6 });
});

test('the scores of each 一级指标 stand beside its bar as text', async () => {
  await showPane({ checked });
  const bars = screen.getByRole('list', { name: '各一级指标的自评得分和权重' });
  expect(
    within(bars)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['产出60 / 60 分', '效益40 / 40 分']);
});

test('rows that were skipped are listed with why', async () => {
  const sheet = checkedSheet(`
    | 三级指标   | 权重 | 预期值 | 实现值 | 自评分数 |
    | 培训场次   | 100  | ≥10    | 12     | 100      |
    | 其中：线上 |      | ≥5     | 6      |          |
  `);
  const { session, user } = await showPane({ checked: sheet });
  await user.click(screen.getByRole('tab', { name: /需人工核对/ }));
  const part = screen.getByRole('region', { name: /没有检查的行/ });
  await user.click(within(part).getByRole('button', { name: '定位到 第 3 行' }));
  expect(session.select).toHaveBeenCalledWith({ row: 2, column: 0 });
});

test('what a person must judge is listed with what would settle it', async () => {
  const sheet = checkedSheet(`
    | 三级指标 | 权重 | 预期值             | 实现值 | 自评分数 |
    | 产值增速 | 100  | 高于当年全市增速   | 8%     | 100      |
  `);
  const { user } = await showPane({ checked: sheet });
  await user.click(screen.getByRole('tab', { name: /需人工/ }));
  const part = screen.getByRole('region', { name: '需人工核对得分的指标（1）' });
  expect(part.textContent).toMatch(/产值增速：.*对比值/);
});

test('sheets and rules that were left out are named', async () => {
  const options = { ...DEFAULT_OPTIONS, off: ['value-unit'] };
  const { user } = await showPane({
    checked: checkedSheet(FAULTY, options),
    leftOut: ['工作表“空表”：还没有填写'],
  });
  await user.click(screen.getByRole('tab', { name: /需人工核对/ }));
  expect(screen.queryByText('工作表“空表”：还没有填写')).not.toBeNull();
  expect(screen.queryByRole('region', { name: '设置里关掉的检查（1）' })).not.toBeNull();
});
