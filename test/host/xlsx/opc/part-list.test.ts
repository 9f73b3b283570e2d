import { withPart } from '../../../../src/host/xlsx/opc/part-list';
import { Parts } from '../../../../src/host/xlsx/opc/parts';
import { readRelationships } from '../../../../src/host/xlsx/opc/relationships';
import { PACKAGE, workbookFile } from '../workbook-file';

const BOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';
const CHAIN = {
  part: 'xl/calcChain.xml',
  text: '<calcChain/>',
  contentType: 'a/chain',
  relationship: 'http://a/calcChain',
};

function targets(parts: Parts): readonly string[] {
  return readRelationships(parts, BOOK).map(({ target }) => target);
}

test('a part that is added is known to the package and to its owner', () => {
  const parts = withPart(Parts.open(workbookFile()), BOOK, CHAIN);
  expect(parts.text(CHAIN.part)).toBe(CHAIN.text);
  expect(parts.text(TYPES)).toContain(
    'PartName="/xl/calcChain.xml" ContentType="a/chain"/></Types>',
  );
  expect(targets(parts)).toContain(CHAIN.part);
});

test('its number is not one that is taken', () => {
  const relationships = `<r:Relationships xmlns:r="${PACKAGE}/relationships">
<r:Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet1.xml"/></r:Relationships>`;
  const file = workbookFile({ 'xl/_rels/workbook.xml.rels': relationships });
  const parts = withPart(Parts.open(file), BOOK, CHAIN);
  expect(readRelationships(parts, BOOK).map(({ id }) => id)).toEqual(['rId2', 'rId3']);
});

test('a part that the package lists already is not listed twice', () => {
  const parts = Parts.open(workbookFile({ 'xl/styles.xml': null }));
  const added = withPart(parts, BOOK, { ...CHAIN, part: 'xl/Styles.xml' });
  expect(targets(added)).toEqual(targets(parts));
});
