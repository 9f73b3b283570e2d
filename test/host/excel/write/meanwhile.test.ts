/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import type { Edits } from '../../../../src/sheet/edits';
import { beforeRequest } from '../../../excel-sim/people/meanwhile';
import { duplicateSheet, renameSheet } from '../../../excel-sim/people/sheets';
import { requestsOf } from '../../../excel-sim/requests';
import { cellAt } from '../../../fixtures/address';
import { stateOf } from '../../../fuzz/excel-state';
import { marked, PROMPT, prompts } from '../../sheets';
import { openBench } from '../excel-bench';
import { rulesOf, valueAt } from '../see';
import { leftAlone, NAME, ROWS_MOVING, SCORING, SHEET, TYPING, WORDS } from './deeds';

const MARKING = [SCORING, ...ROWS_MOVING];
/** Once the second request is carried out, the prompts stand. */
const CASES = [...TYPING, ...MARKING].flatMap((deed) =>
  [1, 2].map((nth) => [deed.what, nth, deed] as const),
);

/** Marks and no prompt. */
function marking(rows: readonly number[]): Edits {
  return { writes: [], guards: prompts(rows).guards, marks: marked(rows) };
}

describe('while a write is under way somebody', () => {
  it.each(CASES)('%s, before request %d: the sheet is as they left it', async (_, nth, deed) => {
    const { host, excel } = await openBench([SHEET]);
    beforeRequest(excel, nth, () => deed.act(excel));
    const writing = host.apply(NAME, prompts([2, 4], marked([2])));
    await expect(writing).rejects.toMatchObject({
      code: 'changed',
      message: expect.stringMatching(/重新校验/),
    });
    expect(stateOf(excel, NAME)).toEqual(leftAlone(deed));
  });

  it.each(MARKING.flatMap((deed) => [1, 2].map((nth) => [deed.what, nth, deed] as const)))(
    '%s, before request %d of new marks: the old ones are as they left them',
    async (_, nth, deed) => {
      const { excel: theirs, host: before } = await openBench([SHEET]);
      await before.apply(NAME, marking([4]));
      deed.act(theirs);
      const { host, excel } = await openBench([SHEET]);
      await host.apply(NAME, marking([4]));
      beforeRequest(excel, nth, () => deed.act(excel));
      await expect(host.apply(NAME, marking([2]))).rejects.toMatchObject({ code: 'changed' });
      expect(stateOf(excel, NAME)).toEqual(stateOf(theirs, NAME));
    },
  );

  it.each(MARKING.map((deed) => [deed.what, deed] as const))(
    '%s, before the old marks are removed: the new ones went with their rows',
    async (_, deed) => {
      const { excel: theirs, host: before } = await openBench([SHEET]);
      await before.apply(NAME, marking([2]));
      deed.act(theirs);
      const { host, excel } = await openBench([SHEET]);
      await host.apply(NAME, marking([4]));
      beforeRequest(excel, 3, () => deed.act(excel));
      await host.apply(NAME, marking([2]));
      expect(stateOf(excel, NAME)).toEqual(stateOf(theirs, NAME));
    },
  );

  it('fills the cell again while the words are put back: the last words stay, and the first are told', async () => {
    const { host, excel } = await openBench([SHEET]);
    beforeRequest(excel, 2, () => {
      excel.user(NAME, 'C2', WORDS);
      beforeRequest(excel, 2, () => excel.user(NAME, 'C2', '改写的原因'));
    });
    const writing = host.apply(NAME, prompts([2]));
    await expect(writing).rejects.toMatchObject({
      code: 'changed',
      message: expect.stringContaining(WORDS),
    });
    expect(valueAt(excel, NAME, 'C2')).toBe('改写的原因');
  });

  it('renames the sheet and gives its name to a copy: the sheet itself is written', async () => {
    const { host, excel } = await openBench([SHEET]);
    beforeRequest(excel, 2, () => {
      duplicateSheet(excel, NAME, '副本');
      renameSheet(excel, NAME, '定稿');
      renameSheet(excel, '副本', NAME);
    });
    await host.apply(NAME, prompts([2], marked([2])));
    expect(valueAt(excel, '定稿', 'C2')).toBe(PROMPT);
    expect([valueAt(excel, NAME, 'C2'), rulesOf(excel, NAME)]).toEqual(['', []]);
  });

  it('does nothing: no request is spent on it', async () => {
    const { host, excel } = await openBench([SHEET]);
    await host.apply(NAME, prompts([2, 4], marked([2])));
    expect(requestsOf(excel)).toHaveLength(2);
  });
});

describe('while a restore is under way somebody', () => {
  it.each(TYPING.flatMap((deed) => [1, 2].map((nth) => [deed.what, nth, deed] as const)))(
    '%s, before request %d: that stays, and is told',
    async (_, nth, deed) => {
      const { host, excel } = await openBench([SHEET]);
      const receipt = await host.apply(NAME, prompts([2, 4]));
      beforeRequest(excel, nth, () => deed.act(excel));
      const { back, changed, refused, remaining } = await host.restore(receipt);
      expect(back).toEqual([cellAt('C4')]);
      const told = [...changed, ...refused];
      expect(told).toEqual([{ cell: cellAt('C2'), why: expect.stringMatching(/改/) }]);
      expect(stateOf(excel, NAME)).toEqual(leftAlone(deed));
      const again = remaining === null ? null : await host.restore(remaining);
      expect(again?.back ?? []).toEqual([]);
      expect(stateOf(excel, NAME)).toEqual(leftAlone(deed));
    },
  );

  it.each(ROWS_MOVING.flatMap((deed) => [1, 2].map((nth) => [deed.what, nth, deed] as const)))(
    '%s, before request %d: what stands is not called back, and goes the second time',
    async (_, nth, deed) => {
      const { host, excel } = await openBench([SHEET]);
      const receipt = await host.apply(NAME, prompts([2, 4]));
      beforeRequest(excel, nth, () => deed.act(excel));
      const first = await host.restore(receipt);
      const standing = Object.values(stateOf(excel, NAME).values).filter((v) => v === PROMPT);
      expect(first.remaining?.written.length ?? 0).toBeGreaterThanOrEqual(standing.length);
      if (first.remaining !== null) await host.restore(first.remaining);
      expect(stateOf(excel, NAME)).toEqual(leftAlone(deed));
    },
  );
});

describe('while marks are cleared somebody', () => {
  it.each(CASES)('%s, before request %d', async (_, nth, deed) => {
    const { host, excel } = await openBench([SHEET]);
    await host.apply(NAME, prompts([], marked([2])));
    beforeRequest(excel, nth, () => deed.act(excel));
    await host.clearMarks(NAME);
    expect(stateOf(excel, NAME)).toEqual(leftAlone(deed));
  });
});
