import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fetchSample } from '../../../../src/taskpane/browser/file/source-file';

test('the sample is the form that is shipped, byte for byte, and asks no server', async () => {
  const { name, bytes } = await fetchSample();
  const shipped = readFileSync(path.join(__dirname, '../../../../assets/samples', name));
  expect(Buffer.from(bytes).equals(shipped)).toBe(true);
});
