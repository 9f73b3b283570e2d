# Writes manifest.xml for the address that the page is served from, and where office.js comes from
# into the page and the samples of the servers' settings. May be run again with other addresses.
#
#   powershell -ExecutionPolicy Bypass -File set-address.ps1 https://服务器/ziping/
#   powershell -ExecutionPolicy Bypass -File set-address.ps1 https://服务器/ziping/ office/office.js
param(
  [Parameter(Mandatory = $true)] [string] $Address,
  [string] $Office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
)
$ErrorActionPreference = 'Stop'

# Nothing that XML, an attribute or a pattern would take for something else than a part of an address.
function Confirm-Address([string] $Text) {
  if ($Text -match '["''<>&;|\\ ?#$]') { throw "网址里有不能用的符号：$Text" }
}

Confirm-Address $Address
Confirm-Address $Office
if ($Address -cnotmatch '^https://.') { throw "网址应以 https:// 开头：$Address" }
if (-not $Address.EndsWith('/')) { $Address += '/' }
if ($Office -ceq 'office/office.js') { $Origin = '' }
elseif ($Office -cmatch '^(https://[^/]+)/(.*/)?office\.js$') { $Origin = " $($Matches[1])" }
else { throw "office.js 的网址应以 https:// 开头、以 /office.js 结尾，或者就是 office/office.js：$Office" }

$Here = Split-Path -Parent $MyInvocation.MyCommand.Path
# Without the mark at the beginning that Windows PowerShell would write.
$Utf8 = New-Object System.Text.UTF8Encoding($false)

$Template = [IO.File]::ReadAllText((Join-Path $Here 'manifest.template.xml'), $Utf8)
$Manifest = $Template.Replace('https://localhost:3000/', $Address)
[IO.File]::WriteAllText((Join-Path $Here 'manifest.xml'), $Manifest, $Utf8)

foreach ($Name in 'pane/index.html', 'pane/functions.html', 'deploy/nginx.conf', 'deploy/web.config') {
  $File = Join-Path $Here $Name
  $Text = [IO.File]::ReadAllText($File, $Utf8)
  $Runtime = $Office -replace 'office\.js$', 'custom-functions-runtime.js'
  $Text = $Text -replace '(src="?)[^">]*custom-functions-runtime\.js', "`${1}$Runtime"
  $Text = $Text -replace '(name="?office-js"? content="?)[^">]*', "`${1}$Office"
  $Text = $Text -replace "((?:script|connect)-src 'self')[^;]*;", "`${1}$Origin;"
  [IO.File]::WriteAllText($File, $Text, $Utf8)
}

Write-Output "已写好 manifest.xml，网页应放在 $Address" "office.js 取自 $Office"
if ($Office -ceq 'office/office.js') {
  Write-Output '请把 office.js 和它的文件放进 pane/office，见 deploy/office-js.txt'
}
