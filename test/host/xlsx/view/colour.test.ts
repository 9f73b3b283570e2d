import { colourOf } from '../../../../src/host/xlsx/view/colour';

const THEME = ['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4'];

test.each([
  [{ rgb: 'FF00B050' }, '#00B050'],
  [{ rgb: '00b050' }, '#00B050'],
  [{ theme: '4' }, '#4472C4'],
  [{ theme: '4', tint: '0.5' }, '#A1B8E1'],
  [{ theme: '0', tint: '-0.25' }, '#BFBFBF'],
  [{ theme: '1', tint: '1' }, '#FFFFFF'],
  [{ indexed: '10' }, '#FF0000'],
])('%j is %s', (attributes, colour) => {
  expect(colourOf(attributes, THEME)).toBe(colour);
});

test.each([{}, { auto: '1' }, { rgb: 'red' }, { theme: '99' }, { indexed: '64' }])(
  '%j leaves the colour to the reader',
  (attributes) => {
    expect(colourOf(attributes, THEME)).toBeNull();
  },
);

test('a tint that is none changes nothing', () => {
  expect(colourOf({ theme: '4', tint: 'x' }, THEME)).toBe('#4472C4');
  expect(colourOf({ theme: '4', tint: '7' }, THEME)).toBe('#4472C4');
});
