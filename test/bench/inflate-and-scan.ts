import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The least any reader of the format must do. */
export function inflateAndScan(bytes: Uint8Array): void {
  let seen = 0;
  const count = () => {
    seen += 1;
  };
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser();
    parser.on('opentag', count);
    parser.on('text', count);
    parser.on('closetag', count);
    parser.write(new TextDecoder().decode(content)).close();
  }
  if (seen === 0) throw new Error('Nothing was scanned.');
}
