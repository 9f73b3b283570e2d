import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GroupedFinding } from '../../../documents/words/grouped-findings';
import { sameCell } from '../../../engine/model/cell';
import type { Cell } from '../../../engine/model/form';
import { alikeKey } from '../../../engine/report/alike';
import type { Finding } from '../../../engine/report/report';
import { openFindings } from '../../session/ignored';
import type { Session } from '../../session/session';
import type { CheckedSheet, PaneState } from '../../session/state';
import { pieceKey } from '../pieces';
import {
  groupFindings,
  searchFindings,
  type FindingFilter,
  type FindingGroup,
} from './filter-findings';
import { findingKey } from './finding-offer';
import { findingAt, openedAt, stepFrom, stillOpened, type OpenedFinding } from './opened-finding';

/** What a person looks at among the findings. It outlives the list, which goes with its tab. */
export interface FindingView {
  /** All that nobody has ignored. */
  readonly open: readonly Finding[];
  /** Of those, what the search leaves. */
  readonly found: readonly GroupedFinding[];
  readonly groups: readonly FindingGroup[];
  readonly filter: FindingFilter;
  readonly setFilter: (filter: FindingFilter) => void;
  /** The finding that is open; another object each time it is to be brought into view. */
  readonly opened: OpenedFinding | null;
  /** Opens the finding of this key instead; null closes it. Stays the same function, as `step` does. */
  readonly setOpened: (key: string | null) => void;
  /** Opens the next of the listed findings, or with -1 the one before, and goes to its cell. */
  readonly step: (by: 1 | -1) => void;
  /** Opens a finding as soon as it is listed, whatever filter or search hide it. */
  readonly reveal: (finding: Finding, focus: boolean) => void;
  /** Opens the finding that is told of a cell, and leaves the focus where it is; false without one. */
  readonly showAt: (cell: Cell) => boolean;
  /** Whether the finding that was opened last is to have the focus; true once. */
  readonly takesFocus: () => boolean;
  /** Keys of the entries of many that are unfolded, and of the pieces of their lists. */
  readonly unfolded: readonly string[];
  readonly setUnfolded: (key: string, unfolded: boolean) => void;
}

const ALL: FindingFilter = { only: [], search: '' };

/** What is shown of the findings: those not put aside, as they are searched, filtered and unfolded. */
export function useFindingView(
  session: Session,
  checked: CheckedSheet,
  ignored: PaneState['ignored'],
): FindingView {
  const [filter, setFilter] = useState(ALL);
  const [last, setLast] = useState<OpenedFinding | null>(null);
  const [unfolded, setAllUnfolded] = useState<readonly string[]>([]);
  const open = useMemo(() => openFindings(checked, ignored), [checked, ignored]);
  const found = useMemo(() => searchFindings(open, filter.search), [open, filter.search]);
  const groups = useMemo(() => groupFindings(found, filter.only), [found, filter.only]);
  const list = useMemo(() => groups.flatMap(({ entries }) => entries.flat()), [groups]);
  const opened = stillOpened(last, list, (key) => open.some((one) => findingKey(one) === key));
  /** The key of a finding that is to be opened once it is there. */
  const [wanted, setWanted] = useState<string | null>(null);
  const focus = useRef(false);

  function unfold(keys: readonly string[]): void {
    setAllUnfolded((all) => [...new Set([...all, ...keys])]);
  }

  function show(next: OpenedFinding | null): void {
    setLast(next);
    if (next !== null) unfold(foldsOf(groups, next.key));
  }
  const due = list.findIndex(({ finding }) => findingKey(finding) === wanted);
  if (due >= 0) {
    setWanted(null);
    show(openedAt(list, due));
  } else if (opened !== last) {
    // What was open is mended, or says something else.
    show(opened);
  }

  // The items of the list are drawn anew only where what they are given has changed.
  const now = useRef({ list, opened, show });
  useLayoutEffect(() => {
    now.current = { list, opened, show };
  });
  const setOpened = useCallback((key: string | null) => {
    const { list: listed } = now.current;
    setLast(
      openedAt(
        listed,
        listed.findIndex(({ finding }) => findingKey(finding) === key),
      ),
    );
  }, []);
  const step = useCallback(
    (by: 1 | -1) => {
      const next = stepFrom(now.current.opened, now.current.list, by);
      if (next === null) return;
      focus.current = true;
      now.current.show(next);
      void session.select(next.cell);
    },
    [session],
  );

  function reveal(finding: Finding, takesFocus: boolean): void {
    const { only, search } = filter;
    const isShown = only.length === 0 || only.includes(finding.severity);
    setFilter({
      only: isShown ? only : [...only, finding.severity],
      search: searchFindings([finding], search).length > 0 ? search : '',
    });
    focus.current = takesFocus;
    setWanted(findingKey(finding));
  }

  return {
    open,
    found,
    groups,
    filter,
    setFilter,
    opened,
    setOpened,
    step,
    reveal,
    showAt(cell) {
      const finding = findingAt(searchFindings(open, ''), cell);
      // Of several told of one cell, the one that is being read stays open.
      if (finding !== null && !(opened !== null && sameCell(opened.cell, cell)))
        reveal(finding, false);
      return finding !== null;
    },
    takesFocus() {
      const taken = focus.current;
      focus.current = false;
      return taken;
    },
    unfolded,
    setUnfolded(key, on) {
      if (!on) setAllUnfolded((all) => all.filter((one) => one !== key));
      // Of a long list the first piece is seen at once.
      else unfold([key, pieceKey(key, 0)]);
    },
  };
}

/** The keys of the entry of many and of the piece that fold a finding; none where it stands by itself. */
function foldsOf(groups: readonly FindingGroup[], key: string): readonly string[] {
  for (const { entries } of groups)
    for (const entry of entries) {
      const at = entry.findIndex(({ finding }) => findingKey(finding) === key);
      if (at < 0) continue;
      const fold = alikeKey(entry[0].finding);
      return entry.length === 1 ? [] : [fold, pieceKey(fold, at)];
    }
  return [];
}
