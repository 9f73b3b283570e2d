import { unzipSync } from 'fflate';
import { markedCopy } from '../../src/cli/output/marked-copy';
import { DEFAULT_OPTIONS } from '../../src/engine/options';
import {
  checkWorkbook,
  type CheckedInFile,
  type InFile,
} from '../../src/host/forms/check-workbook';
import { HostError } from '../../src/host/host-error';
import { openXlsx, type XlsxHost } from '../../src/host/xlsx/open';
import type { AttachedList } from '../../src/sheet/attached-list';
import { sheetCells } from '../../src/sheet/cells/sheet-cells';
import { reportLines, type ReportLines } from '../check/report-lines';
import { cellAt } from '../fixtures/address';
import { NAME, sampleBytes, samplePackage, zipped } from './package';
import { CELLS } from './rewrites/cells';
import { CONTAINER, NO_WORKBOOK } from './rewrites/container';
import { MARKUP } from './rewrites/markup';
import type { Rewrite } from './rewrites/rewrite';
import { SHEETS } from './rewrites/sheets';

const ALL: readonly Rewrite[] = [...CONTAINER, ...NO_WORKBOOK, ...MARKUP, ...CELLS, ...SHEETS];
const SETTINGS = { optionsFor: () => DEFAULT_OPTIONS, sheet: null };
const sample = samplePackage();

function bytesOf({ rewrite }: Rewrite): Uint8Array {
  const written = rewrite(sample);
  return written instanceof Uint8Array ? written : zipped(written);
}

async function checkedIn(bytes: Uint8Array): Promise<readonly InFile[]> {
  return checkWorkbook('form.xlsx', openXlsx(bytes), SETTINGS);
}

function formsIn(results: readonly InFile[]): readonly CheckedInFile[] {
  return results.filter((one) => one.kind === 'checked');
}

function lines(results: readonly InFile[]): readonly ReportLines[] {
  return formsIn(results).map(({ report }) => reportLines(report));
}

async function textAt(host: XlsxHost, address: string): Promise<string> {
  return sheetCells(await host.read(NAME)).entry(cellAt(address)).text;
}

/** The one sentence that stands in place of a report. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    const [only, ...others] = await checkedIn(bytes);
    return only?.kind === 'refused' && others.length === 0 ? only.why : 'It was not refused';
  } catch (error) {
    if (error instanceof HostError) return error.message;
    throw error;
  }
}

const whole = ALL.filter(({ refused }) => refused === undefined);
const same = whole.filter(({ reads }) => reads === undefined);

it('holds at least sixty ways of writing the form, each named once', () => {
  expect(new Set(ALL.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60);
});

describe('the sample form, written as other programs write files', () => {
  it.each(same)('gives its own report: $name', async (one) => {
    const expected = lines(await checkedIn(sampleBytes()));
    expect(expected).toHaveLength(1);
    expect(lines(await checkedIn(bytesOf(one)))).toEqual(expected);
  });

  it.each(whole)('says what was not checked, and nothing else: $name', async (one) => {
    const said = await checkedIn(bytesOf(one));
    const whys = said.flatMap((result) => (result.kind === 'checked' ? [] : [result.why]));
    expect(whys.join('\n')).toMatch(one.leftOut ?? /^$/);
    expect(whys).toHaveLength(one.leftOut === undefined ? 0 : 1);
  });

  it.each(whole.filter(({ reads }) => reads !== undefined))(
    'is read with the value that counts: $name',
    async (one) => {
      const host = openXlsx(bytesOf(one));
      for (const [address, text] of Object.entries(one.reads ?? {}))
        expect(await textAt(host, address)).toBe(text);
    },
  );

  it.each(ALL.filter(({ refused }) => refused !== undefined))(
    'is refused in one sentence: $name',
    async (one) => {
      expect(await refusalOf(bytesOf(one))).toMatch(one.refused ?? /^$/);
    },
  );

  it.each(whole.filter(({ readOnly }) => !readOnly))(
    'takes prompts and marks, every other part untouched: $name',
    async (one) => {
      const bytes = bytesOf(one);
      const host = openXlsx(bytes);
      const results = formsIn(await checkWorkbook('form.xlsx', host, SETTINGS));
      const prompts = results.flatMap(({ report }) => report.prompts);
      const copy = await markedCopy(host, results, null);
      expect(copy.left).toEqual([]);
      const again = openXlsx(copy.bytes);
      for (const { cell, text } of prompts)
        expect(sheetCells(await again.read(NAME)).entry(cell).text).toBe(text);
      const before = unzipSync(bytes);
      const after = unzipSync(copy.bytes);
      const touched = Object.keys(before).filter(
        (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
      );
      const mayChange = /worksheets[\\/](?:sheet1|表1)\.xml$|styles\.xml$/i;
      expect(touched.filter((name) => !mayChange.test(name))).toEqual([]);
      expect(lines(await checkedIn(copy.bytes))[0]?.indicators).toEqual(
        lines(await checkedIn(bytes))[0]?.indicators,
      );
    },
  );

  it.each(whole.filter(({ readOnly }) => !readOnly))(
    'carries a list that goes with the marks, every part as without it: $name',
    async (one) => {
      const cleared = async (list: AttachedList | null) => {
        const host = openXlsx(bytesOf(one));
        const results = formsIn(await checkWorkbook('form.xlsx', host, SETTINGS));
        const copy = await markedCopy(host, results, list);
        const carries = list !== null && one.name !== 'no list of content types';
        expect(copy.left).toHaveLength(list === null || carries ? 0 : 1);
        const again = openXlsx(copy.bytes);
        const names = (await again.sheets()).map(({ name }) => name);
        expect(names.includes('校验意见')).toBe(carries);
        expect(lines(await checkedIn(copy.bytes))).toHaveLength(results.length);
        for (const sheet of new Set(results.map((result) => result.sheet)))
          await again.clearMarks(sheet);
        return unzipSync(again.save());
      };
      const list = {
        legend: [{ kind: 'error' as const, text: '红' }],
        rows: [['甲']],
        widths: [9],
      };
      // In another encoding than the one that parts are written in, the text is the same and no byte.
      const texts = (parts: Awaited<ReturnType<typeof cleared>>) =>
        Object.entries(parts).map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]);
      const [without, carried] = [texts(await cleared(null)), texts(await cleared(list))];
      expect(carried.map(([name]) => name)).toEqual(without.map(([name]) => name));
      // Where a sheet cannot be read, the looks of marks stay, as it may refer to them.
      const stays = one.name === 'a sheet in an encoding that nobody knows' ? 'xl/styles.xml' : '';
      const differ = carried.filter(([name, bytes]) => {
        const old = without.find(([other]) => other === name)?.[1];
        return name !== stays && old !== bytes && !/^ÿþ|^þÿ|encoding="(?!UTF-8)/i.test(old ?? '');
      });
      expect(differ.map(([name]) => name)).toEqual([]);
    },
  );
});
