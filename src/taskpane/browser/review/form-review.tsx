import { Button } from '@fluentui/react-components';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { allRemarks } from '../../../documents/remarks/remarks';
import { reviewScores } from '../../../documents/remarks/review-scores';
import { earlierOf } from '../../../documents/rounds/earlier-form';
import { roundOfChecked } from '../../../documents/rounds/round-of';
import { printCell } from '../../../sheet/address';
import { SheetChoice } from '../../pane/sheet-choice';
import { usePaneState } from '../../pane/use-pane-state';
import { ROVING } from '../../pane/use-roving-list';
import { formKey } from '../../session/benchmarks';
import type { CheckedSheet } from '../../session/state';
import type { Opening } from '../file/opening';
import type { OpenedWorkbook } from '../opened-workbook';
import { BeforePart } from './before-part';
import { ConfirmButton } from './confirm-button';
import type { FormEdits } from './kept-remarks';
import { ListWays } from './list-ways';
import { outText } from './out-text';
import { OwnRemarks } from './own-remarks';
import { RemarkGroups } from './remark-groups';
import { ReviewScoresPart } from './review-scores-part';
import { RoundPart } from './round-part';
import { RoundSaid } from './round-said';
import { SignatureFields } from './signature-fields';
import { useNextKey } from './use-next-key';

interface Props {
  readonly workbook: OpenedWorkbook;
  readonly files: Opening;
  readonly checked: CheckedSheet;
}

/** The list of one form, as the reviewer wants it to go out. */
export function FormReview({ workbook, files, checked }: Props): ReactNode {
  const { session, display, fingerprint } = workbook;
  const { review, lastRound } = files;
  const state = usePaneState(session);
  useSyncExternalStore(review.subscribe, review.state);
  const { desk } = useSyncExternalStore(files.subscribe, files.state);
  const box = useRef<HTMLDivElement>(null);
  const { sheet, row, report } = checked;
  const name = formKey(report.form);
  const form = useMemo(
    () => ({ file: fingerprint, sheet, row, name }),
    [fingerprint, sheet, row, name],
  );
  const { edits, seen, touched } = review.of(form);
  const { round: before } = useSyncExternalStore(lastRound.subscribe, lastRound.state);
  const told = useMemo(() => {
    const here = { file: session.fileName, sheet, row, report };
    return before === null
      ? null
      : { round: roundOfChecked(here, before.forms), earlier: earlierOf(here, before.forms) };
  }, [session, sheet, row, report, before]);
  const round = told?.round ?? null;
  const remarks = useMemo(() => allRemarks(report, round), [report, round]);
  const scores = useMemo(() => reviewScores(report), [report]);

  const change = useCallback(
    (next: (edits: FormEdits) => Partial<FormEdits>) =>
      review.change(form, next(review.of(form).edits)),
    [review, form],
  );

  // Whoever comes from the form before goes on with the keyboard where it matters.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const first = box.current?.querySelector<HTMLElement>(`[${ROVING}][tabindex="0"]`);
    (first ?? box.current?.querySelector<HTMLElement>('[data-verdict]'))?.focus();
  }, []);

  function goOn(): void {
    if (desk === null) return;
    // Words that are being changed count as soon as their field is left.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    review.markSeen(form);
    void files.openUnseen();
  }

  useNextKey(box, goOn);

  return (
    <div ref={box} className="review-form-list">
      <SheetChoice session={session} state={state} checked={checked} />
      <p tabIndex={-1} data-verdict>
        {outText(remarks, edits)}
        {seen && '（已看过）'}
      </p>
      {workbook.unsaved() && (
        <p>
          表里有没有下载的修改。这里下载的意见按屏幕上的内容列，
          {desk === null ? '文件本身没有变。' : '总表里下载的按硬盘上的文件列。'}
        </p>
      )}
      <RoundPart lastRound={lastRound} settings={state.settings}>
        {round !== null && (
          <RoundSaid
            round={round}
            earlier={told?.earlier ?? null}
            own={edits.own}
            onOwn={(own) => change(() => ({ own }))}
          />
        )}
      </RoundPart>
      {!touched && (
        <BeforePart
          edits={review.before(form)}
          remarks={remarks}
          onTake={(taken) => change(() => taken)}
        />
      )}
      <p className="review-hint">
        上下键换一条，空格勾或不勾，Enter 改文字{desk !== null && '，Ctrl+Enter 看下一份'}。
      </p>
      <RemarkGroups
        session={session}
        remarks={remarks}
        edits={edits}
        pointed={state.pointed === null ? null : printCell(state.pointed)}
        onChange={change}
      />
      <OwnRemarks
        form={report.form}
        own={edits.own}
        selected={() => printCell(display.state().active)}
        onChange={(own) => change(() => ({ own }))}
      />
      {scores !== null && <ReviewScoresPart scores={scores} />}
      <SignatureFields review={review} />
      <ListWays workbook={workbook} files={files} />
      {touched && (
        <ConfirmButton
          question="这份表的勾选、改过的文字和补充的意见都会删掉。"
          onConfirm={() => review.forget(form)}
        >
          恢复成校验的结果
        </ConfirmButton>
      )}
      {desk !== null && (
        <div className="review-next">
          <Button appearance="primary" onClick={goOn}>
            看完了，下一份
          </Button>
        </div>
      )}
    </div>
  );
}
