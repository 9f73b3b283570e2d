import { run } from '../../../src/cli/run';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../../fixtures/forms';
import { addedText } from '../added-text';
import { fakeIo } from '../fake-io';

let sample: Uint8Array;

beforeAll(async () => {
  sample = await formXlsx(JIANGMEN_2023);
});

async function told(...options: readonly string[]) {
  const io = fakeIo({ 'a.xlsx': sample });
  const code = await run(['a.xlsx', ...options], io);
  return { io, code, out: io.out() };
}

test('what a system may refuse is told behind the check, which says what it says', async () => {
  const plain = await told();
  const { out, code } = await told('--submit');
  expect(code).toBe(plain.code);
  const said = addedText(plain.out, out);
  expect(said).toMatch(/^上报核对：有 31 处系统可能不收/);
  expect(said).toContain('H28  实现值“2368件”不是单纯的数，系统里填 2368，');
  expect(said).toContain('请改成当地系统的');
  expect(plain.out).not.toContain('上报核对');
});

test.each([
  ['national', NATIONAL, 'F15  实际完成值“97.5%”不是单纯的数，系统里填 97.5'],
  ['beijing', OTHER_LAYOUTS['beijing'], 'J6   “预算执行率”扣了分，没有写原因'],
])('the form of %s', async (_, form, said) => {
  if (form === undefined) throw new Error('no such form');
  const io = fakeIo({ 'a.xlsx': await formXlsx(form) });
  await run(['a.xlsx', '--submit'], io);
  expect(io.out()).toContain(said);
});

test('the limits are those of the place', async () => {
  const { out } = await told('--submit', '--limits', '原因 30');
  expect(out).toContain('原因有 109 个字，多于 30 个');
  expect((await told('--submit', '--limits', '原因')).io.err()).toContain('没看懂“原因”');
  expect((await told('--limits', '原因 30')).io.err()).toContain('--limits 要和 --submit 一起写');
  expect((await told('--submit', '--csv')).io.err()).toContain('--csv 里没有上报核对的地方');
});

test('or those of the options file, of which some may be typed otherwise', async () => {
  const options = new TextEncoder().encode('{"submissionLimits":{"name":7,"reason":400}}');
  const lines = async (...more: readonly string[]): Promise<string> => {
    const io = fakeIo({ 'a.xlsx': sample, 'o.json': options });
    await run(['a.xlsx', '--submit', '--options', 'o.json', ...more], io);
    return io.out();
  };
  const said = await lines();
  expect(said).toContain('字数限制：指标名称 7、指标值 50、原因 400、文字说明 2000。\n');
  expect(said).toMatch(/多于 7 个/);
  expect(await lines('--limits', '原因 30')).toContain('：指标名称 7、指标值 50、原因 30、');
});

test('in JSON it has a key of its own, which a plain check has not', async () => {
  const report = JSON.parse((await told('--submit', '--json')).out);
  expect(report.submission.objections).toContainEqual({
    cell: 'H28',
    text: expect.stringContaining('2368件'),
    bare: '2368',
  });
  expect(JSON.parse((await told('--json')).out)).not.toHaveProperty('submission');
});

test('the table is written as lines to be pasted', async () => {
  const { io } = await told('--paste', 'out');
  const text = new TextDecoder().decode(io.written.get('out/a-系统格式.txt'));
  expect(text.split('\r\n')[13]).toBe(
    '产出\t数量指标\t征集参赛作品数量\t2.22\t≥\t2000\t件\t2368\t2.22\t',
  );
  expect(io.err()).toContain('各列依次是 一级指标、二级指标、三级指标、权重、指标性质');
});
