// @ts-check

/**
 * What a person has to do once before Excel shows the add-in that runs on this machine.
 *
 * @param {{ authority: string, manifest: string, id: string }} facts the paths of the certificate
 *   authority and of manifest.xml, and the manifest's Id
 * @returns {string} plain text, in Chinese
 */
function excelGuide({ authority, manifest, id }) {
  return `
第一步：信任本机证书（只需一次）
  Windows   certutil -user -addstore Root "${authority}"
  Mac       security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${authority}"
  Linux     在浏览器的证书设置里，把 ${authority} 导入为受信任的证书颁发机构

第二步：把加载项交给 Excel（只需一次，之后重启 Excel）
${sideloading({ manifest, id })}
第三步：打开评分表，在“开始”选项卡的“绩效自评”组里点“打开校验”。
`;
}

/**
 * How each of the three Excels is given a manifest that nobody has deployed.
 *
 * @param {{ manifest: string, id: string }} facts
 */
function sideloading({ manifest, id }) {
  return `  Windows   reg add ${DEVELOPER_KEY} /v ${id} /d "${manifest}" /f
  Mac       mkdir -p ${MAC_FOLDER}
            cp "${manifest}" ${MAC_FOLDER}/
  网页版    开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选择 ${manifest}
`;
}

/**
 * How each of them is made to forget it again.
 *
 * @param {{ manifest: string, id: string }} facts
 */
function forgetting({ manifest, id }) {
  return `  Windows   reg delete ${DEVELOPER_KEY} /v ${id} /f
  Mac       rm ${MAC_FOLDER}/${baseName(manifest)}
  网页版    开始 → 加载项 → 更多加载项 → 我的加载项 → 加载项右上角“…” → 删除
`;
}

const DEVELOPER_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\Wef\\Developer';
const MAC_FOLDER = '~/Library/Containers/com.microsoft.Excel/Data/Documents/wef';

/** @param {string} path of any system */
function baseName(path) {
  return path.split(/[\\/]/).at(-1);
}

module.exports = { excelGuide, sideloading, forgetting };
