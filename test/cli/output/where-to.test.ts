import { run } from '../../../src/cli/run';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { fakeIo } from '../fake-io';

let files: Record<string, Uint8Array>;

beforeAll(async () => {
  const form = await formXlsx(JIANGMEN_2023);
  files = { 'in/a.xlsx': form, 'there/x.txt': new Uint8Array(), 'note.txt': new Uint8Array() };
});

test.each(['--write', '--remarks', '--report', '--evidence-list', '--draft', '--paste'])(
  '%s on a file is refused before anything is checked',
  async (option) => {
    const io = fakeIo(files);
    expect(await run(['in', option, 'note.txt'], io)).toBe(2);
    expect(io.err()).toBe(
      `note.txt：这里已经有一个文件，${option} 后面要写文件夹，请换一个名称。\n`,
    );
    expect(io.out()).toBe('');
  },
);

test.each(['there', 'there/', 'new/', 'new\\'])(
  'a folder %s is no file for all findings',
  async (path) => {
    const io = fakeIo(files);
    expect(await run(['in', '--findings', path], io)).toBe(2);
    expect(io.err()).toContain('--findings 后面要写文件名，例如');
    expect(io.out()).toBe('');
  },
);

test('a device is none either', async () => {
  const io = { ...fakeIo(files), kindOf: async () => 'other' as const };
  expect(await run(['in', '--findings', '/dev/full'], io)).toBe(2);
  expect(io.err()).toContain('这不是普通的文件，没有写');
});

test.each(['there', 'new', 'new/deep/'])('a folder %s is one to write into', async (path) => {
  const io = fakeIo(files);
  expect(await run(['in', '--remarks', path, '--findings', 'new.csv'], io)).toBe(0);
  expect([...io.written.keys()].toSorted()).toEqual([
    'new.csv',
    `${path.replace(/\/$/, '')}/a-复核意见.xlsx`,
  ]);
});

test('what the system cannot tell of a place is said where it is written to', async () => {
  const io = fakeIo(files);
  const closed = {
    ...io,
    kindOf: async (path: string) => {
      if (path === 'shut')
        throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'stat' });
      return io.kindOf(path);
    },
  };
  expect(await run(['in', '--remarks', 'shut'], closed)).toBe(0);
});
