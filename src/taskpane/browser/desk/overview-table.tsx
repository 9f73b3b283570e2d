import { memo, useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { OverviewChoice } from '../../../documents/overview/chosen-rows';
import { OVERVIEW_COLUMNS, type OverviewColumn } from '../../../documents/overview/columns';
import type { FormRow } from '../../../documents/overview/form-row';
import { REMARKS_NAME } from '../../../documents/remarks/remark-list';
import type { RoundResult } from '../../../documents/rounds/compare-rounds';
import type { EarlierForm } from '../../../documents/rounds/round-json';
import { roundOfRow } from '../../../documents/rounds/round-sums';
import { roundText } from '../../../documents/rounds/round-words';
import { oneLine } from '../../../engine/sentence/one-line';
import type { Reviewed } from '../review/review';
import { rowKey } from './desk';
import { PageTurner } from './page-turner';
import { usePages } from './use-pages';

const [FILE, ...OTHERS] = OVERVIEW_COLUMNS;

interface Props {
  readonly rows: readonly FormRow[];
  readonly choice: OverviewChoice;
  /** The form that was opened last: its place is kept. */
  readonly last: FormRow | null;
  /** A form is being opened. */
  readonly disabled: boolean;
  readonly onChoose: (choice: Partial<OverviewChoice>) => void;
  readonly onOpen: (row: FormRow) => Promise<void>;
  /** What the reviewer made of the list of a form. */
  readonly reviewed: (row: FormRow) => Reviewed;
  readonly onReview: (row: FormRow) => Promise<void>;
  /** The round before, beside which each form is told; null where there is none. */
  readonly round: readonly EarlierForm[] | null;
}

/** A line for each form, to be sorted by any column, page by page. */
export function OverviewTable(props: Props): ReactNode {
  const { rows, choice, last, disabled, onChoose, onOpen, reviewed, onReview, round } = props;
  const rounds = useMemo(
    () => round && new Map(rows.map((row) => [row, shortRound(roundOfRow(row, round))])),
    [rows, round],
  );
  const box = useRef<HTMLDivElement>(null);
  const place = useRef(last === null ? null : rowKey(last));
  const pages = usePages(rows, choice, () => (last === null ? 0 : placeIn(rows, last)));
  const { items, before, page } = pages;
  const drawn = useRef(page);

  useEffect(() => {
    const button = box.current?.querySelector<HTMLElement>('[data-last] button');
    if (place.current === null || !button) return;
    place.current = null;
    button.scrollIntoView({ block: 'center' });
    button.focus();
  }, []);

  useEffect(() => {
    if (drawn.current !== page && box.current !== null) box.current.scrollTop = 0;
    drawn.current = page;
  }, [page]);

  return (
    <>
      <PageTurner pages={pages} label="总表翻页" unit="份" />
      <div ref={box} className="desk-scroll">
        <table
          aria-rowcount={rows.length + 1}
          className={rounds === null ? 'desk-table' : 'desk-table desk-compared'}
        >
          <caption className="unseen">各份评分表，点文件名打开一份</caption>
          <colgroup>
            <col className="desk-file" />
            <col className="desk-review" />
            {rounds !== null && <col className="desk-round" />}
            {OTHERS.map(({ key }) => (
              <col key={key} className={`desk-${key}`} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <Head column={FILE} choice={choice} onChoose={onChoose} />
              <th scope="col" className="desk-plain">
                {REMARKS_NAME}
              </th>
              {rounds !== null && (
                <th scope="col" className="desk-plain">
                  与上一轮相比
                </th>
              )}
              {OTHERS.map((column) => (
                <Head key={column.key} column={column} choice={choice} onChoose={onChoose} />
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((row, at) => (
              <Row
                key={rowKey(row)}
                row={row}
                // The header is the first.
                index={before + at + 2}
                last={last !== null && rowKey(last) === rowKey(row)}
                disabled={disabled}
                onOpen={onOpen}
                review={reviewText(reviewed(row))}
                onReview={onReview}
                round={rounds?.get(row) ?? null}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function placeIn(rows: readonly FormRow[], wanted: FormRow): number {
  return rows.findIndex((row) => rowKey(row) === rowKey(wanted));
}

interface HeadProps extends Pick<Props, 'choice' | 'onChoose'> {
  readonly column: OverviewColumn;
}

function Head({ column: { key, title, figure }, choice, onChoose }: HeadProps): ReactNode {
  const sorted = choice.sort === key;
  const { descending } = choice;
  // Of figures the largest are asked for first, of names the first.
  const next = sorted ? !descending : figure;
  return (
    <th scope="col" aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={() => onChoose({ sort: key, descending: next })}>
        {title}
        <span aria-hidden="true">{sorted ? (descending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  );
}

interface RowProps extends Pick<Props, 'disabled' | 'onOpen' | 'onReview'> {
  readonly row: FormRow;
  /** Of all rows, counted from one. */
  readonly index: number;
  readonly last: boolean;
  /** How far its list is. */
  readonly review: string;
  /** What became of the findings of the last round; null where there is none. */
  readonly round: string | null;
}

/** Drawn again only where it changes. */
const Row = memo(function Row(props: RowProps): ReactNode {
  const { row, index, last, disabled, onOpen, review, onReview, round } = props;
  const file = oneLine(FILE.text(row));
  return (
    <tr aria-rowindex={index} data-last={last ? '' : undefined}>
      <th scope="row" title={file}>
        <button type="button" aria-disabled={disabled} onClick={() => disabled || void onOpen(row)}>
          {file}
        </button>
      </th>
      <td>
        <button
          type="button"
          aria-label={`${review}：${file} 的${REMARKS_NAME}`}
          aria-disabled={disabled}
          onClick={() => disabled || void onReview(row)}
        >
          {review}
        </button>
      </td>
      {round !== null && <td className="desk-whole">{round}</td>}
      {OTHERS.map(({ key, text, figure }) => {
        const told = oneLine(text(row)) || '—';
        // Figures are seen whole; what is cut off shows itself to the pointer.
        return figure ? (
          <td key={key} className="desk-figure">
            {told}
          </td>
        ) : (
          <td key={key} title={told}>
            {told}
          </td>
        );
      })}
    </tr>
  );
});

/** How far a reviewer is with a form. */
function reviewText({ seen, touched }: Reviewed): string {
  if (seen) return '✓ 已看';
  return touched ? '看了一半' : '没看';
}

function shortRound(result: RoundResult<unknown>): string {
  return result.known ? roundText(result) : '上一轮没有';
}
