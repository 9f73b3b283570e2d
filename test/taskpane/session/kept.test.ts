import { loadKept, saveIgnored, saveMarked } from '../../../src/taskpane/session/kept';
import { memoryStore } from '../memory-store';

const ENTRY = {
  sheet: '评分表',
  project: '培训经费',
  message: '“培训人数”自评 30 分，重算是 24 分。',
  rule: 'score-mismatch',
  cell: { row: 2, column: 6 },
  reason: '已同财政局核对',
};

test('what is kept for one file says nothing of another', async () => {
  const store = memoryStore();
  await saveIgnored(store, '甲.xlsx', [ENTRY]);
  await saveMarked(store, '甲.xlsx', ['评分表']);
  expect(await loadKept(store, '甲.xlsx')).toMatchObject({ ignored: [ENTRY], marked: ['评分表'] });
  expect(await loadKept(store, '乙.xlsx')).toMatchObject({ ignored: [], marked: [] });
});
