import { groupedFindings } from '../../../src/documents/words/grouped-findings';
import {
  findingAt,
  openedAt,
  stepFrom,
  stillOpened,
} from '../../../src/taskpane/pane/findings/opened-finding';
import { checkedSheet } from '../checked-sheet';
import { FAULTY } from '../forms';

/** G3, H3 and F5. */
const list = groupedFindings(checkedSheet(FAULTY).report.findings);
const [g3, h3, f5] = list;
const rest = list.filter((one) => one !== h3);
const at = (finding: ReturnType<typeof openedAt>) => list[finding?.at ?? -1];

test('what is mended is followed by what takes its place', () => {
  const next = stillOpened(openedAt(list, 1), rest, () => false);
  expect(next?.key).toBe(openedAt(list, 2)?.key);
  expect(next?.at).toBe(1);
});

test('after the last one the one before it is opened, and after all of them none', () => {
  const last = openedAt(list, 2);
  expect(stillOpened(last, list.slice(0, 2), () => false)?.at).toBe(1);
  expect(stillOpened(last, [], () => false)).toBeNull();
});

test('what says something else by now stays open, wherever it has come to', () => {
  const reworded = rest.map((one) =>
    one === f5 ? { ...one, finding: { ...one.finding, message: '换了说法。' } } : one,
  );
  const next = stillOpened(openedAt(list, 2), reworded.toReversed(), () => false);
  expect(next).toMatchObject({ at: 0, cell: f5?.finding.cell });
  expect(next?.key).not.toBe(openedAt(list, 2)?.key);
});

test('what is only filtered out stays what it is', () => {
  const opened = openedAt(list, 1);
  expect(stillOpened(opened, rest, () => true)).toBe(opened);
});

test('what stays where it was is the same object', () => {
  const opened = openedAt(list, 1);
  expect(stillOpened(opened, list, () => true)).toBe(opened);
});

test('steps go round', () => {
  expect(at(stepFrom(null, list, 1))).toBe(g3);
  expect(at(stepFrom(null, list, -1))).toBe(f5);
  expect(at(stepFrom(openedAt(list, 2), list, 1))).toBe(g3);
  expect(at(stepFrom(openedAt(list, 0), list, -1))).toBe(f5);
  expect(stepFrom(null, [], 1)).toBeNull();
});

test('a step from what is filtered out begins anew', () => {
  expect(stepFrom(openedAt(list, 1), rest, 1)?.at).toBe(0);
  expect(stepFrom(openedAt(list, 1), rest, -1)?.at).toBe(1);
});

test('a cell leads to what is told of it', () => {
  expect(findingAt(list, { row: 2, column: 7 })).toBe(h3?.finding);
  expect(findingAt(list, { row: 2, column: 5 })).toBeNull();
});
