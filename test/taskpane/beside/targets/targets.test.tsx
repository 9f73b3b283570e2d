/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { Act } from '../../../../src/taskpane/beside/targets/targets';
import { formXlsx } from '../../../fixtures/form-xlsx';
import { checkedSheet } from '../../checked-sheet';
import { watchDownloads } from '../../downloads';
import { openSession } from '../../open-session';
import { show } from '../../pane/show';

const FORM = `
  | 项目名称 | 职业技能培训 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 培训人数 | ≥280人次 | 290人次 | 50 | 50 |
  | | 质量指标 | 合格率 | ≥90% | 95% | 50 | 50 |
`;

const DECLARED = `
  | 绩效目标申报表 |
  | 项目名称 | 职业技能培训 |
  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 产出指标 | 数量指标 | 培训人数 | ≥300人次 |
  | | 质量指标 | 合格率 | ≥90% |
`;

const NO_LOOK = { widths: [], heights: [], title: [], section: [], unframed: [], pageBreaks: [] };

async function opened(...declared: readonly string[]) {
  const sheets = [{ name: '评分表', table: FORM }];
  const { session, host } = await openSession([
    ...sheets,
    ...declared.map((table, at) => ({ name: `申报${at + 1}`, table })),
  ]);
  await session.check();
  const state = session.state();
  const checked = state.checked ?? checkedSheet(FORM);
  const user = show(<Act session={session} state={state} checked={checked} />);
  return { user, host };
}

function textOf(content: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.readAsText(content);
  });
}

const items = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

async function fileOf(rows: readonly (readonly (string | null)[])[], name = '申报表.xlsx') {
  const bytes = await formXlsx({ name: '目标', rows, look: { ...NO_LOOK, printScale: 100 } });
  const file = new File([], name);
  // jsdom's files cannot be read.
  return Object.assign(file, { arrayBuffer: async () => new Uint8Array(bytes).buffer });
}

test('a declaration of the same workbook is found by itself, and its cells can be gone to', async () => {
  const { user, host } = await opened(DECLARED);
  expect(await screen.findByText('对照了 2 个指标，有 1 处要看。')).toBeDefined();
  expect(items()).toEqual([
    'D3 “培训人数”的目标值与申报表不同：申报表是“≥300人次”，自评表是“≥280人次”。（对照的表 D4）',
  ]);
  await user.click(screen.getByRole('button', { name: '定位到 D3' }));
  expect(host.selected).toEqual(['评分表!D3']);
});

test('without one a file is asked for, read and compared', async () => {
  const { user } = await opened();
  await screen.findByText(/^这个文件里没有申报表，请选择申报表文件/);
  await user.upload(
    screen.getByLabelText('申报表文件'),
    await fileOf([
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '培训人数', '≥280人次'],
      ['产出指标', '质量指标', '合格率', '≥90%'],
    ]),
  );
  expect(await screen.findByText('对照的是：申报表.xlsx（工作表“目标”）')).toBeDefined();
  expect(screen.getByText('对照了 2 个指标，没有发现不同。')).toBeDefined();
});

test('a file that is none says so, and what was found by itself stays', async () => {
  const { user } = await opened(DECLARED);
  await screen.findByText('对照了 2 个指标，有 1 处要看。');
  const input = screen.getByLabelText('申报表文件');
  await user.upload(input, await fileOf([['会议通知'], ['请参加']]));
  expect(await screen.findByText(/^没有找到绩效目标申报表/)).toBeDefined();
  const broken = Object.assign(new File([], 'x.xlsx'), {
    arrayBuffer: async () => new TextEncoder().encode('x').buffer,
  });
  await user.upload(input, broken);
  expect(await screen.findByText(/。这个文件没有用上，请选择申报表。$/)).toBeDefined();
  expect(screen.queryByText(/^没有找到绩效目标申报表/)).toBeNull();
  expect(items()).toHaveLength(1);
});

test('where two rows may be meant, the person says which', async () => {
  const two = DECLARED.replace(
    '| 培训人数 | ≥300人次 |',
    '| 培训人数（一） | ≥300人次 |\n | | | 培训人数（二） | ≥280人次 |',
  );
  const { user } = await opened(two);
  const select = await screen.findByRole('combobox', { name: '“培训人数”是申报表的哪一个？' });
  expect(items()).toEqual([expect.stringContaining('看不出是哪一个，没有对照')]);
  await user.selectOptions(select, '“培训人数（二）”（目标值“≥280人次”）');
  expect(items().map((text) => text?.slice(0, 16))).toEqual([
    expect.stringContaining('看来是申报表的'),
    expect.stringContaining('申报表的“培训人数（一'),
  ]);
  await user.selectOptions(select, '都不是');
  expect(items()).toHaveLength(3);
});

test('the list is saved as a page that names no file but by its name', async () => {
  const downloads = watchDownloads();
  const { user } = await opened(DECLARED);
  await user.click(await screen.findByRole('button', { name: '存成网页' }));
  expect(await screen.findByText(/^已交给浏览器下载：表-与申报表对照\.html/)).toBeDefined();
  expect(downloads.map(({ name }) => name)).toEqual(['表-与申报表对照.html']);
  const [page] = downloads;
  expect(page === undefined ? '' : await textOf(page.content)).toContain('≥300人次');
});
