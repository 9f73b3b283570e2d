import { manifestAt } from '../../../scripts/build/manifest-at';

test('every address moves to the new folder', () => {
  const manifest = '<A Url="https://localhost:3000/a.png" /><B Url="https://localhost:3000/b" />';
  expect(manifestAt(manifest, 'https://jx.example.gov.cn/ziping/')).toBe(
    '<A Url="https://jx.example.gov.cn/ziping/a.png" /><B Url="https://jx.example.gov.cn/ziping/b" />',
  );
});

test('an address with characters that XML reserves still gives XML', () => {
  expect(manifestAt('<A Url="https://localhost:3000/" />', 'https://host/a&b/')).toBe(
    '<A Url="https://host/a&amp;b/" />',
  );
});

test('notes for whoever edits manifest.xml stay there: some are not true of the copy', () => {
  const manifest =
    '<?xml?>\n<!--\n  From https://localhost:3000/.\n-->\n<A Url="https://localhost:3000/" />';
  expect(manifestAt(manifest, 'https://host/')).toBe('<?xml?>\n<A Url="https://host/" />');
});
