import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { SEVERITIES } from '../../src/documents/words/severity';
import { METHOD_NAMES, STATUS_NAMES } from '../../src/documents/words/status-names';
import { RULES } from '../../src/engine/rules';
import { fakeIo } from '../cli/fake-io';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../fixtures/forms';
import { specFile } from '../host/xlsx/spec-file';
import { faultsOf, schema } from './schema';

const validate = schema('report');
const SAMPLES = join(__dirname, '../../assets/samples');
const NO_WORKBOOK = new TextEncoder().encode('not a workbook');

const FAULTS = {
  D3: null,
  K3: null,
  F17: 2.32,
  I20: { error: '#REF!' },
  I47: null,
  I21: -1,
  F22: 'x',
  H23: '=',
  G24: null,
  H24: null,
  E25: null,
  J36: '/',
  F26: null,
  I26: null,
};

/** What the command line prints for these files. */
async function printed(
  files: Readonly<Record<string, Uint8Array>>,
  options: object = {},
): Promise<unknown> {
  const all = { ...files, 'options.json': new TextEncoder().encode(JSON.stringify(options)) };
  const io = fakeIo(all);
  await run(['check', ...Object.keys(files), '--json', '--options', 'options.json'], io);
  return JSON.parse(io.out());
}

function sample(): Uint8Array {
  const [name = ''] = readdirSync(SAMPLES);
  return readFileSync(join(SAMPLES, name));
}

test('the sample fits', async () => {
  const report = await printed({ 'a.xlsx': sample() });
  expect(report).toMatchObject({ totals: { claimed: '96.66' } });
  expect(faultsOf(validate, report)).toEqual([]);
});

test('a list of evidence beside a folder fits', async () => {
  const names = ['1-1.pdf', '9-9.pdf', '会议.jpg', '企业诉求清单.doc', '3-2 印刷明细清单.doc'];
  const io = fakeIo({
    'a.xlsx': sample(),
    ...Object.fromEntries(names.map((name) => [`佐证/${name}`, NO_WORKBOOK])),
  });
  await run(['a.xlsx', '--json', '--evidence', '佐证'], io);
  const report = JSON.parse(io.out());
  expect(report.evidence.swapped).toEqual([{ file: '3-2 印刷明细清单.doc', is: '3-7' }]);
  expect(faultsOf(validate, report)).toEqual([]);
});

test('what a budget system may refuse fits', async () => {
  const io = fakeIo({ 'a.xlsx': sample() });
  await run(['a.xlsx', '--json', '--submit', '--limits', '原因 10'], io);
  const report = JSON.parse(io.out());
  expect(report.submission.limits.reason).toBe(10);
  expect(faultsOf(validate, report)).toEqual([]);
});

test('a file that could not be checked fits, alone and among others', async () => {
  const refused = await printed({ 'a.xlsx': NO_WORKBOOK });
  expect(refused).toEqual({ file: 'a.xlsx', error: expect.any(String) });
  expect(faultsOf(validate, refused)).toEqual([]);
  const several = await printed({ 'a.xlsx': sample(), 'b.xlsx': NO_WORKBOOK, 'c.xlsx': sample() });
  expect(several).toHaveLength(3);
  expect(faultsOf(validate, several)).toEqual([]);
});

test('forms of every layout fit', async () => {
  const forms = { national: NATIONAL, ...OTHER_LAYOUTS };
  const files: Record<string, Uint8Array> = {};
  for (const [name, form] of Object.entries(forms)) files[`${name}.xlsx`] = await formXlsx(form);
  const reports = await printed(files);
  expect(reports).toHaveLength(Object.keys(forms).length);
  expect(faultsOf(validate, reports)).toEqual([]);
});

test('two forms on one sheet fit', async () => {
  const { name, rows } = NATIONAL;
  const reports = await printed({ 'a.xlsx': specFile([{ name, rows: [...rows, ...rows] }]) });
  expect(reports).toMatchObject([{ row: 1 }, { row: rows.length + 1 }]);
  expect(faultsOf(validate, reports)).toEqual([]);
});

test('a form full of faults, error values and blanks fits', async () => {
  const faulty = withCells(JIANGMEN_2023, FAULTS);
  const report = await printed({ 'a.xlsx': specFile([faulty]) });
  expect(report).toMatchObject({ form: { project: null }, totals: { claimed: null, grade: null } });
  expect(faultsOf(validate, report)).toEqual([]);
});

test('rules that are switched off fit', async () => {
  const off = RULES.map(({ id }) => id);
  const report = await printed({ 'a.xlsx': sample() }, { off });
  expect(report).toMatchObject({ off, findings: [] });
  expect(faultsOf(validate, report)).toEqual([]);
});

/** Every object in a value, with a copy of the value that has something else in its place. */
function* variants(
  value: unknown,
  change: (object: Readonly<Record<string, unknown>>) => Iterable<readonly [string, unknown]>,
): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries())
      for (const [name, other] of variants(item, change))
        yield [`${at}/${name}`, value.with(at, other)];
  } else if (isObject(value)) {
    yield* change(value);
    for (const [key, item] of Object.entries(value))
      for (const [name, other] of variants(item, change))
        yield [`${key}/${name}`, { ...value, [key]: other }];
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A report that has every key, cut to what differs: one row of each kind will do. */
async function wholeReport(): Promise<unknown> {
  const faulty = withCells(JIANGMEN_2023, { F17: null, I17: null, I20: 1, J36: '/' });
  const report = await printed({ 'a.xlsx': await formXlsx(faulty) }, { off: ['value-unit'] });
  if (!isObject(report)) throw new Error('no report');
  return {
    ...report,
    indicators: sliceOf(report['indicators'], 2),
    findings: sliceOf(report['findings'], 4),
  };
}

function sliceOf(list: unknown, length: number): unknown {
  return Array.isArray(list) ? list.slice(0, length) : list;
}

test('no key may be missing, but for the two that are said to', async () => {
  const whole = await wholeReport();
  const without = [
    ...variants(whole, function* (object) {
      for (const key of Object.keys(object)) {
        const { [key]: _, ...rest } = object;
        yield [key, rest];
      }
    }),
  ];
  expect(without.length).toBeGreaterThan(60);
  const missed = without.filter(([, other]) => validate(other)).map(([name]) => name);
  expect(missed.every((name) => /^off$|^findings\/\d+\/suggestion$/.test(name))).toBe(true);
  expect(missed).toContain('off');
  expect(missed.some((name) => name.endsWith('suggestion'))).toBe(true);
});

test('no key may be added, and no value be of another type', async () => {
  const whole = await wholeReport();
  const wrong = [
    ...variants(whole, function* (object) {
      yield ['more', { ...object, more: null }];
      for (const [key, value] of Object.entries(object))
        if (value !== null) yield [key, { ...object, [key]: value === true ? 0 : true }];
    }),
  ];
  expect(wrong.filter(([, other]) => validate(other)).map(([name]) => name)).toEqual([]);
});

test.each(['1.50', '01', '1e3', '-0.0', '.5', '1.', '', '1,000', 12])(
  '%j is no decimal of ours',
  async (weight) => {
    const report = await printed({ 'a.xlsx': sample() });
    if (!isObject(report) || !isObject(report['totals'])) throw new Error('no report');
    expect(validate({ ...report, totals: { ...report['totals'], weight } })).toBe(false);
  },
);

test('the words of the schema are those of the program', () => {
  const text = readFileSync(join(__dirname, '../../docs/schema/report.schema.json'), 'utf8');
  const { indicator, finding } = JSON.parse(text).$defs;
  const { method, status } = indicator.properties;
  expect(new Set(method.enum)).toEqual(new Set([...Object.keys(METHOD_NAMES), null]));
  expect(new Set(status.enum)).toEqual(new Set(Object.keys(STATUS_NAMES)));
  expect(finding.properties.severity.enum).toEqual(SEVERITIES);
});
