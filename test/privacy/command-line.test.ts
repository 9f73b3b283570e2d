import { strFromU8, unzipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { fakeIo, type FakeIo } from '../cli/fake-io';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023, OTHER_LAYOUTS } from '../fixtures/forms';
import { contactForms } from './contact-forms';
import { secretsIn } from './secrets-in';

const { anhui, chongqing } = OTHER_LAYOUTS;
/** Each with errors and with a reason to be asked for. */
const FORMS = [withCells(JIANGMEN_2023, { F17: 2.32, J36: null }), anhui, chongqing];

let files: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  const workbooks = FORMS.flatMap((form) => (form === undefined ? [] : [contactForms(form)]));
  files = Object.fromEntries(
    await Promise.all(
      workbooks.map(async (sheets, index) => [`in/${index}.xlsx`, await formXlsx(...sheets)]),
    ),
  );
});

async function checked(...options: readonly string[]): Promise<FakeIo> {
  const io = fakeIo(files, true);
  expect(await run(['check', ...Object.keys(files), ...options], io)).toBe(1);
  return io;
}

test.each([[[]], [['--json']], [['--csv']]])(
  'nothing is printed of them with %j',
  async (options) => {
    const io = await checked(...options);
    expect(io.out()).toContain('工业发展管理经费');
    expect(secretsIn(io.out() + io.err())).toEqual([]);
  },
);

test('a marked copy repeats them nowhere', async () => {
  const io = await checked('--write', 'out');
  expect(io.written.size).toBe(FORMS.length);
  for (const [name, before] of Object.entries(files)) {
    const after = io.written.get(name.replace('in/', 'out/')) ?? new Uint8Array();
    expect(textOf(after)).toContain('ziping:error');
    expect(secretsIn(textOf(after)).toSorted()).toEqual(secretsIn(textOf(before)).toSorted());
  }
  expect(secretsIn(io.out() + io.err())).toEqual([]);
});

test('a sentence about a sheet that is no form names none either', async () => {
  const list = { ...JIANGMEN_2023, name: '通讯录', merges: [] };
  const rows = [['三级指标', '联系人'], ...(contactForms(list)[0]?.rows.slice(0, 2) ?? [])];
  const io = fakeIo({ 'a.xlsx': await formXlsx({ ...list, rows }) });
  expect(await run(['check', 'a.xlsx'], io)).toBe(2);
  expect(io.err()).toContain('没有找到指标评分表');
  expect(secretsIn(io.out() + io.err())).toEqual([]);
});

function textOf(workbook: Uint8Array): string {
  return Object.values(unzipSync(workbook))
    .map((part) => strFromU8(part))
    .join('\n');
}
