import { Decimal } from '../../../src/engine/decimal';
import { numberSection } from '../../../src/host/format/number-section';
import { tokenise } from '../../../src/host/format/tokens';

function draw(code: string, value: string): string | null {
  return numberSection(tokenise(code)[0] ?? [])?.(new Decimal(value)) ?? null;
}

test.each([
  ['0.00', '2.345', '2.35'],
  ['0.0#', '2.30', '2.3'],
  ['#', '0', ''],
  ['#,##0', '1234567', '1,234,567'],
  ['#,##0,,"百万"', '12345678', '12百万'],
  ['0%', '0.955', '96%'],
  ['"得"0"分"', '9', '得9分'],
  ['"未评"', '9', '未评'],
  ['', '9', ''],
])('%s draws %s as %s', (code, value, drawn) => {
  expect(draw(code, value)).toBe(drawn);
});

test.each(['0 0', '0.0.0', '[h]0', 'General'])('%s is not drawn', (code) => {
  expect(draw(code, '1')).toBeNull();
});
