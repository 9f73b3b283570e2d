import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import { convert } from 'office-addin-manifest-converter';

const ROOT = resolve(__dirname, '../..');
const VERSION = '1.30';
/** The schema of what the converter makes of the manifest. */
const SCHEMA = require.resolve(
  `@microsoft/app-manifest/build/json-schemas/teams/v${VERSION}/MicrosoftTeams.schema.json`,
);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
});

afterEach(() => rm(folder, { recursive: true }));

// A second opinion beside our own checks: Microsoft's converter reads the XML as Office does, and what
// it makes of it has a schema.
test('the manifest, converted by Microsoft, fits the schema of the newer format', async () => {
  await convert(join(ROOT, 'manifest.xml'), folder, false, undefined, VERSION);
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(await json(SCHEMA));
  validate(await json(join(folder, 'manifest.json')));
  expect(validate.errors ?? []).toEqual([]);
});

async function json(path: string): Promise<object> {
  return JSON.parse(await readFile(path, 'utf8'));
}
