import { escapeXml } from '../../../../src/host/xlsx/xml/escape';
import { scanText } from '../../../../src/host/xlsx/xml/scan';

test.each(['<资金> & "预算"', '&amp;', "'", ''])('%s is read again as it was', (text) => {
  const read: string[] = [];
  scanText('part', `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`, {
    open: (_, { b }) => void read.push(b ?? ''),
    text: (piece) => void read.push(piece),
  });
  expect(read.join('|')).toBe(text === '' ? '' : `${text}|${text}`);
});
