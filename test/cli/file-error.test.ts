import { readFile } from 'node:fs/promises';
import { fileErrorSentence, systemErrorCode, writeErrorText } from '../../src/cli/file-error';

async function failure(path: string): Promise<unknown> {
  try {
    return await readFile(path);
  } catch (error) {
    return error;
  }
}

test.each([
  ['not there', `${__filename}x`, 'ENOENT', /找不到/],
  ['below a file', `${__filename}/a`, 'ENOTDIR', /不是文件夹/],
  ['of too long a name', 'a'.repeat(5000), 'ENAMETOOLONG', /改短/],
  ['a folder', __dirname, 'EISDIR', /这是文件夹/],
])('says of a path that is %s what to do', async (_, path, code, sentence) => {
  const error = await failure(path);
  expect(systemErrorCode(error)).toBe(code);
  expect(fileErrorSentence(error)).toMatch(sentence);
  expect(fileErrorSentence(error)).toMatch(/，请.+。$/);
});

test.each([
  ['an error of the program', new TypeError('x is not a function')],
  ['one that Node tells with a code', Object.assign(new Error(), { code: 'ERR_INVALID_ARG_TYPE' })],
  ['no error at all', null],
])('leaves %s alone', (_, error) => {
  expect([systemErrorCode(error), fileErrorSentence(error)]).toEqual([null, null]);
});

test.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'ENOENT', 'EIO'])(
  'says of %s where something is written what is wrong, and what to do',
  (code) => {
    const text = writeErrorText(Object.assign(new Error(code), { code, syscall: 'write' }));
    expect(text).toMatch(/，(?:或者换一个地方$|请)/);
    expect(text?.includes(code)).toBe(code === 'EIO');
  },
);

test('a fault of the program is none of the place that is written to', () => {
  expect(writeErrorText(new TypeError('x is not a function'))).toBeNull();
});
