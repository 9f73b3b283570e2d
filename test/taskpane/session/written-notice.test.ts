import {
  clearedNotice,
  restoredNotice,
  writtenNotice,
} from '../../../src/taskpane/session/written-notice';

const CELL = { row: 2, column: 7 };
const WRITE = {
  cell: CELL,
  before: { kind: 'blank', value: '' },
  after: { kind: 'text', value: '【待填写】' },
} as const;
const RECEIPT = {
  sheet: '评分表',
  sheetId: '{1}',
  written: [WRITE],
  guards: [],
  marks: ['标记'],
  refused: [],
};
const WRITTEN = { what: '提纲', receipt: RECEIPT, earlier: false };
const RESTORED = { back: [], changed: [], refused: [], remaining: null };

test('a full write says how many cells it filled', () => {
  expect(writtenNotice('提纲与标记', RECEIPT)).toMatchObject({
    intent: 'success',
    text: '已写入 1 个单元格，设置了标记。',
  });
});

test('what was refused is told with its cell and its reason', () => {
  const refused = [{ cell: { row: 4, column: 7 }, why: '单元格已锁定。' }];
  expect(writtenNotice('提纲', { ...RECEIPT, refused })).toMatchObject({
    intent: 'warning',
    text: expect.stringContaining('1 处没有写'),
    details: ['H5：单元格已锁定。'],
  });
});

test('words that could not be given back stand in the headline, and count as no cell', () => {
  const why = '没能放回原来的内容，请自行补上：H3“因疫情推迟”。';
  const { text } = writtenNotice('提纲', { ...RECEIPT, marks: [], refused: [{ cell: null, why }] });
  expect(text).toBe(`已写入 1 个单元格。${why}`);
});

test('a cell is counted as unwritten once, and not if it was written', () => {
  const cell = { row: 4, column: 7 };
  const refused = [
    { cell, why: '不允许，没有写入。' },
    { cell, why: '没能放回。' },
    { cell: CELL, why: '没能撤回。' },
  ];
  const { text } = writtenNotice('提纲与标记', { ...RECEIPT, refused });
  expect(text).toBe('已写入 1 个单元格，设置了标记。1 处：不允许，没有写入。没能放回。没能撤回。');
});

test.each([
  ['提纲与标记', '已写入 1 个单元格，没有设置标记。出错了。'],
  ['H3 的提纲', '已写入 1 个单元格。出错了。'],
])('marks that were not set are missed after %s', (what, expected) => {
  const refused = [{ cell: null, why: '出错了。' }];
  expect(writtenNotice(what, { ...RECEIPT, marks: [], refused }).text).toBe(expected);
});

test('where nothing was written, that and the cause are said', () => {
  const why = '工作表已保护。';
  const refused = [
    { cell: CELL, why },
    { cell: { row: 4, column: 7 }, why },
  ];
  const receipt = { ...RECEIPT, written: [], marks: [], refused };
  expect(writtenNotice('提纲', receipt).text).toBe('没有写入提纲。工作表已保护。');
});

test('what the cause says already is not said twice', () => {
  const changed = [{ cell: CELL, why: '又被改过，没有恢复。' }];
  const { text } = restoredNotice(WRITTEN, { ...RESTORED, changed }, '');
  expect(text).toBe('1 处：又被改过，没有恢复。');
});

test('a restore that had to leave a cell says which and why', () => {
  const changed = [{ cell: CELL, why: '写入后又被改过。' }];
  const notice = restoredNotice(WRITTEN, { ...RESTORED, changed }, '');
  expect(notice).toMatchObject({ intent: 'warning', details: ['H3：写入后又被改过。'] });
});

test('a restore that protection stopped does not speak of a later edit', () => {
  const refused = [{ cell: CELL, why: '工作表已保护。' }];
  const notice = restoredNotice(WRITTEN, { ...RESTORED, refused }, '');
  expect(notice).toMatchObject({ intent: 'warning', details: ['H3：工作表已保护。'] });
  expect(notice.text).not.toMatch(/改过/);
});

test('as long as anything remains, nothing is said to be as before', () => {
  const restored = { ...RESTORED, back: [CELL], remaining: RECEIPT };
  const notice = restoredNotice(WRITTEN, restored, '');
  expect(notice).toMatchObject({
    intent: 'warning',
    text: expect.stringMatching(/^恢复了 1 个.*再点/),
  });
});

test('each cause is said once, with the cells it kept as they are', () => {
  const changed = [
    { cell: CELL, why: '又被改过。' },
    { cell: { row: 3, column: 7 }, why: '又被改过。' },
  ];
  const refused = [{ cell: null, why: '标记没有改动。' }];
  const { text } = restoredNotice(WRITTEN, { ...RESTORED, changed, refused }, '');
  expect(text).toBe('2 处没有恢复：又被改过。标记没有改动。');
});

test('a full restore names the cells', () => {
  const restored = { ...RESTORED, back: [CELL] };
  const notice = restoredNotice(WRITTEN, restored, '');
  expect(notice).toMatchObject({ intent: 'success', text: '已撤回：H3 恢复原来的内容。' });
});

test('a sheet that is not seen is named, whatever became of the restore', () => {
  const where = '工作表“二”';
  const done = restoredNotice(WRITTEN, { ...RESTORED, back: [CELL] }, where);
  expect(done.text).toBe('工作表“二”：已撤回：H3 恢复原来的内容。');
  const changed = [{ cell: null, why: '找不到。' }];
  expect(restoredNotice(WRITTEN, { ...RESTORED, changed }, where).text).toBe(
    '工作表“二”：找不到。',
  );
});

test('clearing where there was no mark says so', () => {
  expect(clearedNotice(0).text).not.toBe(clearedNotice(2).text);
});
