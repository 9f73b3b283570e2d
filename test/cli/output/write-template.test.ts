import { run } from '../../../src/cli/run';
import { openXlsx } from '../../../src/host/xlsx/open';
import { fakeIo } from '../fake-io';

async function written(...words: readonly string[]) {
  const io = fakeIo({});
  const code = await run(['template', ...words], io);
  const [[path, bytes] = ['', new Uint8Array()]] = [...io.written];
  return { code, path, bytes, err: io.err() };
}

async function firstSheet(bytes: Uint8Array): Promise<string | undefined> {
  return (await openXlsx(bytes).sheets())[0]?.name;
}

test.each([
  [[], '项目支出绩效自评表（全国，空白）.xlsx', '项目支出绩效自评表'],
  [['national'], '项目支出绩效自评表（全国，空白）.xlsx', '项目支出绩效自评表'],
  [['广东'], '项目绩效自评指标评分表（广东，空白）.xlsx', '指标评分表'],
  [['guangdong', '-o', '县/表.xlsx'], '县/表.xlsx', '指标评分表'],
  [['-o', '表', '全国'], '表.xlsx', '项目支出绩效自评表'],
])('template %j writes %s', async (words, path, sheet) => {
  const result = await written(...words);
  expect(result).toMatchObject({ code: 0, path, err: `已写出 ${path}。\n` });
  expect(await firstSheet(result.bytes)).toBe(sheet);
});

test.each([
  ['县', '县/项目绩效自评指标评分表（广东，空白）.xlsx'],
  ['县/', '县/项目绩效自评指标评分表（广东，空白）.xlsx'],
  ['新/', '新/项目绩效自评指标评分表（广东，空白）.xlsx'],
  ['新\\', '新/项目绩效自评指标评分表（广东，空白）.xlsx'],
  ['新', '新.xlsx'],
])('in a folder %s a form has its own name', async (folder, path) => {
  const io = fakeIo({ '县/甲.xlsx': new Uint8Array() });
  expect(await run(['template', '广东', '-o', folder], io)).toBe(0);
  expect([...io.written.keys()]).toEqual([path]);
});

test('what was written is a blank form to the check', async () => {
  const { path, bytes } = await written('广东');
  const io = fakeIo({ [path]: bytes });
  expect(await run([path], io)).toBe(2);
  expect(io.err()).toContain('都还没有填写，没有检查');
});

test('a file that is there is never written over', async () => {
  const io = fakeIo({ '表.xlsx': Uint8Array.of(1) });
  expect(await run(['template', '-o', '表.xlsx'], io)).toBe(2);
  expect(io.written.size).toBe(0);
  expect(io.err()).toContain('表.xlsx 已经有了');
});

test.each([
  [['湖北'], 'national（全国）或 guangdong（广东）'],
  [['广东', '全国'], 'national（全国）或 guangdong（广东）'],
  [['广东', '--json'], '只能再写 -o'],
  [['广东', '--write', 'out'], '只能再写 -o'],
  [['-o'], '-o 后面要写内容'],
])('template %j says what to write instead', async (words, why) => {
  const result = await written(...words);
  expect(result).toMatchObject({ code: 2, path: '' });
  expect(result.err).toContain(why);
});

test('a check takes no -o, and a folder of that name is checked when told to', async () => {
  const io = fakeIo({});
  expect(await run(['a.xlsx', '-o', 'b.xlsx'], io)).toBe(2);
  expect(io.err()).toContain('-o 只用于 ziping template');
  expect(await run(['check', 'template'], fakeIo({}))).toBe(2);
});
