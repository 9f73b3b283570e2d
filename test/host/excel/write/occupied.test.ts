/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { parseArea } from '../../../excel-sim/model/area';
import { beforeRequest } from '../../../excel-sim/people/meanwhile';
import { requestsOf } from '../../../excel-sim/requests';
import { WireError } from '../../../excel-sim/wire/wire-error';
import { cellAt } from '../../../fixtures/address';
import { stateOf } from '../../../fuzz/excel-state';
import { number, oneWrite, PROMPT, prompts, table } from '../../sheets';
import type { CellSpec } from '../../workbook-spec';
import { openBench } from '../excel-bench';
import { valueAt } from '../see';

const NAME = '评分表';
const FORMULA: CellSpec = { formula: 'IF(B1:B3<8,"原因","")', result: '' };
const KINDS = [
  ['spills', 'spills', true],
  ['spills', 'spills', false],
  ['is an array', 'arrays', true],
  ['is an array', 'arrays', false],
] as const;

/** Three reasons filled by one formula in the first, and a fourth that is free. */
async function filledBy(kind: 'spills' | 'arrays', filledCellsHideTheirFormula: boolean) {
  const rows = [
    ['指标1', 8.5, FORMULA],
    ['指标2', 8.5],
    ['指标3', 8.5],
    ['指标4', 8.5],
  ];
  const bench = await openBench([{ name: NAME, rows }], { filledCellsHideTheirFormula });
  const area = parseArea('C1:C3');
  if (kind === 'spills') bench.excel.sheet(NAME).spills = [{ area }];
  else bench.excel.sheet(NAME).arrays = [area];
  return bench;
}

describe.each(KINDS)('a formula that %s over several reasons', (_, kind, hides) => {
  it(`is not broken by a prompt (${kind}, its cells hide it: ${hides})`, async () => {
    const { host, excel } = await filledBy(kind, hides);
    const before = stateOf(excel, NAME);
    const { written, refused } = await host.apply(NAME, prompts([1, 2, 3]));
    expect(written).toEqual([]);
    expect(refused.map(({ cell }) => cell)).toEqual(['C1', 'C2', 'C3'].map(cellAt));
    for (const { why } of refused) expect(why).toMatch(/公式.*再试/);
    expect(stateOf(excel, NAME)).toEqual(before);
  });

  it(`leaves the reasons beside it free (${kind}, its cells hide it: ${hides})`, async () => {
    const { host, excel } = await filledBy(kind, hides);
    const { written, refused } = await host.apply(NAME, prompts([2, 3, 4]));
    expect(written.map(({ cell }) => cell)).toEqual([cellAt('C4')]);
    expect(refused.map(({ cell }) => cell)).toEqual([cellAt('C2'), cellAt('C3')]);
    expect(valueAt(excel, NAME, 'C4')).toBe(PROMPT);
  });
});

test('a formula that begins to spill while a prompt is written fills its cells again', async () => {
  const { host, excel } = await openBench([table(3)]);
  const spill = () => {
    const sheet = excel.sheet(NAME);
    excel.user(NAME, 'C1', '=FILTER(D1:D3,1)');
    excel.user(NAME, 'C2', '由公式填出');
    sheet.spills = [{ area: parseArea('C1:C3') }];
  };
  beforeRequest(excel, 2, spill);
  await expect(host.apply(NAME, prompts([2]))).rejects.toMatchObject({ code: 'changed' });
  expect(valueAt(excel, NAME, 'C2')).toBe('');
});

/** Reasons of the second and third row may be no longer than so many signs. */
async function validated(longest: number) {
  const bench = await openBench([table(3)]);
  bench.excel.sheet(NAME).validations = [
    {
      area: parseArea('C2:C3'),
      type: 'TextLength',
      allows: (value) => String(value).length <= longest,
    },
  ];
  return bench;
}

describe('a reason with 数据有效性', () => {
  it('takes a prompt it allows', async () => {
    const { host, excel } = await validated(500);
    const { refused } = await host.apply(NAME, prompts([1, 2]));
    expect(refused).toEqual([]);
    expect(valueAt(excel, NAME, 'C2')).toBe(PROMPT);
    expect(requestsOf(excel)).toHaveLength(2);
  });

  it('keeps what it was where it does not allow a prompt, and says so', async () => {
    const { host, excel } = await validated(5);
    const { written, refused } = await host.apply(NAME, prompts([1, 2, 3]));
    expect(written.map(({ cell }) => cell)).toEqual([cellAt('C1')]);
    const why = expect.stringMatching(/数据有效性.*再试/);
    expect(refused).toEqual(['C2', 'C3'].map((cell) => ({ cell: cellAt(cell), why })));
    expect(['C1', 'C2', 'C3'].map((cell) => valueAt(excel, NAME, cell))).toEqual([PROMPT, '', '']);
  });
});

describe('where a prompt that is not allowed is taken out again', () => {
  it('and that fails, it stays in the receipt and the person is told', async () => {
    const { host, excel } = await validated(5);
    beforeRequest(excel, 3, () => {
      excel.beforeAction = ({ action }) => {
        if (action.Name !== 'Values') return;
        excel.beforeAction = () => {};
        throw new WireError('GeneralException');
      };
    });
    const receipt = await host.apply(NAME, prompts([1, 2]));
    expect(receipt.written).toHaveLength(2);
    expect(receipt.refused).toEqual([
      { cell: cellAt('C2'), why: expect.stringMatching(/没能撤回.*撤回上次写入/) },
    ]);
    await host.restore(receipt);
    expect(valueAt(excel, NAME, 'C2')).toBe('');
  });

  it('and somebody fills the cell meanwhile, their words stay', async () => {
    const { host, excel } = await validated(5);
    beforeRequest(excel, 3, () => excel.user(NAME, 'C2', '台风停工'));
    await host.apply(NAME, prompts([1, 2]));
    expect(valueAt(excel, NAME, 'C2')).toBe('台风停工');
  });
});

test('a score with 数据有效性 takes a suggestion it allows and no other', async () => {
  const { host, excel } = await openBench([table(1)]);
  excel.sheet(NAME).validations = [
    { area: parseArea('B1'), type: 'Decimal', allows: (value) => Number(value) <= 10 },
  ];
  await host.apply(NAME, oneWrite('B1', number('8.5'), number('9')));
  expect(valueAt(excel, NAME, 'B1')).toBe(9);
  const { refused } = await host.apply(NAME, oneWrite('B1', number('9'), number('11')));
  expect(refused.map(({ cell }) => cell)).toEqual([cellAt('B1')]);
  expect(valueAt(excel, NAME, 'B1')).toBe(9);
});

test('a calculated column of a table keeps its formulas, and the rest of the table is written', async () => {
  const rows = [1, 2, 3].map((row) => [
    `指标${row}`,
    8.5,
    row < 3 ? { formula: '[@备注]&""', result: '' } : null,
  ]);
  const { host, excel } = await openBench([{ name: NAME, rows }]);
  const { written, refused } = await host.apply(NAME, prompts([1, 2, 3]));
  expect(written.map(({ cell }) => cell)).toEqual([cellAt('C3')]);
  const why = expect.stringMatching(/公式.*再试/);
  expect(refused).toEqual(['C1', 'C2'].map((cell) => ({ cell: cellAt(cell), why })));
  expect(valueAt(excel, NAME, 'C3')).toBe(PROMPT);
});

test('a reason merged over several rows takes the prompt of its first row alone', async () => {
  const { host, excel } = await openBench([table(4, { merges: ['C1:C3'] })]);
  const { written, refused } = await host.apply(NAME, prompts([1, 2, 3, 4]));
  expect(written.map(({ cell }) => cell)).toEqual([cellAt('C1'), cellAt('C4')]);
  const why = expect.stringMatching(/合并.*左上角/);
  expect(refused).toEqual(['C2', 'C3'].map((cell) => ({ cell: cellAt(cell), why })));
  expect(valueAt(excel, NAME, 'C1')).toBe(PROMPT);
});
