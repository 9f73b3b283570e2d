import { Parts } from '../../../../src/host/xlsx/opc/parts';
import {
  readRelationships,
  relationshipsOf,
  resolveTarget,
} from '../../../../src/host/xlsx/opc/relationships';
import { OFFICE, workbookFile } from '../workbook-file';

test.each([
  ['', '_rels/.rels'],
  ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
  ['book.xml', '_rels/book.xml.rels'],
])('those of %j are kept in %s', (part, kept) => {
  expect(relationshipsOf(part)).toBe(kept);
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
  ['xl/worksheets/sheet1.xml', '../theme/theme1.xml', 'xl/theme/theme1.xml'],
  ['xl/workbook.xml', './styles.xml', 'xl/styles.xml'],
  ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['a.xml', '../../../b.xml', 'b.xml'],
])('from %j, %s is %s', (part, target, resolved) => {
  expect(resolveTarget(part, target)).toBe(resolved);
});

test('what leads out of the package is passed over, and types are alike in both variants', () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const parts = Parts.open(
    workbookFile({
      'xl/_rels/workbook.xml.rels': `<Relationships>
<Relationship Id="a" Type="${OFFICE}/worksheet" Target="s1.xml"/>
<Relationship Id="b" Type="${strict}/worksheet" Target="s2.xml"/>
<Relationship Id="c" Type="${OFFICE}/externalLink" Target="http://a/b" TargetMode="External"/>
</Relationships>`,
    }),
  );
  expect(readRelationships(parts, 'xl/workbook.xml')).toEqual([
    { id: 'a', type: 'worksheet', target: 'xl/s1.xml' },
    { id: 'b', type: 'worksheet', target: 'xl/s2.xml' },
  ]);
});

test('a part that nothing is kept for has none', () => {
  expect(readRelationships(Parts.open(workbookFile()), 'xl/worksheets/sheet1.xml')).toEqual([]);
});

test('those of one text are read once for all files, and for each part by itself', () => {
  const files = ['a.xml', 'a.xml', 'b.xml'].map((target) =>
    Parts.open(
      workbookFile({
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Target="${target}"/></Relationships>`,
        '_rels/other.xml.rels': `<Relationships><Relationship Id="a" Target="${target}"/></Relationships>`,
      }),
    ),
  );
  const [first, again, other] = files.map((parts) => readRelationships(parts, 'xl/workbook.xml'));
  expect(again).toBe(first);
  expect(other?.map(({ target }) => target)).toEqual(['xl/b.xml']);
  const elsewhere = files[0] && readRelationships(files[0], 'other.xml');
  expect(elsewhere?.map(({ target }) => target)).toEqual(['a.xml']);
});
