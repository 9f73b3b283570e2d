/** The texts that carry the version. */
export interface Versioned {
  readonly 'package.json': string;
  readonly 'package-lock.json': string;
  readonly 'manifest.xml': string;
  readonly 'CHANGELOG.md': string;
}

const OPEN = '## Unreleased\n';
/** Three numbers as Office takes them too, which has no place for a name such as beta. */
const VERSION = /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/;

/**
 * The same texts at a newer version. Excel looks for changes in the manifest alone, where a version has
 * four parts.
 *
 * @param day the release is of, as 2026-11-30
 * @throws Error one sentence, where the version cannot be given
 */
export function atVersion(texts: Versioned, version: string, day: string): Versioned {
  const before = versionIn(texts['package.json']);
  if (!VERSION.test(version)) throw new Error(`“${version}”不是 1.2.3 这样的版本号。`);
  if (!isNewer(version, before)) throw new Error(`版本号 ${version} 不比现在的 ${before} 新。`);
  return {
    'package.json': replaceOnce(texts['package.json'], quoted(before), quoted(version)),
    // npm writes it once for the folder and once for the package in it, before all others.
    'package-lock.json': [1, 2].reduce(
      (text) => text.replace(quoted(before), quoted(version)),
      texts['package-lock.json'],
    ),
    'manifest.xml': replaceOnce(texts['manifest.xml'], inXml(before), inXml(version)),
    'CHANGELOG.md': closed(texts['CHANGELOG.md'], version, day),
  };
}

/** What has been written down since the last version becomes this one. */
function closed(changelog: string, version: string, day: string): string {
  const at = changelog.indexOf(OPEN);
  const [said = ''] = changelog.slice(at + OPEN.length).split(/^## /m);
  if (at < 0 || said.trim() === '')
    throw new Error('CHANGELOG.md 的 Unreleased 下面没有写这一版改了什么。');
  return replaceOnce(changelog, OPEN, `${OPEN}\n## ${version} (${day})\n`);
}

function versionIn(packageJson: string): string {
  const { version }: { readonly version: string } = JSON.parse(packageJson);
  return version;
}

function isNewer(version: string, before: string): boolean {
  const [now, then] = [version, before].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((part) => now?.[part] !== then?.[part]);
  return at !== undefined && (now?.[at] ?? 0) > (then?.[at] ?? 0);
}

function quoted(version: string): string {
  return `"version": "${version}"`;
}

function inXml(version: string): string {
  return `<Version>${version}.0</Version>`;
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`“${from.trim()}”应正好出现一次。`);
  return text.replace(from, to);
}
