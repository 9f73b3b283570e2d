import type { Html } from './html';

const css = String.raw;

/** Black on white, for paper as well as for the screen. */
export const REPORT_STYLE: Html = {
  markup: css`
    body {
      max-width: 60em;
      margin: 2em auto;
      padding: 0 1em;
      color: #1a1a1a;
      background: #fff;
      font:
        14px/1.6 'Microsoft YaHei',
        'PingFang SC',
        'Noto Sans CJK SC',
        sans-serif;
    }
    .form + .form {
      break-before: page;
      margin-top: 3em;
    }
    h1 {
      font-size: 1.6em;
    }
    h2 {
      margin-top: 1.6em;
      font-size: 1.2em;
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0.2em 1em;
    }
    dd {
      margin: 0;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.3em 0.5em;
      border: 1px solid #767676;
      text-align: left;
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    th {
      background: #eee;
    }
    .short {
      white-space: nowrap;
    }
    /* A very long text beside them must leave room for the others. */
    th:not(.short),
    td:not(.short) {
      min-width: 12em;
    }
    @media print {
      body {
        max-width: none;
        margin: 0;
      }
      h2 {
        break-after: avoid;
      }
      tr {
        break-inside: avoid;
      }
      thead {
        display: table-header-group;
      }
    }
  `,
};
