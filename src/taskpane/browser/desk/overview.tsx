import { Button, MessageBar, MessageBarBody, Title2 } from '@fluentui/react-components';
import {
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { chosenRows } from '../../../documents/overview/chosen-rows';
import type { FormRow } from '../../../documents/overview/form-row';
import { totalLine } from '../../../documents/summary-table';
import { PaneFooter } from '../../pane/pane-footer';
import type { Opening } from '../file/opening';
import { ConfirmButton } from '../review/confirm-button';
import { RoundPart } from '../review/round-part';
import { SignatureFields } from '../review/signature-fields';
import type { Desk } from './desk';
import { OverviewFilters } from './overview-filters';
import { OverviewSums } from './overview-sums';
import { OverviewTable } from './overview-table';
import { OverviewWays } from './overview-ways';
import { RoundSumsPart } from './round-sums-part';
import { UncheckedFiles } from './unchecked-files';

interface Props {
  readonly desk: Desk;
  readonly files: Opening;
}

const NONE: readonly FormRow[] = [];

/** 总表: all forms that were opened together. */
export function Overview({ desk, files }: Props): ReactNode {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { failure, opening } = useSyncExternalStore(files.subscribe, files.state);
  const { rows, unchecked, choice, checking, done, last, settings, outdated } = state;
  // What is clicked at answers at once; the table and its sums come a moment later, bit by bit.
  const come = useDeferredValue(rows);
  const chosen = useDeferredValue(choice);
  const shown = useMemo(() => chosenRows(come, chosen), [come, chosen]);
  const summed = useDeferredValue(shown, NONE);
  // The lists are counted anew with each mark of the reviewer.
  const { forms } = useSyncExternalStore(files.review.subscribe, files.review.state);
  const { round } = useSyncExternalStore(files.lastRound.subscribe, files.lastRound.state);
  const seen = rows.filter((row) => desk.reviewed(row).seen).length;
  const page = useRef<HTMLElement>(null);

  // Whoever comes from the start page has lost what had the focus; from a form, its row has it.
  useEffect(() => {
    if (desk.state().last === null) page.current?.focus();
  }, [desk]);

  const refused = unchecked.filter(({ kind }) => kind === 'refused').length;
  return (
    <main ref={page} tabIndex={-1} className="desk">
      <header className="desk-bar">
        <Title2 as="h1">总表</Title2>
        <output className="desk-total">
          {checking || done === 0 || come !== rows ? '' : totalLine(rows, refused)}
        </output>
        <Button size="small" onClick={() => void files.close()}>
          关闭总表
        </Button>
      </header>
      {done < state.files && (
        <div className="desk-progress">
          <progress aria-label="校验进度" max={state.files} value={done} />
          <span>
            已校验 {done}/{state.files} 个文件
          </span>
          {checking ? (
            <Button size="small" onClick={desk.stop}>
              停止
            </Button>
          ) : (
            <Button size="small" onClick={() => void desk.run()}>
              继续校验
            </Button>
          )}
        </div>
      )}
      {outdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            设置改过了，总表还是按原来的设置算的。{' '}
            <Button size="small" onClick={() => void desk.again()}>
              按现在的设置重新校验
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {failure && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{failure.text}</MessageBarBody>
        </MessageBar>
      )}
      <UncheckedFiles unchecked={unchecked} />
      <OverviewWays desk={desk} shown={shown}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={opening || shown.every((row) => desk.reviewed(row).seen)}
          onClick={() => void files.openUnseen()}
        >
          逐份写复核意见
        </Button>
        <span>
          已看 {seen}/{rows.length} 份
        </span>
      </OverviewWays>
      <SignatureFields review={files.review} />
      <RoundPart lastRound={files.lastRound} settings={settings}>
        {round !== null && summed !== NONE && (
          <RoundSumsPart rows={summed} all={done < state.files ? null : come} round={round.forms} />
        )}
      </RoundPart>
      <OverviewFilters rows={rows} choice={choice} shown={shown.length} onChoose={desk.choose} />
      <OverviewTable
        rows={shown}
        choice={chosen}
        last={last}
        disabled={opening}
        onChoose={desk.choose}
        onOpen={files.openRow}
        reviewed={desk.reviewed}
        round={round?.forms ?? null}
        onReview={files.reviewRow}
      />
      <OverviewSums rows={summed} gradeNames={settings.options.gradeNames} />
      {forms.length > 0 && (
        <section className="desk-kept">
          <p>
            浏览器里存着 {forms.length}{' '}
            份表的复核意见（勾选、改过的文字和补充的意见，不存表本身），下次打开同一个文件还在。
          </p>
          <ConfirmButton
            question={`${forms.length} 份表的勾选、改过的文字和补充的意见都会删掉。`}
            onConfirm={() => files.review.forget()}
          >
            全部删掉
          </ConfirmButton>
        </section>
      )}
      <PaneFooter said={settings.usual.said} />
    </main>
  );
}
