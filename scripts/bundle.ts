// Builds the page and the command line and packs them with what an office needs to put them up, as
// dist/ziping-VERSION.zip: npm run bundle [-- FOLDER], which then is built and packed into.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../package.json';
import { archive } from './bundle/archive';
import { bundleContents } from './bundle/contents';

const ROOT = resolve(__dirname, '..');
const WEBPACK = join(ROOT, 'node_modules/webpack/bin/webpack.js');

const [folder = join(ROOT, 'dist')] = process.argv.slice(2);
const pane = join(folder, 'pane');

function build(part: string, into: string): void {
  const args = [WEBPACK, '--config-name', part, '--output-path', into];
  execFileSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}

build('pane', pane);
build('cli', folder);
const name = `ziping-${version}`;
const contents = bundleContents({ pane, program: folder, version });
const file = join(folder, `${name}.zip`);
const bytes = archive(name, contents);
writeFileSync(file, bytes);
process.stdout.write(`${file}：${contents.size} 个文件，${bytes.length} 字节\n`);
