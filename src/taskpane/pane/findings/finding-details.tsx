import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { findingText } from '../../../documents/words/finding-text';
import { ruleAdviceFor } from '../../../documents/words/rule-advice';
import type { Finding, Report } from '../../../engine/report/report';
import { printCell, printCells } from '../../../sheet/address';
import { CopyByHand } from '../../parts/copy-by-hand';
import { useCopy } from '../../parts/use-copy';
import { optionsFor, withBenchmarks } from '../../session/benchmarks';
import type { Session } from '../../session/session';
import type { Settings } from '../../session/state';
import { CellLink } from '../cell-link';
import { useEntryStyles } from '../entry-styles';
import { RowFacts } from '../row-facts';
import { BenchmarkField } from './benchmark-field';
import { findingKey, offerFor } from './finding-offer';
import { IgnoreForm } from './ignore-form';

export interface FindingDetailsProps {
  readonly finding: Finding;
  /** What goes away once it is mended. */
  readonly follows: readonly Finding[];
  /** The report the finding is in. */
  readonly report: Report;
  /** Something is being written or read. */
  readonly busy: boolean;
  readonly session: Session;
  /** Goes to the next finding, or with -1 to the one before. */
  readonly onStep: (by: 1 | -1) => void;
}

/** Why a finding matters, how to mend it, and what the pane can do about it. */
export function FindingDetails(props: FindingDetailsProps): ReactNode {
  const { finding, follows, report, busy, session, onStep } = props;
  const entry = useEntryStyles();
  const [ignoring, setIgnoring] = useState(false);
  const { why, fix } = ruleAdviceFor(report, finding.rule);
  const { suggestion, prompt } = offerFor(report, finding);
  const [copied, copy] = useCopy();
  const asked = wantedBenchmark(report, finding);
  const [first] = finding.also;
  return (
    <div className={entry.details}>
      <RowFacts report={report} row={finding.cell.row} />
      <dl className={entry.facts}>
        <dt>为什么</dt>
        <dd>{why}</dd>
        <dt>怎么改</dt>
        <dd>{fix}</dd>
        {first !== undefined && (
          <>
            <dt>相关单元格</dt>
            <dd>
              <CellLink cell={first} onSelect={(cell) => void session.select(cell)}>
                {printCells(finding.also).join('、')}
              </CellLink>
            </dd>
          </>
        )}
        {follows.length > 0 && (
          <>
            <dt>由它引起</dt>
            <dd>
              <ul className={entry.follows}>
                {follows.map((one) => (
                  <li key={findingKey(one)}>
                    <CellLink cell={one.cell} onSelect={(cell) => void session.select(cell)} />{' '}
                    {one.message}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {asked !== undefined && (
        <BenchmarkField
          target={asked.target}
          actual={asked.actual}
          onSave={(figure) => {
            const { settings } = session.state();
            const { benchmarks } = optionsFor(settings, report.form);
            const figures = { ...benchmarks, [asked.target]: figure };
            void session.changeSettings(withBenchmarks(settings, report.form, figures));
          }}
        />
      )}
      <output>{copied === 'yes' && '已复制，可以粘贴到微信、邮件或 Word 里。'}</output>
      {copied === 'refused' && <CopyByHand text={copyText(report, finding)} />}
      {ignoring ? (
        <IgnoreForm
          onIgnore={(reason) => void session.ignore(finding, reason)}
          onCancel={() => setIgnoring(false)}
        />
      ) : (
        <div className={entry.actions}>
          {suggestion !== null && (
            <Button disabledFocusable={busy} onClick={() => void session.acceptScore(finding)}>
              {suggestion.button} {suggestion.text}
            </Button>
          )}
          {prompt && (
            <Button disabledFocusable={busy} onClick={() => void session.writePrompt(finding.cell)}>
              写入提纲
            </Button>
          )}
          <Button onClick={() => void copy(copyText(report, finding))}>复制</Button>
          <Button onClick={() => setIgnoring(true)}>忽略…</Button>
          <Button onClick={() => void session.changeSettings(without(finding.rule, session))}>
            不再检查这一类
          </Button>
          <Button appearance="subtle" onClick={() => onStep(-1)}>
            上一个
          </Button>
          <Button appearance="subtle" onClick={() => onStep(1)}>
            下一个
          </Button>
        </div>
      )}
    </div>
  );
}

/** The relative target whose figure would settle the finding; undefined where it is about something else. */
function wantedBenchmark({ unverified }: Report, { rule, cell }: Finding) {
  if (rule !== 'score-unverified') return undefined;
  const row = unverified.find(({ indicator }) => indicator.row === cell.row);
  if (row?.method !== 'benchmark') return undefined;
  const { expected, actual } = row.indicator;
  return { target: expected?.text.trim() ?? '', actual: actual?.text.trim() ?? '' };
}

/** One problem as a message: where it is, what is wrong and what to do about it. */
function copyText(report: Report, finding: Finding): string {
  return `${printCell(finding.cell)} ${findingText(finding)}\n怎么改：${ruleAdviceFor(report, finding.rule).fix}`;
}

/** The settings with one kind of problem no longer checked. */
function without(rule: string, session: Session): Settings {
  const { settings } = session.state();
  const off = [...settings.options.off, rule];
  return { ...settings, options: { ...settings.options, off } };
}
