import type { Cell } from '../../../engine/model/form';
import { oneLine } from '../../../engine/sentence/one-line';
import type { XlsxHost } from '../../../host/xlsx/open';
import type { Block } from '../../../host/xlsx/read/block';
import type { Typed } from '../../../host/xlsx/workbook-file';
import { printCells } from '../../../sheet/address';
import type { Content } from '../../../sheet/edits';
import { failureNotice } from '../../session/failure';
import type { KeptEdit } from '../kept/kept-edits';
import { drawnAt } from '../sheet/drawn-sheet';
import { cellsIn, printRange } from '../sheet/range';
import type { SheetDisplay } from '../sheet/sheet-display';
import { editableText, refusedText, typedContent } from '../sheet/typed-content';
import type { Clip } from './clip';
import { typedName } from './deed-names';
import type { History } from './history';
import { placeClip } from './place-clip';
import type { Deed, Steps, Way } from './steps';

/** What an open editor holds that is in no cell yet. */
export interface Draft {
  readonly cell: Cell;
  readonly text: string;
}

/** What a person does to the workbook by hand; what is refused is said in the sheet view. */
export interface Editing {
  readonly steps: () => Steps;
  readonly subscribe: (listener: () => void) => () => void;
  /** Puts a text into a cell of the shown sheet; false where it was refused. */
  readonly type: (cell: Cell, text: string) => Promise<boolean>;
  /** Empties the cells that are drawn in a range of the shown sheet, all or none. */
  readonly empty: (range: Block) => Promise<void>;
  /** Puts what was copied over a range of the shown sheet, and beyond where it is larger. */
  readonly paste: (range: Block, clip: Clip) => Promise<void>;
  /** Puts back what an earlier visit left of the workbook; false where some of it was refused. */
  readonly restore: (edits: readonly KeptEdit[]) => Promise<boolean>;
  /** Undoes or redoes one step, unless the pane is at work. */
  readonly go: (way: Way) => Promise<void>;
  /** Says what the editor holds, while it does; null once it is left. */
  readonly draft: (draft: Draft | null) => void;
  readonly hasDraft: () => boolean;
  /** Puts what the editor holds into its cell, before the editor goes. */
  readonly keepDraft: () => Promise<void>;
}

interface Workplace {
  readonly host: XlsxHost;
  readonly display: SheetDisplay;
  readonly steps: History;
  /** To be awaited after each change. */
  readonly changed: () => Promise<void>;
  /** The pane is reading or writing. */
  readonly busy: () => boolean;
}

const BLANK: Content = { kind: 'blank', value: '' };

const DONE: Readonly<Record<Way, string>> = { back: '已撤销', forth: '已重做' };

/** What a person types, pastes and empties in the sheet view, each as one step that can be undone. */
export function editing({ host, display, steps, changed, busy }: Workplace): Editing {
  let draft: Draft | null = null;

  async function put(
    sheet: string,
    typed: readonly Typed[],
    what: string,
    refused: string,
  ): Promise<boolean> {
    const [first] = typed;
    if (first === undefined) return true;
    try {
      const deed: Deed = { what, sheet, cell: first.cell };
      await steps.record(
        () => host.edit(sheet, typed),
        () => deed,
      );
      await changed();
      return true;
    } catch (error) {
      const { text, details } = failureNotice(error, 'changing');
      // Among several cells the person has to be told which.
      display.say([refused, text, ...(typed.length > 1 ? details : [])].join(''));
      return false;
    }
  }

  async function type(cell: Cell, text: string): Promise<boolean> {
    const { drawn } = display.state();
    if (drawn === null) return false;
    const before = drawnAt(drawn, cell)?.content ?? null;
    if (text === editableText(before)) return true;
    const why = refusedText(text);
    if (why !== null) {
      display.say(why);
      return false;
    }
    const content = typedContent(text, before);
    return put(drawn.sheet, [{ cell, content }], typedName(cell, content), '');
  }

  return {
    steps: steps.state,
    subscribe: steps.subscribe,
    type,
    async empty(range) {
      const { drawn } = display.state();
      if (drawn === null) return;
      const filled = cellsIn(drawn, range)
        .flat()
        .filter((one) => one !== null)
        .filter(({ content }) => content !== null);
      const formulas = filled.filter(({ content }) => content?.formula === true);
      if (formulas.length > 0) {
        const at = printCells(formulas.map(({ cell }) => cell)).join('、');
        display.say(`没有清空：${at} 是公式，要改请在 Excel 或 WPS 里改。`);
        return;
      }
      const typed = filled.map(({ cell }) => ({ cell, content: BLANK }));
      await put(drawn.sheet, typed, `清空 ${printRange(drawn, range)}`, '没有清空：');
    },
    async paste(range, clip) {
      const { drawn } = display.state();
      if (drawn === null) return;
      const placed = placeClip(drawn, range, clip);
      if (placed.kind === 'refused') {
        display.say(placed.why);
        return;
      }
      const { top, left } = range;
      const over = { top, left, bottom: placed.last.row, right: placed.last.column };
      await put(drawn.sheet, placed.typed, `粘贴 ${printRange(drawn, over)}`, '没有粘贴：');
    },
    async restore(edits) {
      let all = true;
      for (const sheet of new Set(edits.map((edit) => edit.sheet))) {
        const typed = edits.filter((edit) => edit.sheet === sheet);
        const refused = `工作表“${oneLine(sheet)}”没有恢复：`;
        all = (await put(sheet, typed, '恢复上次的修改', refused)) && all;
      }
      return all;
    },
    async go(way) {
      if (busy()) return;
      const deed = await steps.go(way);
      if (deed === null) return;
      await changed();
      await display.show(deed.sheet, deed.cell ?? undefined);
      display.say(`${DONE[way]}：${deed.what}。`);
    },
    draft(next) {
      draft = next;
    },
    hasDraft: () => draft !== null,
    async keepDraft() {
      if (draft !== null && (await type(draft.cell, draft.text))) draft = null;
    },
  };
}
