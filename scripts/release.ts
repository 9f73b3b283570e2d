// Gives a version to everything that carries one: npm run release -- VERSION
import { readFileSync, writeFileSync } from 'node:fs';
import { atVersion } from './release/new-version';

const [version = ''] = process.argv.slice(2);
const texts = {
  'package.json': readFileSync('package.json', 'utf8'),
  'package-lock.json': readFileSync('package-lock.json', 'utf8'),
  'manifest.xml': readFileSync('manifest.xml', 'utf8'),
  'CHANGELOG.md': readFileSync('CHANGELOG.md', 'utf8'),
};
try {
  const day = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  for (const [file, text] of Object.entries(atVersion(texts, version, day)))
    writeFileSync(file, text);
  process.stdout.write(
    `已改为 ${version}：${Object.keys(texts).join('、')}。接着：\n` +
      `  git commit -am "build: release ${version}"\n` +
      `  git tag v${version}\n` +
      `  npm run bundle\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
