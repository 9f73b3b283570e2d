// Says how each Excel is given the manifest, or with --stop is made to forget it; changes nothing:
//   npm run sideload [-- FILE]
//   npm run stop [-- FILE]
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { forgetting, sideloading } = require('./build/excel-guide');

const { values, positionals } = parseArgs({
  options: { stop: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const manifest = path.resolve(positionals[0] ?? 'manifest.xml');
const id = /<Id>(.*)<\/Id>/.exec(readFileSync(manifest, 'utf8'))?.[1];
if (id === undefined) throw new Error(`${manifest} 里没有 <Id>，不是加载项的清单。`);
process.stdout.write(
  values.stop
    ? `让 Excel 不再加载（之后重启 Excel；“npm run start:excel”用 Ctrl+C 停止）：\n${forgetting({ manifest, id })}`
    : `把加载项交给 Excel（之后重启 Excel）：\n${sideloading({ manifest, id })}`,
);
