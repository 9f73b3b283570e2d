// Says what is wrong with a manifest, and ends with 1 if anything is:
//   npm run validate [-- FILE] [-- --microsoft]
// It is read with Microsoft's own office-addin-manifest, held to the published schema, and converted to
// the newer format, which has a schema too. --microsoft also sends it to Microsoft's own validator.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { OfficeAddinManifest, validateManifest } from 'office-addin-manifest';
import { convertedFaults } from './manifest/converted-faults';
import { faults } from './manifest/faults';

interface Check {
  readonly by: string;
  readonly faults: (path: string) => Promise<readonly string[]>;
}

const OFFLINE: readonly Check[] = [
  { by: 'office-addin-manifest', faults: readFaults },
  { by: '[MS-OWEMXML]', faults: async (path) => faults(await readFile(path, 'utf8')) },
  { by: 'the newer format', faults: convertedFaults },
];
const MICROSOFT: Check = { by: "Microsoft's validator", faults: faultsByMicrosoft };

/** What its reader cannot make out, or finds missing that every add-in needs. */
async function readFaults(path: string): Promise<readonly string[]> {
  const { id, version, displayName, hosts, defaultSettings } =
    await OfficeAddinManifest.readManifestFile(path);
  const facts = {
    id,
    version,
    displayName,
    host: hosts?.[0],
    page: defaultSettings?.sourceLocation,
  };
  return Object.entries(facts).flatMap(([name, value]) => (value ? [] : `no ${name} was read`));
}

async function faultsByMicrosoft(path: string): Promise<readonly string[]> {
  const { isValid, report } = await validateManifest(path);
  if (isValid) return [];
  const said = (report?.errors ?? []).map(({ title, content }) => `${title}: ${content}`);
  return said.length > 0 ? said : ['was refused without a reason'];
}

/** A check that stumbles over the manifest has found a fault as well. */
async function faultsBy(check: Check, path: string): Promise<readonly string[]> {
  try {
    return (await check.faults(path)).map((fault) => `${check.by}: ${fault}`);
  } catch (error) {
    return [`${check.by}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { microsoft: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [path = 'manifest.xml'] = positionals;
  const checks = values.microsoft ? [...OFFLINE, MICROSOFT] : OFFLINE;
  for (const check of checks) {
    const found = await faultsBy(check, path);
    if (found.length > 0) process.exitCode = 1;
    for (const fault of found) process.stdout.write(`${fault}\n`);
    if (found.length === 0) process.stdout.write(`${check.by}: nothing is wrong\n`);
  }
}

void main();
