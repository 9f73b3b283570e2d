// Covers src/host/xlsx/write/formulas/refresh-formulas.ts
import { openXlsx, type XlsxHost } from '../../../src/host/xlsx/open';
import { escapeXml } from '../../../src/host/xlsx/xml/escape';
import { cellAt } from '../../fixtures/address';
import { BLANK, number, oneWrite, PROMPT, text } from '../sheets';
import { partsOf } from './saved';
import { workbookFile, worksheet } from './workbook-file';

const NAME = '评分表';
const SHEET = 'xl/worksheets/sheet1.xml';

/** Formulas in column B, one below another with the result 1 each, beside 2, 3 and 4 in A1:A3. */
function opened(...formulas: readonly string[]): XlsxHost {
  const rows = [2, 3, 4].map((value, at) => {
    const formula = formulas[at] === undefined ? '' : cell(`B${at + 1}`, formulas[at]);
    return `<row r="${at + 1}"><c r="A${at + 1}"><v>${value}</v></c>${formula}</row>`;
  });
  return openXlsx(workbookFile({ [SHEET]: worksheet(rows.join('')) }));
}

function cell(address: string, formula: string): string {
  const element = formula.startsWith('<f') ? formula : `<f>${escapeXml(formula)}</f>`;
  return `<c r="${address}">${element}<v>1</v></c>`;
}

/** What stands in column B: results, with `?` for those that are not known. */
async function results(host: XlsxHost): Promise<string> {
  const { rows } = await host.read(NAME);
  const cells = rows.map(({ cells: all }) => all.find(({ column }) => column === 1));
  return cells
    .map((one) => (one?.kind === 'uncalculated' ? '?' : (one?.value ?? '')))
    .join(' ')
    .trim();
}

async function afterEdit(...formulas: readonly string[]): Promise<string> {
  const host = opened(...formulas);
  await host.edit(NAME, [{ cell: cellAt('A1'), content: number('9') }]);
  return results(host);
}

describe('after a cell was changed', () => {
  it('the result of a formula that reads it is not known', async () => {
    expect(await afterEdit('A1*2', '$A$1&"分"', 'AVERAGE(A:A)')).toBe('? ? ?');
  });

  it('the results of all others stay', async () => {
    expect(await afterEdit('A2*2', '其他!A1', 'AVERAGE(A2:A3)')).toBe('1 1 1');
  });

  it('neither is that of a formula that reads it by way of others', async () => {
    expect(await afterEdit('B2+1', 'B3+1', 'A1*2')).toBe('? ? ?');
  });

  it('neither is that of a formula of which nobody can tell what it reads', async () => {
    expect(await afterEdit('INDIRECT("A"&1)', '自评合计', 'A3*2')).toBe('? ? 1');
  });

  it('a sum of cells is added up anew, exactly, and sums of sums too', async () => {
    expect(await afterEdit('SUM(A1:A3,B2)', 'SUM(A$1,评分表!A2)', 'SUM(A2)')).toBe('28 12 1');
  });

  it('a sum passes over texts', async () => {
    const host = opened('SUM(A1:A3)');
    await host.edit(NAME, [{ cell: cellAt('A1'), content: text('九') }]);
    expect(await results(host)).toBe('7');
  });

  it('a sum of something that is not known is not known either', async () => {
    expect(await afterEdit('SUM(A3,B2)', 'A1*2')).toBe('? ?');
  });

  it('a sum of an error value is not known', async () => {
    const host = opened('SUM(A1:A2)');
    await host.edit(NAME, [{ cell: cellAt('A2'), content: { kind: 'error', value: '#REF!' } }]);
    expect(await results(host)).toBe('?');
  });

  it('formulas that share a text read each its own cells', async () => {
    const shared = '<f t="shared" ref="B1:B3" si="0">A1*2</f>';
    const others = '<f t="shared" si="0"/>';
    const host = opened(shared, others, others);
    await host.edit(NAME, [{ cell: cellAt('A2'), content: number('9') }]);
    expect(await results(host)).toBe('1 ? 1');
  });

  it('what reads a cell that an array formula fills is not known', async () => {
    expect(await afterEdit('<f t="array" ref="C1:C2">A1:A2*2</f>', 'C2+1')).toBe('? ?');
  });

  it('a text or an error is no longer the type of the cell', async () => {
    const row = '<c r="A1"><v>2</v></c><c r="B1" t="str"><f>A1&amp;""</f><v>2</v></c>';
    const host = openXlsx(workbookFile({ [SHEET]: worksheet(`<row r="1">${row}</row>`) }));
    await host.edit(NAME, [{ cell: cellAt('A1'), content: number('9') }]);
    expect(partsOf(host.save())[SHEET]).toContain('<c r="B1" t="n"><f>A1&amp;""</f></c>');
  });

  it('a prompt costs no formula its result, but Excel is asked to calculate when it opens', async () => {
    const host = opened('VLOOKUP(1,A:Z,2)', '自评合计');
    await host.apply(NAME, oneWrite('C1', BLANK, text(PROMPT)));
    expect(await results(host)).toBe('1 1');
    expect(partsOf(host.save())['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  });
});

test('a suggestion that is taken, and taken back, brings the total up to date each time', async () => {
  const host = opened('SUM(A1:A3)');
  const receipt = await host.apply(NAME, oneWrite('A1', number('2'), number('2.5')));
  expect(await results(host)).toBe('9.5');
  await host.edit(NAME, [{ cell: cellAt('A2'), content: number('4') }]);
  await host.restore(receipt);
  expect(await results(host)).toBe('10');
});
