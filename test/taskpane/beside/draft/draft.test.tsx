/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { Act } from '../../../../src/taskpane/beside/draft/draft';
import { checkedSheet } from '../../checked-sheet';
import { watchDownloads } from '../../downloads';
import { show } from '../../pane/show';
import { stubSession } from '../../pane/stub-session';

const FORM = `
  | 项目名称 | 扶贫项目 |      |        |          |          |
  | 三级指标 | 预期值   | 权重 | 实现值 | 自评分数 | 未达标原因 |
  | 培训人数 | ≥50人    | 100  | 40人   | 100      |          |
`;

function opened() {
  const checked = checkedSheet(FORM);
  const session = stubSession({ checked });
  const user = show(<Act session={session} state={session.state()} checked={checked} />);
  return { session, user };
}

test('open errors stand before the draft, which says what the form says', () => {
  opened();
  expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(/^这张表有 \d+ 个必须修改的问题/);
  const problems = screen.getByRole('region', { name: '二、资金使用绩效存在的问题' });
  expect(problems.textContent).toContain('预期值“≥50人”，实现值“40人”。原因：【请填写】。');
});

test('the whole of it is copied', async () => {
  const { user } = opened();
  await user.click(screen.getByRole('button', { name: '复制全文' }));
  await waitFor(() => expect(screen.getByText('已复制，可以粘贴到 Word 或表里。')).toBeDefined());
  const text = await navigator.clipboard.readText();
  expect(text).toMatch(/^一、资金使用绩效\n（一）资金支出情况\n扶贫项目预算安排【请填写】万元/);
});

test('it is written into the form by way of a preview', async () => {
  const { user, session } = opened();
  await user.click(screen.getByRole('button', { name: '写入表下的空格…' }));
  expect(session.openDraft).toHaveBeenCalledTimes(1);
});

test('it is saved for Word, with the indicators', async () => {
  const saved = watchDownloads();
  const { user } = opened();
  await user.click(screen.getByRole('button', { name: '存成 Word 文件' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const [file] = saved;
  expect(file?.name).toBe('表-起草小结.docx');
  const bytes = await new Promise<Uint8Array>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (reader.result instanceof ArrayBuffer) resolve(new Uint8Array(reader.result));
    });
    reader.readAsArrayBuffer(file?.content ?? new Blob());
  });
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  expect(xml).toContain('培训人数');
});
