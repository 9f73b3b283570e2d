import { MARK_STYLES } from '../../../src/host/write/marks';
import { cellAt } from '../../fixtures/address';
import { marked, PROMPT, prompts, table, text } from '../sheets';
import type { OpenWorkbook } from '../workbook-spec';
import { contentAt } from './writing';

const NAME = '评分表';
const USERS = '$B1>9 on A1:C9';
const WITH_RULE = table(9, { conditionalFormats: [{ range: 'A1:C9', formula: '$B1>9' }] });
const OURS = [
  `${MARK_STYLES.error.formula} on C1:C2`,
  `${MARK_STYLES.warning.formula} on B1:B2`,
  `${MARK_STYLES.failing.formula} on A1:B2`,
];

export function marksContract(open: OpenWorkbook): void {
  it('come after the rules of the user', async () => {
    const book = await open([WITH_RULE]);
    await book.host.apply(NAME, prompts([], marked([1, 2])));
    expect(await book.conditionalFormats(NAME)).toEqual([USERS, ...OURS]);
  });

  it('replace those that were there', async () => {
    const book = await open([WITH_RULE]);
    await book.host.apply(NAME, prompts([], marked([1, 2, 5])));
    await book.host.apply(NAME, prompts([], marked([1, 2])));
    expect(await book.conditionalFormats(NAME)).toEqual([USERS, ...OURS]);
  });

  it('stay where a write says nothing of marks', async () => {
    const book = await open([WITH_RULE]);
    await book.host.apply(NAME, prompts([], marked([1, 2])));
    await book.host.apply(NAME, prompts([1]));
    expect(await book.conditionalFormats(NAME)).toEqual([USERS, ...OURS]);
  });

  it('of no cell only take the old ones away', async () => {
    const book = await open([WITH_RULE]);
    await book.host.apply(NAME, prompts([], marked([1])));
    const { marks } = await book.host.apply(NAME, prompts([], marked([])));
    expect(marks).toEqual([]);
    expect(await book.conditionalFormats(NAME)).toEqual([USERS]);
  });

  it('are cleared and counted, and the rules of the user stay', async () => {
    const book = await open([WITH_RULE]);
    await book.host.apply(NAME, prompts([], marked([1, 2])));
    expect(await book.host.clearMarks(NAME)).toBe(3);
    expect(await book.conditionalFormats(NAME)).toEqual([USERS]);
    expect(await book.host.clearMarks(NAME)).toBe(0);
  });

  it('are found again in a workbook that was closed and opened', async () => {
    const book = await open([WITH_RULE]);
    await book.host.apply(NAME, prompts([], marked([1])));
    const again = await book.reopen();
    expect(await again.host.clearMarks(NAME)).toBe(3);
    expect(await again.conditionalFormats(NAME)).toEqual([USERS]);
  });

  it('are set on a protected sheet where its users may format cells', async () => {
    const protection = { formatCells: true };
    const book = await open([table(1, { protection, unlocked: [cellAt('C1')] })]);
    const { marks, refused } = await book.host.apply(NAME, prompts([1], marked([1])));
    expect([marks.length, refused]).toEqual([3, []]);
  });

  it('are refused on a protected sheet where they may not, and the cells are written', async () => {
    const protection = { formatCells: false };
    const book = await open([table(1, { protection, unlocked: [cellAt('C1')] })]);
    const { marks, refused } = await book.host.apply(NAME, prompts([1], marked([1])));
    expect(marks).toEqual([]);
    expect(refused).toEqual([{ cell: null, why: expect.stringMatching(/格式/) }]);
    expect(await contentAt(book, 'C1')).toEqual(text(PROMPT));
    expect(await book.conditionalFormats(NAME)).toEqual([]);
  });

  it('are not cleared on a protected sheet where cells may not be formatted', async () => {
    const { host } = await open([table(1, { protection: { formatCells: false } })]);
    await expect(host.clearMarks(NAME)).rejects.toMatchObject({ code: 'protected' });
  });
}
