import { unzipSync } from 'fflate';
import { run } from '../../../src/cli/run';
import { withCells } from '../../fixtures/form-sheet';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../../fixtures/forms';
import { fakeIo } from '../fake-io';

function textIn(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(unzipSync(bytes ?? new Uint8Array())['word/document.xml']);
}

test.each([
  ['jiangmen', JIANGMEN_2023, '实际支出1033.48万元'],
  ['national', NATIONAL, '预算执行率100%'],
  ['sichuan', OTHER_LAYOUTS['sichuan'], '存在的问题'],
])('a draft of the form of %s is written beside it, for Word', async (_, form, said) => {
  if (form === undefined) throw new Error('no such form');
  const io = fakeIo({ 'in/a.xlsx': await formXlsx(form) });
  const code = await run(['in/a.xlsx', '--draft', 'in'], io);
  const plain = fakeIo({ 'in/a.xlsx': await formXlsx(form) });
  expect(await run(['in/a.xlsx'], plain)).toBe(code);
  expect(io.out()).toBe(plain.out());
  expect([...io.written.keys()]).toEqual(['in/a-起草小结.docx']);
  expect(io.err()).toMatch(/已写出 in\/a-起草小结\.docx，留了 \d+ 处【请填写】。/);
  const text = textIn(io.written.get('in/a-起草小结.docx')).replaceAll(/<[^>]{1,200}>/g, '');
  expect(text).toContain(said);
  expect(text).toContain('三级指标');
});

test('open errors are said with it and in it', async () => {
  const io = fakeIo({ 'a.xlsx': await formXlsx(withCells(JIANGMEN_2023, { F17: 2.32 })) });
  await run(['a.xlsx', '--draft', 'out'], io);
  expect(io.err()).toMatch(/这张表有 \d+ 个必须修改的问题，.*请先改好再起草。/);
  expect(textIn(io.written.get('out/a-起草小结.docx'))).toContain('必须修改的问题');
});

test('a draft that somebody has gone on with is never written over', async () => {
  const form = await formXlsx(JIANGMEN_2023);
  const first = fakeIo({ 'a.xlsx': form });
  await run(['a.xlsx', '--draft', 'out'], first);
  const there = first.written.get('out/a-起草小结.docx') ?? '';
  const same = fakeIo({ 'a.xlsx': form, 'out/a-起草小结.docx': there });
  expect(await run(['a.xlsx', '--draft', 'out'], same)).toBe(0);
  const other = fakeIo({ 'a.xlsx': form, 'out/a-起草小结.docx': Uint8Array.of(1) });
  expect(await run(['a.xlsx', '--draft', 'out'], other)).toBe(2);
  expect(other.written.size).toBe(0);
});

test('no contact comes into it', async () => {
  const cells = { J36: '具体情况请联系张某13800138000，已在整改。', E36: '增速（联系人：张某）' };
  const io = fakeIo({ 'a.xlsx': await formXlsx(withCells(JIANGMEN_2023, cells)) });
  await run(['a.xlsx', '--draft', 'out'], io);
  expect(/张某|13800138000/.test(textIn(io.written.get('out/a-起草小结.docx')))).toBe(false);
});
