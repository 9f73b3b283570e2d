#!/bin/sh
# Writes manifest.xml for the address that the page is served from, and where office.js comes from
# into the page and the samples of the servers' settings. May be run again with other addresses.
set -eu

usage() {
  cat >&2 <<'TEXT'
用法：sh set-address.sh 网页所在的文件夹的网址 [office.js 的网址]

  sh set-address.sh https://服务器/ziping/
  sh set-address.sh https://服务器/ziping/ https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js
  sh set-address.sh https://服务器/ziping/ office/office.js
TEXT
  exit 2
}

refuse() {
  printf '%s\n' "$1" >&2
  exit 1
}

# Nothing that XML, an attribute or sed would take for something else than a part of an address.
check_address() {
  case $1 in
    *[\"\'\<\>\&\;\|\\\ ?#]*) refuse "网址里有不能用的符号：$1" ;;
  esac
}

[ $# -ge 1 ] && [ $# -le 2 ] || usage
address=$1
office=${2:-https://appsforoffice.microsoft.com/lib/1/hosted/office.js}

case $address in
  https://?*) ;;
  *) refuse "网址应以 https:// 开头：$address" ;;
esac
check_address "$address"
check_address "$office"
case $office in
  office/office.js) origin='' ;;
  https://?*/office.js) origin=" $(printf '%s' "$office" | cut -d/ -f1-3)" ;;
  *) refuse "office.js 的网址应以 https:// 开头、以 /office.js 结尾，或者就是 office/office.js：$office" ;;
esac
case $address in
  */) ;;
  *) address=$address/ ;;
esac

cd "$(dirname "$0")"
sed "s|https://localhost:3000/|$address|g" manifest.template.xml > manifest.xml

for file in pane/index.html pane/functions.html deploy/nginx.conf deploy/web.config; do
  sed -e "s|\(src=\"*\)[^\">]*custom-functions-runtime.js|\1${office%office.js}custom-functions-runtime.js|" \
    -e "s|\(name=\"*office-js\"* content=\"*\)[^\">]*|\1$office|" \
    -e "s|\(script-src 'self'\)[^;]*;|\1$origin;|g" \
    -e "s|\(connect-src 'self'\)[^;]*;|\1$origin;|g" "$file" > "$file.new"
  mv "$file.new" "$file"
done

printf '%s\n' "已写好 manifest.xml，网页应放在 $address" "office.js 取自 $office"
if [ "$office" = office/office.js ]; then
  printf '%s\n' '请把 office.js 和它的文件放进 pane/office，见 deploy/office-js.txt'
fi
