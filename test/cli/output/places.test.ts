// Covers src/cli/path-parts.ts
import { collectFiles } from '../../../src/cli/input/collect-files';
import { placesOf } from '../../../src/cli/output/places';
import { fakeIo } from '../fake-io';

const FILE = new Uint8Array();

async function places(asked: readonly string[], ...names: readonly string[]) {
  const io = fakeIo(Object.fromEntries(names.map((name) => [name, FILE])));
  const found = await collectFiles(asked, io);
  const files = found.flatMap((one) => (one.kind === 'file' ? [one] : []));
  return [...(await placesOf(files, io)).values()];
}

test('a file that was asked for stands by its name alone', async () => {
  expect(await places(['in/a.xlsx'], 'in/a.xlsx')).toEqual(['a.xlsx']);
  expect(await places(['a.xlsx', './b.xlsx'], 'a.xlsx', './b.xlsx')).toEqual(['a.xlsx', 'b.xlsx']);
});

test('what one folder holds keeps its folders from there on', async () => {
  expect(await places(['in'], 'in/乙.xlsx', 'in/县/甲.xlsx')).toEqual(['县/甲.xlsx', '乙.xlsx']);
});

test('several folders are told apart from where they part', async () => {
  expect(await places(['x/a', 'x/b'], 'x/a/1.xlsx', 'x/b/1.xlsx')).toEqual([
    'a/1.xlsx',
    'b/1.xlsx',
  ]);
  expect(await places(['x', 'y.xlsx'], 'x/1.xlsx', 'y.xlsx')).toEqual(['x/1.xlsx', 'y.xlsx']);
});

test('drives of Windows are folders like others, without their colon', async () => {
  const io = { realPath: async (path: string) => path };
  const files = ['C:', 'D:'].map((drive) => ({
    kind: 'file' as const,
    file: `${drive}\\甲.xlsx`,
    root: `${drive}\\`,
    inside: '甲.xlsx',
  }));
  expect([...(await placesOf(files, io)).values()]).toEqual(['C/甲.xlsx', 'D/甲.xlsx']);
});
