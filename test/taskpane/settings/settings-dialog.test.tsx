/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { RULES } from '../../../src/engine/rules';
import { readOptions } from '../../../src/host/read-options';
import type { Settings } from '../../../src/taskpane/session/state';
import { NOTHING_SET } from '../../../src/taskpane/session/usual';
import { SettingsDialog } from '../../../src/taskpane/settings/settings-dialog';
import { checkedSheet } from '../checked-sheet';
import { watchDownloads } from '../downloads';
import { show } from '../pane/show';

const RELATIVE = `
  | 三级指标 | 权重 | 预期值           | 实现值 | 自评分数 |
  | 产值增速 | 100  | 高于当年全市增速 | 8%     | 100      |
`;

function settings(options: Settings['options'] = DEFAULT_OPTIONS, usual = NOTHING_SET) {
  const onSave = jest.fn();
  const user = show(
    <SettingsDialog
      settings={{ usual, options, benchmarks: {}, live: true, openSelected: true }}
      report={checkedSheet(RELATIVE).report}
      onSave={onSave}
      onClose={() => {}}
    />,
  );
  return { onSave, user };
}

const save = () => screen.getByRole('button', { name: '保存' });

test('a changed number is saved', async () => {
  const { onSave, user } = settings();
  const field = screen.getByRole('textbox', { name: '超额提醒倍数' });
  await user.clear(field);
  await user.type(field, '1.5');
  await user.click(save());
  expect(onSave).toHaveBeenCalledWith({
    usual: NOTHING_SET,
    options: { ...DEFAULT_OPTIONS, exceeded: 1.5 },
    benchmarks: {},
    live: true,
    openSelected: true,
  });
});

test('a number out of bounds is said at its field and not saved', async () => {
  const { onSave, user } = settings();
  await user.type(screen.getByRole('textbox', { name: '超额提醒倍数' }), '{Home}5');
  expect(screen.queryByText(/请填 1.05 到 10 之间的数/)).not.toBeNull();
  await user.click(save());
  expect(onSave).not.toHaveBeenCalled();
});

test('the figure behind a relative target of this form is asked for', async () => {
  const { onSave, user } = settings();
  await user.type(screen.getByRole('textbox', { name: '对比值：当年全市增速是多少（%）' }), '6.5');
  await user.click(save());
  expect(onSave).toHaveBeenCalledWith({
    usual: NOTHING_SET,
    options: { ...DEFAULT_OPTIONS, benchmarks: { 高于当年全市增速: 6.5 } },
    benchmarks: {},
    live: true,
    openSelected: true,
  });
});

test('a rule can be switched off', async () => {
  const { onSave, user } = settings();
  await user.click(screen.getByText(`检查哪些项目（${RULES.length}/${RULES.length}）`));
  await user.click(screen.getByRole('checkbox', { name: '实现值不是实际完成数' }));
  await user.click(save());
  expect(onSave.mock.calls[0]?.[0].options.off).toEqual(['value-unmeasured']);
});

test('to open what is told of a selected cell can be switched off', async () => {
  const { onSave, user } = settings();
  await user.click(screen.getByRole('switch', { name: /选中有问题的单元格/ }));
  await user.click(save());
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ live: true, openSelected: false });
});

test('live checking can be switched off', async () => {
  const { onSave, user } = settings();
  await user.click(screen.getByRole('switch', { name: '表格改动后自动重新校验' }));
  await user.click(save());
  expect(onSave).toHaveBeenCalledWith({
    usual: NOTHING_SET,
    options: DEFAULT_OPTIONS,
    benchmarks: {},
    live: false,
    openSelected: true,
  });
});

test('the defaults come back on demand, known figures stay', async () => {
  const benchmarks = { 高于当年全市增速: 6.5 };
  const { onSave, user } = settings({ ...DEFAULT_OPTIONS, exceeded: 2, benchmarks });
  await user.click(screen.getByRole('button', { name: '恢复默认' }));
  await user.click(save());
  expect(onSave).toHaveBeenCalledWith({
    usual: NOTHING_SET,
    options: { ...DEFAULT_OPTIONS, benchmarks },
    benchmarks: {},
    live: true,
    openSelected: true,
  });
});

test('a place fills the fields with its way of scoring and leaves the rest', async () => {
  const benchmarks = { 高于当年全市增速: 6.5 };
  const { onSave, user } = settings({ ...DEFAULT_OPTIONS, benchmarks, off: ['value-unit'] });
  const place = screen.getByRole('combobox', { name: '按哪里的口径' });
  expect(place).toHaveProperty('value', '默认、广东');
  await user.selectOptions(place, '湖北');
  expect(place).toHaveProperty('value', '湖北');
  await user.click(save());
  const { options } = onSave.mock.calls[0]?.[0] ?? {};
  expect(options).toMatchObject({ tierMiddle: 50, benchmarks, off: ['value-unit'] });
});

test('a changed field is no longer the way of a place', async () => {
  const { user } = settings();
  await user.type(screen.getByRole('textbox', { name: '超额提醒倍数' }), '5');
  const place = screen.getByRole('combobox', { name: '按哪里的口径' });
  expect(place).toHaveProperty('value', '');
  expect(screen.queryByRole('option', { name: '自己设定的' })).not.toBeNull();
});

test('each grade but the last has a field for its lowest total', async () => {
  const { onSave, user } = settings();
  const names = screen.getByRole('textbox', { name: '等级的名称' });
  await user.clear(names);
  await user.type(names, '优、良、中、低、差');
  await user.type(screen.getByRole('textbox', { name: '“低”的最低分' }), '50');
  await user.click(save());
  expect(onSave.mock.calls[0]?.[0].options).toMatchObject({
    gradeNames: ['优', '良', '中', '低', '差'],
    grades: [90, 80, 60, 50],
  });
});

function choose(text: string): void {
  const bytes = new TextEncoder().encode(text);
  // jsdom reads no files.
  const file = Object.assign(new File([], 'options.json'), { arrayBuffer: async () => bytes });
  fireEvent.change(screen.getByLabelText('设置文件'), { target: { files: [file] } });
}

/** jsdom has no other way to read one. */
function textOf(content: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.readAsText(content);
  });
}

test('settings are saved as a file that the command line takes', async () => {
  const downloads = watchDownloads();
  const { user } = settings({ ...DEFAULT_OPTIONS, exceeded: 1.5 });
  await user.click(screen.getByRole('button', { name: '把设置存成文件' }));
  const [saved] = downloads;
  expect(saved?.name).toBe('options.json');
  const text = await textOf(saved?.content ?? new Blob());
  expect(readOptions(new TextEncoder().encode(text), DEFAULT_OPTIONS)).toEqual({
    kind: 'options',
    options: { ...DEFAULT_OPTIONS, exceeded: 1.5 },
  });
});

test('a file fills the fields, and is kept once it is saved', async () => {
  const { onSave, user } = settings();
  choose('{"exceeded": 3}');
  await screen.findByDisplayValue('3');
  await user.click(save());
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ options: { exceeded: 3 } });
});

test.each([
  ['{"exceeded": "多"}', /exceeded/],
  ['exceeded', /不是 JSON/],
])('the file %s is refused with why, and the fields stay', async (text, why) => {
  settings({ ...DEFAULT_OPTIONS, exceeded: 1.5 });
  choose(text);
  expect((await screen.findByRole('alert')).textContent).toMatch(why);
  expect(screen.getByDisplayValue('1.5')).toBeDefined();
});

test('the defaults are those that are set for all', async () => {
  const usual = { options: { ...DEFAULT_OPTIONS, exceeded: 2 }, said: '' };
  const { onSave, user } = settings({ ...DEFAULT_OPTIONS, exceeded: 3 }, usual);
  await user.click(screen.getByRole('button', { name: '恢复默认' }));
  await user.click(save());
  expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ options: usual.options }));
});
