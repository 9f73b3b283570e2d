// Says so where the page cannot come up, which would else stay on its first words for ever. Written
// in ES5, the only language that every browser and every Office knows.
(function () {
  var opening = document.getElementById('root').firstChild;
  var tooOld =
    '这里的浏览器或 Office 太旧，打不开绩效自评助手：要用 Chrome 或 Edge 86、Safari 15.4 以上，在 Excel 里要用 Office 2021 以上，或者换一个新版浏览器打开 ' +
    location.href.split(/[?#]/)[0];

  // The page cannot do without the language of Chromium 86, which is that of replaceAll.
  if (!('replaceAll' in String.prototype)) say(tooOld);
  // Nothing that newer-methods.js brings is newer than toSorted: Chromium 110, Safari 16.
  else if (!('toSorted' in Array.prototype)) {
    // Written into the page, a script runs before those that are deferred.
    document.write('<script src="newer-methods.js"></script>');
  }
  window.addEventListener('error', onError, true);
  document.addEventListener('load', onLoad, true);

  function onError(event) {
    if (event.target === window && event.error && event.error.name === 'SyntaxError') say(tooOld);
    else if (event.target === window)
      say('绩效自评助手没有打开，请把这句话发给信息人员：' + event.message);
    else if (event.target.defer) say('页面没有加载完整，请检查网络后刷新。');
  }

  // Once the page's script, the only one that is deferred, has run, it says itself what goes wrong.
  function onLoad(event) {
    if (event.target.defer) window.removeEventListener('error', onError, true);
  }

  function say(sentence) {
    opening.setAttribute('role', 'alert');
    opening.textContent = sentence;
  }
})();
