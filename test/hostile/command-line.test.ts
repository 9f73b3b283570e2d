import { strFromU8, unzipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { fakeIo, type FakeIo } from '../cli/fake-io';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { COMMANDS, TURNED, UNSEEN } from './unseen';

const DISGUISE = `${COMMANDS}${TURNED}`;
/** Names of files may hold nearly anything. */
const FILES = ['a', 'b', 'c', 'd'].map((name) => `in/${name}${DISGUISE}.xlsx`);

let form: Uint8Array;

beforeAll(async () => {
  const texts = {
    D3: `经费${TURNED}`,
    E36: `增速${DISGUISE}`,
    H27: `≥100${DISGUISE}`,
    J36: null,
  };
  form = await formXlsx({ ...withCells(JIANGMEN_2023, texts), name: `表${TURNED}` });
});

async function printed(...options: readonly string[]): Promise<FakeIo> {
  const [first = '', ...others] = FILES;
  // The first is none: what is said of it on stderr names it.
  const files = { [first]: new Uint8Array(9), ...Object.fromEntries(others.map((f) => [f, form])) };
  const io = fakeIo(files);
  await run(['check', ...FILES, ...options], io);
  return io;
}

test.each([[[]], [['--json']], [['--write', 'out']]])(
  'nothing commands the terminal with %j',
  async (options) => {
    const io = await printed(...options);
    expect(io.out()).toContain('增速');
    expect(io.out()).not.toMatch(UNSEEN);
    expect(io.err()).not.toMatch(UNSEEN);
  },
);

test('the progress on a terminal shows names of files without it', async () => {
  const io = fakeIo(Object.fromEntries(FILES.map((file) => [file, form])), true);
  await run(['check', ...FILES], io);
  expect(io.err()).toContain('正在检查 4/4：in/d');
  expect(io.err().replaceAll('\r\u001B[2K', '')).not.toMatch(UNSEEN);
});

test('the JSON gives names as they are in the form', async () => {
  const reports: readonly { readonly form?: { readonly project: string } }[] = JSON.parse(
    (await printed('--json')).out(),
  );
  expect(reports[1]?.form?.project).toBe(`经费${TURNED}`);
});

test.each(['=1+1', '+1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
  'no cell of the CSV is the formula %j',
  async (text) => {
    const sheet = { ...withCells(JIANGMEN_2023, { D3: text }), name: text };
    const io = fakeIo({ [`${text}.xlsx`]: await formXlsx(sheet) });
    await run(['check', `${text}.xlsx`, '--csv'], io);
    expect(io.out()).toContain(`'${text}`);
    expect(
      io
        .out()
        .split(/[,\r\n"]/)
        .filter((cell) => /^[=+\-@＝＋－＠]/.test(cell)),
    ).toEqual([]);
  },
);

test('a marked copy of a form full of formulas as text holds no formula', async () => {
  const texts = { E36: '=HYPERLINK("http://a.example")', G36: '=1+1', H36: '+1', J36: null };
  const io = fakeIo({ 'in/a.xlsx': await formXlsx(withCells(JIANGMEN_2023, texts)) });
  await run(['check', 'in/a.xlsx', '--write', 'out'], io);
  const parts = unzipSync(io.written.get('out/a.xlsx') ?? new Uint8Array());
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toContain('【待填写】');
  expect(sheet).not.toMatch(/<f[ >]/);
});

test('a marked copy of a form with signs that XML forbids is read again', async () => {
  const texts = { G36: `高于${DISGUISE}\uFFFE_x0007_全市`, J36: null };
  const first = fakeIo({ 'in/a.xlsx': await formXlsx(withCells(JIANGMEN_2023, texts)) });
  await run(['check', 'in/a.xlsx', '--write', 'out'], first);
  const again = fakeIo({ 'out/a.xlsx': first.written.get('out/a.xlsx') ?? '' });
  await run(['check', 'out/a.xlsx'], again);
  expect(again.err()).toBe('');
  expect(again.out()).toMatch(/J36 .*\[reason-unfinished\]/);
});
