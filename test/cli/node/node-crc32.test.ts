import * as zlib from 'node:zlib';

const CHECK = Buffer.from('123456789');

afterEach(() => jest.resetModules());

test.each([
  ['that has one', zlib],
  ['before 20.15', { ...zlib, crc32: undefined }],
])('is the checksum of zip archives in a Node %s', async (_, node) => {
  jest.doMock('node:zlib', () => node);
  const { crc32 } = await import('../../../src/cli/node/node-crc32');
  expect(crc32(CHECK)).toBe(0xcbf43926);
  expect(crc32(CHECK.subarray(4), crc32(CHECK.subarray(0, 4)))).toBe(0xcbf43926);
});
