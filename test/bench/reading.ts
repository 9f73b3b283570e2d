import { check } from '../../src/engine/check/check';
import { openXlsx } from '../../src/host/xlsx/open';
import { readForm } from '../../src/sheet/read-form';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { specFile } from '../host/xlsx/spec-file';
import { figureOf, measured, type Section } from './figure';
import { inTurn, processorTime, timesThat } from './in-turn';
import { inflateAndScan } from './inflate-and-scan';
import { largeForm } from './large-form';

/** Compiled code is several times as fast as what runs first; small files take many runs to get there. */
const ROUNDS = { small: 300, large: 12 };
const MOST_TO_READ = 1.3;
const MOST_TO_CHECK = 4;

/** Reading and checking a workbook against inflating and scanning the XML of the same bytes. */
export async function readingSection(): Promise<Section> {
  const files = [
    { name: 'the 2023 Jiangmen form', bytes: await formXlsx(JIANGMEN_2023), rounds: ROUNDS.small },
    { name: '5000 indicators', bytes: specFile([largeForm(5000)]), rounds: ROUNDS.large },
  ];
  const figures = [];
  for (const { name, bytes, rounds } of files) {
    const works = [inflateAndScan, readSheet, readAndCheck].map((work) => () => work(bytes));
    const [bare = [], read = [], checked = []] = await inTurn(rounds, works, processorTime);
    figures.push(
      figureOf(`${name}: inflate and scan`, bare, 'ms'),
      figureOf(`${name}: read`, timesThat(read, bare), '×', MOST_TO_READ),
      figureOf(`${name}: read and check`, timesThat(checked, bare), '×', MOST_TO_CHECK),
    );
  }
  return measured('Reading a workbook', figures);
}

async function readSheet(bytes: Uint8Array) {
  const host = openXlsx(bytes);
  const [first] = await host.sheets();
  return host.read(first?.name ?? '');
}

async function readAndCheck(bytes: Uint8Array) {
  const reading = readForm(await readSheet(bytes));
  if (reading.kind !== 'form') throw new Error(reading.why);
  return check(reading.form);
}
