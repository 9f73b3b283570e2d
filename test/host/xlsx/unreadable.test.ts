import { HostError } from '../../../src/host/host-error';
import {
  damaged,
  hostErrorOf,
  ifWhole,
  notWorkbook,
  tooLarge,
  truncated,
} from '../../../src/host/xlsx/unreadable';

test.each([
  ['damaged', damaged('xl/a.xml', 'row 3'), 'unreadable', 'xl/a.xml: row 3'],
  ['cut off', truncated('no end'), 'unreadable', 'no end'],
  ['too large', tooLarge('文件过大，请另存。', '9 bytes'), 'too-large', '9 bytes'],
  ['no workbook', notWorkbook('文件是 PDF，请换一个。', 'a.pdf'), 'unreadable', 'a.pdf'],
])('a file that is %s is told in a sentence, the detail apart', (_, error, code, detail) => {
  expect(error).toMatchObject({ code, detail });
  expect(error.message).toMatch(/请[^请]*。$/);
  expect(error.message).not.toContain(detail);
});

test('a failure nobody foresaw is told as one, any other as it is', () => {
  const own = truncated('');
  expect(hostErrorOf(own)).toBe(own);
  expect(hostErrorOf(new TypeError('x is null'))).toMatchObject({
    code: 'unknown',
    message: expect.stringMatching(/请[^请]*。$/),
    detail: 'TypeError: x is null',
  });
});

test('a piece that cannot be read may be done without, a fault of the program not', () => {
  expect(ifWhole(() => '甲', '乙')).toBe('甲');
  expect(ifWhole(failing(new HostError('unreadable', '损坏。')), '乙')).toBe('乙');
  expect(() => ifWhole(failing(new TypeError()), '乙')).toThrow(TypeError);
});

function failing(error: Error): () => string {
  return () => {
    throw error;
  };
}
