import { isOn } from '../../../../src/host/xlsx/xml/attribute';

test.each([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
])('%s is what it says, whatever holds otherwise', (value, on) => {
  expect([isOn(value), isOn(value, 'off'), isOn(value, 'on')]).toEqual([on, on, on]);
});

test.each([undefined, '', 'none', 'TRUE', '01', '真'])('%j is what holds otherwise', (value) => {
  expect([isOn(value), isOn(value, 'off'), isOn(value, 'on')]).toEqual([false, false, true]);
});
