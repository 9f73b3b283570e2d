import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { figure, measured, skipped, type Section } from './figure';

const PANE = path.resolve(__dirname, '../../dist/pane');
const TITLE = 'Chunks of dist/pane, gzipped';
const MOST_BEFORE_FIRST_CHECK = 250 * 1024;

/** The scripts and styles of the built page; those that its HTML names are what Excel loads. */
export function chunksSection(): Section {
  if (!existsSync(PANE)) return skipped(TITLE, 'not built; run "npm run build" before');
  const html = readFileSync(path.join(PANE, 'index.html'), 'utf8');
  const chunks = readdirSync(PANE)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => ({ name, first: html.includes(name), size: gzipped(name) }));
  const first = chunks.filter((chunk) => chunk.first).reduce((sum, { size }) => sum + size, 0);
  return measured(TITLE, [
    ...chunks.map(({ name, size }) => figure(name, size, 'bytes')),
    figure('before the first check in Excel', first, 'bytes', MOST_BEFORE_FIRST_CHECK),
  ]);
}

function gzipped(name: string): number {
  return gzipSync(readFileSync(path.join(PANE, name))).length;
}
