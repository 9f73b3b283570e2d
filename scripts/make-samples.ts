import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { formXlsx } from '../test/fixtures/form-xlsx';
import { SAMPLES } from '../test/fixtures/samples';

const FOLDER = path.join(__dirname, '../assets/samples');

/** Writes the shipped workbooks anew from the data of their forms. */
async function makeSamples(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const [name, form] of Object.entries(SAMPLES)) {
    await writeFile(path.join(FOLDER, name), await formXlsx(form));
  }
}

void makeSamples();
