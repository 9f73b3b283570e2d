import { resolve } from 'node:path';
import { convertedFaults } from '../../scripts/manifest/converted-faults';

// A second opinion beside our own checks.
test('the manifest, converted by Microsoft, fits the schema of the newer format', async () => {
  expect(await convertedFaults(resolve(__dirname, '../../manifest.xml'))).toEqual([]);
});
