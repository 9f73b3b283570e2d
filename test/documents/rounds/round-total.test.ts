import { roundTotal } from '../../../src/documents/rounds/round-total';

const KNOWN = { known: true, mended: 7, open: 2, ticked: 0, added: 1, unlisted: 0 };
const NEW = { known: false, mended: 0, open: 0, ticked: 0, added: 30, unlisted: 0 };

test('adds up the forms that both rounds have', () => {
  expect(roundTotal([KNOWN, KNOWN], 0)).toBe('与上一轮相比：2 份对上了，已改 14，未改 4，新增 2\n');
});

test('names how many stand in one of the two alone, whose faults are no news of the others', () => {
  expect(roundTotal([KNOWN, NEW], 3)).toBe(
    '与上一轮相比：1 份对上了，已改 7，未改 2，新增 1；1 份上一轮里没有，问题都算新增；上一轮的 3 份这一轮没有查到\n',
  );
});

test('what units have ticked in vain, and what their lists did not hold, is told apart', () => {
  const list = { ...KNOWN, ticked: 1, added: 0, unlisted: 3 };
  expect(roundTotal([list, KNOWN], 0)).toBe(
    '与上一轮相比：2 份对上了，已改 14，未改 4（其中单位称已改 1），新增 1，上轮清单未列 3\n',
  );
  expect(roundTotal([list], 0)).toBe(
    '与上一轮相比：1 份对上了，已改 7，未改 2（其中单位称已改 1），上轮清单未列 3\n',
  );
});
