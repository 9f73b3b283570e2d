import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { CellWrite } from '../../../sheet/edits';
import { useDialogStyles } from '../../parts/dialog-styles';
import type { WriteChoice } from '../../session/session';
import type { Preview } from '../../session/state';
import type { Place } from '../pane-props';
import { MarksChoice } from './marks-choice';
import { WriteList } from './write-list';
import { writesWords, type WritesWords } from './write-words';

interface PreviewDialogProps {
  readonly preview: Preview;
  readonly place: Place;
  readonly onWrite: (choice: WriteChoice) => void;
  readonly onClose: () => void;
}

const TITLES: Readonly<Record<Preview['purpose'], string>> = {
  write: '写入提纲与标记',
  clear: '清除未填写的提纲',
  repair: '采用建议值',
  draft: '写入起草的小结',
};

/** What there is to say where nothing is to be written; whoever filled one in finds their words left alone. */
const NOTHING: Readonly<Record<Preview['purpose'], string>> = {
  write: '没有要写的提纲：未达标指标都已填写原因。',
  clear: '没有未填写的提纲：带【待填写】的格都有人改过，请自行修改。',
  repair: '没有可以一起采用的建议值，请逐个核对。',
  draft: '表下没有空着的文字说明：写过字的格不动。要用的请复制，自己贴。',
};

/** Every cell a write would change, before → after, to be ticked off one by one or all together. */
export function PreviewDialog({ preview, place, onWrite, onClose }: PreviewDialogProps): ReactNode {
  const dialog = useDialogStyles();
  const { purpose, edits, unticked, sums, capabilities } = preview;
  const [asked, offers] = useMemo(() => listsOf(preview), [preview]);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => keysOf(unticked));
  const [marks, setMarks] = useState(edits.marks !== null);
  const later = useMemo(() => keysOf(sums), [sums]);
  // A sum of what is not written would be wrong at once.
  const missing = edits.writes.some(
    ({ cell }) => !later.has(printCell(cell)) && left.has(printCell(cell)),
  );
  const isBarred = (cell: Cell) => missing && later.has(printCell(cell));
  const isTicked = (cell: Cell) => !left.has(printCell(cell)) && !isBarred(cell);
  const cells = edits.writes.map(({ cell }) => cell).filter(isTicked);

  const tick = useCallback((ofCells: readonly Cell[], on: boolean) => {
    const these = keysOf(ofCells);
    setLeft(
      (before) =>
        new Set([...before].filter((key) => !these.has(key)).concat(on ? [] : [...these])),
    );
  }, []);

  const refused = [capabilities.cellsRefused, capabilities.marksRefused].filter(
    (why) => why !== null,
  );
  const nothing = cells.length === 0 && !marks;
  const list = (title: string, told: ToldWrites) => (
    <WriteList {...told} title={title} isTicked={isTicked} isBarred={isBarred} onTick={tick} />
  );
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{TITLES[purpose]}</DialogTitle>
          <DialogContent>
            {[...new Set(refused)].map((why) => (
              <p key={why}>{why}</p>
            ))}
            {edits.marks !== null && (
              <MarksChoice marks={edits.marks} ticked={marks} onTick={setMarks} />
            )}
            {asked.writes.length === 0 && capabilities.cellsRefused === null && (
              <p>{NOTHING[purpose]}</p>
            )}
            {purpose === 'repair' && asked.writes.length > 0 && <p>{REPAIRS}</p>}
            {list(LISTS[purpose], asked)}
            {missing && sums.length > 0 && <p>有没勾的格，合计先不改：等各行定了再按各行求和。</p>}
            {list('超额很多、没写原因的，需要时勾上', offers)}
            {purpose === 'draft' && asked.writes.length > 0 && (
              <p>标题照原样留着，写过字的格不动。【请填写】的地方写好以后再上报。</p>
            )}
            {(purpose === 'write' || purpose === 'draft') && cells.length > 0 && (
              <p>放不下的行会加高，别的行不动；取回时恢复原来的行高。</p>
            )}
            {place === 'excel' && !nothing && (
              <p>写入后 Excel 的“撤消”可能用不了，要取回请用窗格里的“撤回上次写入”。</p>
            )}
          </DialogContent>
          <DialogActions className={dialog.actions}>
            <Button
              appearance="primary"
              disabledFocusable={nothing}
              onClick={() => onWrite({ cells, marks })}
            >
              {buttonText(purpose, cells.length, marks)}
            </Button>
            <Button onClick={onClose}>取消</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const LISTS: Readonly<Record<Preview['purpose'], string>> = {
  write: '提纲',
  clear: '要清空的格',
  repair: '要改的格',
  draft: '要写的格',
};

const REPAIRS =
  '这些数都能从表里其他的数算出来，程序试过：一起改好，不会出现新的问题。请看一遍，不要改的去掉勾。';

function buttonText(purpose: Preview['purpose'], count: number, marks: boolean): string {
  if (purpose === 'clear') return `清除 ${count} 个提纲`;
  if (purpose === 'repair') return `写入 ${count} 个建议值`;
  if (purpose === 'draft') return `写入 ${count} 格`;
  if (count === 0) return marks ? '设置标记' : '写入';
  return `写入 ${count} 个提纲${marks ? '和标记' : ''}`;
}

/** Cells that are written, and how they are told. */
interface ToldWrites {
  readonly writes: readonly CellWrite[];
  readonly words: WritesWords;
}

/** What was asked for, and what is only offered. */
function listsOf(preview: Preview): readonly [ToldWrites, ToldWrites] {
  const offered = keysOf(preview.unticked);
  const { writes } = preview.edits;
  const told = (some: readonly CellWrite[]) => ({
    writes: some,
    words: writesWords(preview, some),
  });
  return [
    told(writes.filter(({ cell }) => !offered.has(printCell(cell)))),
    told(writes.filter(({ cell }) => offered.has(printCell(cell)))),
  ];
}

function keysOf(cells: readonly Cell[]): ReadonlySet<string> {
  return new Set(cells.map(printCell));
}
