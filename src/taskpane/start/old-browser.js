// Says so where the browser that Office or the user has is too old for the page's own script, which
// would stop at its first line without a word. Written in ES5, the only language they all know.
(function () {
  if (typeof Object.hasOwn === 'function') return;
  var root = document.getElementById('root');
  var address = location.href.replace(/[?#].*$/, '');
  var sentence = document.createElement('p');
  sentence.className = 'opening';
  sentence.setAttribute('role', 'alert');
  sentence.appendChild(
    document.createTextNode(
      '这里的 Office 或浏览器版本太旧，无法运行绩效自评助手。请升级到 Office 2021 或更新的版本，或者用新版浏览器打开 ' +
        address,
    ),
  );
  root.innerHTML = '';
  root.appendChild(sentence);
})();
