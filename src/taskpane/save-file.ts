/** Safari and Firefox fetch the file some time after the click; big ones take their time. */
const FETCHED = 40_000;

/** Hands a file to the browser, which saves it beside the other downloads, or says nothing. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FETCHED);
}

/** Said of what was handed to the browser. */
export function savedAs(name: string): string {
  return `已交给浏览器下载：${name}，一般存在“下载”文件夹里。`;
}
