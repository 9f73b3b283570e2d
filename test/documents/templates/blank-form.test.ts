import { strFromU8, unzipSync } from 'fflate';
import { blankForm } from '../../../src/documents/templates/blank-form';
import {
  BLANK_FORM_NAMES,
  type BlankFormName,
} from '../../../src/documents/templates/blank-form-names';
import { format } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { checkWorkbook } from '../../../src/host/forms/check-workbook';
import { makeWorkbook } from '../../../src/host/make/make-workbook';
import { openXlsx } from '../../../src/host/xlsx/open';
import { calculatedForm, calculatedFrom, markOf } from '../../fixtures/templates/calculated';
import { filledForm } from '../../fixtures/templates/filled';
import { newErrors } from '../../host/xlsx/schema';

async function check(bytes: Uint8Array) {
  return checkWorkbook('a.xlsx', openXlsx(bytes), {
    optionsFor: () => DEFAULT_OPTIONS,
    sheet: null,
  });
}

async function checked(bytes: Uint8Array) {
  const [result, ...others] = await check(bytes);
  if (result?.kind !== 'checked' || others.length > 0) throw new Error('not one form');
  return result.report;
}

async function scores(name: BlankFormName): Promise<readonly (string | null)[]> {
  const { assessments } = await checked(calculatedForm(name));
  return assessments.map(({ indicator: { claimed } }) => claimed && format(claimed));
}

describe.each(BLANK_FORM_NAMES)('the blank form %s', (name) => {
  test('is known as one that nobody has filled in yet, and its notes are no form', async () => {
    const results = await check(await makeWorkbook(blankForm(name)));
    expect(results).toEqual([
      expect.objectContaining({ kind: 'refused', why: expect.stringContaining('都还没有填写') }),
    ]);
  });

  test('is a file that Microsoft’s validator takes', async () => {
    expect(newErrors(new Uint8Array(), await makeWorkbook(blankForm(name)))).toEqual([]);
  });

  test('is printed on A4 across, one page wide, with the head of the table on each', async () => {
    const parts = unzipSync(await makeWorkbook(blankForm(name)));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<pageSetup fitToHeight="0" paperSize="9" orientation="landscape"/);
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toMatch(/_xlnm.Print_Titles/);
  });

  test('filled in, it was calculated with the formulas of today: else run npm run templates', async () => {
    expect(calculatedFrom(name)).toBe(markOf(await filledForm(name)));
  });

  test('filled in and calculated, it passes without a finding', async () => {
    const { findings } = await checked(calculatedForm(name));
    // 监管有效性 is for a person to judge in every form that has it.
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(
      name === 'guangdong' ? ['score-unverified'] : [],
    );
  });

  test('its formulas give the scores that are recomputed', async () => {
    const { assessments } = await checked(calculatedForm(name));
    const known = assessments.filter(({ recomputed }) => recomputed !== null);
    expect(known.length).toBeGreaterThan(5);
    for (const { indicator, recomputed } of known)
      expect([indicator.name.text, indicator.claimed]).toEqual([indicator.name.text, recomputed]);
  });
});

test('missed targets of either direction, words and money have the scores of a hand calculation', async () => {
  // 180.42÷186×10, 8期, 360÷400×10, 97.5%, 10÷12×10, 4366元, 80.75÷85×15, the top tier, 94.2%
  expect(await scores('national')).toEqual([
    '9.7',
    '10',
    '9',
    '10',
    '8.33',
    '10',
    '14.25',
    '15',
    '10',
  ]);
  // 1380÷1435×12, 监管, 305, 1768÷2000×10, 95.5%, 合规, 5÷6×6.67, the top tier, 91.2%
  expect(await scores('guangdong')).toEqual([
    '11.54',
    '8',
    '10',
    '8.84',
    '6.66',
    '6.67',
    '5.56',
    '20',
    '20',
  ]);
});
