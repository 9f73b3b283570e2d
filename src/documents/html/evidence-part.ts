import type { Form } from '../../engine/model/form';
import { evidenceIndex } from '../../engine/prose/evidence-index';
import { EVIDENCE_TITLE, provedText, titleText } from '../evidence/evidence-words';
import { html, type Html } from './html';

/** The documents that a form cites, in the order of their numbers; left out where it cites none. */
export function evidencePart(form: Form): Html {
  const items = evidenceIndex(form);
  if (items.length === 0) return html``;
  const rows = items.map(
    (item) =>
      html`<tr>
        <td class="short">${item.number ?? '—'}</td>
        <td>${titleText(item)}</td>
        <td>${provedText(item)}</td>
      </tr>`,
  );
  return html`<h2>${EVIDENCE_TITLE}（${items.length}）</h2>
    <table>
      <thead>
        <tr>
          <th class="short">编号</th>
          <th>材料名称</th>
          <th>用于哪些指标</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
