import { run } from '../../../src/cli/run';
import { withCells } from '../../fixtures/form-sheet';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { fakeIo, type FakeIo } from '../fake-io';

let files: Record<string, Uint8Array>;

function form(cells: Parameters<typeof withCells>[1]): Promise<Uint8Array> {
  return formXlsx(withCells(JIANGMEN_2023, cells));
}

beforeAll(async () => {
  files = {
    'old/甲.xlsx': await form({ D3: '甲项目', F17: 2.32 }),
    'old/乙.xlsx': await form({ D3: '乙项目', I20: 9 }),
    'old/丙.xlsx': await form({ D3: '丙项目' }),
    'new/甲.xlsx': await form({ D3: '甲项目' }),
    'few/甲.xlsx': await form({ D3: '甲项目' }),
    'new/乙.xlsx': await form({ D3: '乙项目', I20: 9, I21: 1 }),
    'new/丁.xlsx': await form({ D3: '丁项目', I20: 9 }),
  };
});

async function ran(...argv: readonly string[]): Promise<FakeIo & { readonly code: number }> {
  const io = fakeIo(files);
  const code = await run([...argv, '--baseline', 'old'], io);
  return { ...io, code };
}

test('a summary tells of each form what was mended, and what all of it comes to', async () => {
  const { out, err } = await ran('new', '--summary');
  const lines = out().trimEnd().split('\n');
  const roundOf = (file: string): string =>
    lines
      .find((line) => line.includes(file))
      ?.split(/ {2,}/)
      .slice(-4, -1)
      .join(' ') ?? '';
  expect(roundOf('文件')).toBe('已改 未改 新增');
  expect(roundOf('甲.xlsx')).toMatch(/^[1-9]\d* [1-9]\d* 0$/);
  expect(roundOf('乙.xlsx')).toMatch(/^1 [1-9]\d* [1-9]\d*$/);
  expect(roundOf('丁.xlsx')).toMatch(/^- - [1-9]\d*$/);
  expect(lines.at(-2)).toMatch(
    /^与上一轮相比：2 份对上了，已改 \d+，未改 \d+，新增 \d+；1 份上一轮里没有，问题都算新增；上一轮的 1 份这一轮没有查到$/,
  );
  expect(err()).toBe(
    'old/丙.xlsx：上一轮有这张表（“丙项目”，“江门市工业和信息化局”），这一轮没有查到，请看看是不是没有交来。\n',
  );
});

test('what has not come back is no failure of what has', async () => {
  expect(await ran('new/甲.xlsx', '--summary')).toMatchObject({ code: 0 });
  expect(await ran('few', '--summary')).toMatchObject({ code: 0 });
  expect(await ran('new', '--summary')).toMatchObject({ code: 1 });
});

test('a table of all forms has a line for it, in the columns of the others', async () => {
  const { out } = await ran('new', '--csv');
  const lines = out().trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/,已改,未改,其中单位称已改,新增,上轮清单未列,说明$/);
  expect(lines.at(-1)).toMatch(/^old\/丙\.xlsx,{20}"?上一轮有这张表/);
  expect(lines).toHaveLength(5);
});

test('a list of all findings ends with the same lines', async () => {
  const { out } = await ran('new');
  expect(out()).toMatch(/\n3 份：.*\n与上一轮相比：2 份对上了，.*；上一轮的 1 份这一轮没有查到\n$/);
});

test('of one form that is asked for by its name, nobody asks where the others are', async () => {
  const { err, out } = await ran('new/甲.xlsx');
  expect(err()).toBe('');
  expect(out()).not.toContain('没有查到');
});

test('of a folder with one form in it somebody does', async () => {
  const { err, out } = await ran('few');
  expect(err().trimEnd().split('\n')).toHaveLength(2);
  expect(out()).toMatch(/上一轮的 2 份这一轮没有查到\n$/);
});

test('JSON and SARIF hold forms that are there alone', async () => {
  const json = await ran('new', '--json');
  expect(JSON.parse(json.out())).toHaveLength(3);
  expect(json.err()).toContain('没有查到');
  expect(JSON.parse((await ran('new', '--sarif')).out()).runs[0].invocations).toMatchObject([
    { executionSuccessful: true },
  ]);
});

test('without an earlier round nothing is said of one', async () => {
  const io = fakeIo(files);
  await run(['new', '--summary'], io);
  expect(io.out() + io.err()).not.toMatch(/上一轮|已改/);
});
