import { html } from '../../../src/documents/html/html';

test('texts are escaped wherever they are put', () => {
  const text = `<b>"甲"&'乙'</b>`;
  expect(html`<p title="${text}">${text}</p>`.markup).toBe(
    '<p title="&lt;b&gt;&quot;甲&quot;&amp;&#39;乙&#39;&lt;/b&gt;">' +
      '&lt;b&gt;&quot;甲&quot;&amp;&#39;乙&#39;&lt;/b&gt;</p>',
  );
});

test('markup of our own is put in as it is, alone and in lists', () => {
  const items = ['甲', '<乙>'].map((text) => html`<li>${text}</li>`);
  const list = html`<ul>
    ${items}
  </ul>`;
  expect(list.markup).toMatch(/^<ul>\s+<li>甲<\/li><li>&lt;乙&gt;<\/li>\s+<\/ul>$/);
  expect(html`<p>${html`<hr />`}${3}</p>`.markup).toBe('<p><hr />3</p>');
});

test('a text that was markup of ours is a text like any other', () => {
  expect(html`<p>${html`<i>甲</i>`.markup}</p>`.markup).toBe('<p>&lt;i&gt;甲&lt;/i&gt;</p>');
});
