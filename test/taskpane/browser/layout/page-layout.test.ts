import {
  DEFAULT_LAYOUT,
  defaultPane,
  paneBounds,
  readLayout,
  within,
  zoomStep,
} from '../../../../src/taskpane/browser/layout/page-layout';

test('what was kept comes back', () => {
  const layout = { zoom: 0.8, pane: 40, sheet: 60 };
  expect(readLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
  expect(readLayout({ ...layout, zoom: null }).zoom).toBeNull();
});

test.each([undefined, null, 'wide', [], { zoom: 'big', pane: Number.NaN, sheet: '' }])(
  'of %j nothing is taken over',
  (kept) => {
    expect(readLayout(kept)).toEqual(DEFAULT_LAYOUT);
  },
);

test('what lies beyond the ends is brought back to them', () => {
  expect(readLayout({ zoom: 9, pane: 99, sheet: 1 })).toEqual({ zoom: 2, pane: 70, sheet: 20 });
  expect(within(5, { min: 1, max: 3 })).toBe(3);
});

test.each([
  [1, 1, 1.1],
  [1, -1, 0.9],
  [0.87, 1, 0.9],
  [0.87, -1, 0.8],
  [2, 1, 2],
  [0.4, -1, 0.4],
] as const)('from %d a step of %d leads to %d', (zoom, by, next) => {
  expect(zoomStep(zoom, by)).toBe(next);
});

test('the pane grows with the window, but for neither end', () => {
  const pixels = [1280, 1920, 3440].map((width) => Math.round((defaultPane(width) * width) / 100));
  expect(pixels).toEqual([380, 499, 560]);
});

test('in a narrow window the pane keeps the width that its text needs', () => {
  expect([900, 1280, 3440].map((width) => paneBounds(width).min)).toEqual([34, 24, 15]);
});
