import { chunksSection } from './chunks';
import { commandLineSections } from './command-line';
import { engineSection } from './engine';
import { excelSection } from './excel-requests';
import type { Section } from './figure';
import { largeWorkbooksSection } from './large-workbooks';
import { manyFilesSection } from './many-files';
import { pageSection } from './page';
import { readingSection } from './reading';

/** All that is measured, by the name under which it may be measured alone, in the order it is shown. */
export const SECTIONS = new Map<string, () => Promise<readonly Section[]>>([
  ['engine', async () => [await engineSection()]],
  ['reading', async () => [await readingSection()]],
  ['large-workbooks', async () => [await largeWorkbooksSection()]],
  ['command-line', commandLineSections],
  ['many-files', async () => [await manyFilesSection()]],
  ['excel', async () => [await excelSection()]],
  ['chunks', async () => [chunksSection()]],
  ['page', async () => [await pageSection()]],
]);
