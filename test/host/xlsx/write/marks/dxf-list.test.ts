import { dxfsOf } from '../../../../../src/host/xlsx/write/marks/dxf-list';
import { MAIN } from '../../workbook-file';

function listOf(dxfs: string, after = ''): readonly string[] {
  const text = `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts>${dxfs}${after}</styleSheet>`;
  return dxfsOf('part', text).map(({ start, end }) => text.slice(start, end));
}

test('each format of the list is found whole', () => {
  const looks = ['<dxf><font><b/></font></dxf>', '<dxf/>'];
  expect(listOf(`<dxfs count="2">${looks.join('\n')}</dxfs>`, '<tableStyles/>')).toEqual(looks);
});

test.each(['', '<dxfs/>', '<dxfs count="0"></dxfs>'])('%j holds none', (dxfs) => {
  expect(listOf(dxfs, '<extLst><ext/></extLst>')).toEqual([]);
});
