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
import { totalLine } from '../../../documents/summary-table';
import { PaneFooter } from '../../pane/pane-footer';
import type { Opening } from '../file/opening';
import type { Desk } from './desk';
import { OverviewFilters } from './overview-filters';
import { OverviewSums } from './overview-sums';
import { OverviewTable } from './overview-table';
import { OverviewWays } from './overview-ways';
import { UncheckedFiles } from './unchecked-files';

interface Props {
  readonly desk: Desk;
  readonly files: Opening;
}

/** 总表: all forms that were opened together. */
export function Overview({ desk, files }: Props): ReactNode {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const { failure, opening } = useSyncExternalStore(files.subscribe, files.state);
  const { rows, unchecked, choice, checking, done, last, settings, outdated } = state;
  const shown = useMemo(() => chosenRows(rows, choice), [rows, choice]);
  // What is summed up may come a moment after what is clicked at.
  const summed = useDeferredValue(shown);
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
          {checking || done === 0 ? '' : totalLine(rows, refused)}
        </output>
        <Button size="small" onClick={() => void files.close()}>
          关闭总表
        </Button>
      </header>
      {done < state.files && (
        <div className="desk-progress">
          <progress aria-label="核对进度" max={state.files} value={done} />
          <span>
            已核对 {done}/{state.files} 个文件
          </span>
          {checking ? (
            <Button size="small" onClick={desk.stop}>
              停止
            </Button>
          ) : (
            <Button size="small" onClick={() => void desk.run()}>
              继续核对
            </Button>
          )}
        </div>
      )}
      {outdated && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            设置改过了，总表还是按原来的设置算的。{' '}
            <Button size="small" onClick={() => void desk.again()}>
              按现在的设置重新核对
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
      <OverviewWays desk={desk} shown={shown} />
      <OverviewFilters rows={rows} choice={choice} shown={shown.length} onChoose={desk.choose} />
      <OverviewTable
        rows={shown}
        choice={choice}
        last={last}
        disabled={opening}
        onChoose={desk.choose}
        onOpen={files.openRow}
      />
      <OverviewSums rows={summed} gradeNames={settings.options.gradeNames} />
      <PaneFooter />
    </main>
  );
}
