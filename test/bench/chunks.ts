import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { FIRST_LOAD_LIMIT, firstLoad } from '../../scripts/build/first-load';
import { figure, measured, skipped, type Section } from './figure';

const PANE = path.resolve(__dirname, '../../dist/pane');
const TITLE = 'Chunks of dist/pane, gzipped';

/** The scripts and styles of the built page, and what Excel loads of them before the first check. */
export function chunksSection(): Section {
  if (!existsSync(PANE)) return skipped(TITLE, 'not built; run "npm run build" before');
  const html = readFileSync(path.join(PANE, 'index.html'), 'utf8');
  const chunks = readdirSync(PANE).filter((name) => /\.(?:js|css)$/.test(name));
  const first = firstLoad(html, chunks, read);
  return measured(TITLE, [
    ...chunks.map((name) => figure(name, gzipSync(read(name)).length, 'bytes')),
    figure('before the first check in Excel', first, 'bytes', FIRST_LOAD_LIMIT),
  ]);
}

function read(name: string): Buffer {
  return readFileSync(path.join(PANE, name));
}
