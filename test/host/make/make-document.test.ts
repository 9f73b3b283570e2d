import { unzipSync } from 'fflate';
import { makeDocument } from '../../../src/host/make/make-document';
import type { PlainDocument } from '../../../src/sheet/plain-document';
import { errorsOf } from '../xlsx/schema';

const DOCUMENT: PlainDocument = {
  title: '扶贫项目绩效自评小结（草稿）',
  paragraphs: [
    { text: '起草提示：这张表有 2 个必须修改的问题。', look: 'note' },
    { text: '一、资金使用绩效', look: 'heading' },
    { text: '（一）资金支出情况', look: 'subheading' },
    { text: '支出 5<6 万元 & 未支出1万元，原因是【请填写】。', look: 'body' },
  ],
  table: {
    title: '附：绩效指标完成情况',
    heads: ['三级指标', '预期值', '实现值'],
    widths: [60, 20, 20],
    rows: [['培训人数', '≥50人', '=60&"人"']],
  },
};

function xmlOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
}

/** The text of each paragraph, those of the table among them. */
function linesOf(bytes: Uint8Array): readonly string[] {
  const paragraphs = xmlOf(bytes).split('</w:p>').slice(0, -1);
  return paragraphs.map((xml) =>
    xml
      .split('<w:t ')
      .slice(1)
      .map((run) => run.slice(run.indexOf('>') + 1, run.indexOf('</w:t>')))
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

test('the document says what it was given, the table last', async () => {
  const { title, paragraphs, table } = DOCUMENT;
  expect(linesOf(await makeDocument(DOCUMENT))).toEqual([
    title,
    ...paragraphs.map(({ text }) => text),
    table.title,
    ...table.heads,
    ...table.rows.flat(),
  ]);
});

test('its columns are as wide as they are to be', async () => {
  const widths = [...xmlOf(await makeDocument(DOCUMENT)).matchAll(/<w:gridCol w:w="(\d+)"/g)];
  expect(widths.map(([, width]) => Number(width))).toEqual([5400, 1800, 1800]);
});

test('what a person has to fill in stands out, and nothing else does', async () => {
  const xml = xmlOf(await makeDocument(DOCUMENT));
  const marked = xml.split('<w:highlight ').slice(1);
  expect(marked).toHaveLength(1);
  expect(marked[0]).toMatch(/^[^【]*【请填写】/);
});

test('the same document gives the same bytes on any day, which Microsoft’s validator takes', async () => {
  const first = await makeDocument(DOCUMENT);
  jest.useFakeTimers({
    now: new Date('2031-05-06'),
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout'],
  });
  const second = await makeDocument(DOCUMENT);
  jest.useRealTimers();
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  expect(errorsOf(first, 'draft.docx')).toEqual([]);
});

test('signs that no document may hold are left out', async () => {
  const paragraphs = [{ text: '甲\u0000乙\u000B丙\uD800', look: 'body' as const }];
  const bytes = await makeDocument({ ...DOCUMENT, paragraphs });
  expect(errorsOf(bytes, 'draft.docx')).toEqual([]);
});
