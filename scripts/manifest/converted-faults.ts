import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { convert } from 'office-addin-manifest-converter';

const VERSION = '1.30';
/** The schema of what the converter makes of a manifest. */
const SCHEMA = require.resolve(
  `@microsoft/app-manifest/build/json-schemas/teams/v${VERSION}/MicrosoftTeams.schema.json`,
);

/**
 * What is wrong with a manifest once Microsoft's converter has made one of the newer format of it: the
 * converter reads the XML as Office does, and what it makes of it has a schema.
 */
export async function convertedFaults(path: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  try {
    await convert(path, folder, false, undefined, VERSION);
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(await json(SCHEMA));
    validate(await json(join(folder, 'manifest.json')));
    return (validate.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath || '/'}: ${message ?? 'is wrong'}`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function json(path: string): Promise<object> {
  return JSON.parse(await readFile(path, 'utf8'));
}
