# Makes this user's Excel trust the add-ins of a shared folder, or no longer:
#
#   powershell -ExecutionPolicy Bypass -File catalog.ps1 \\服务器\加载项
#   powershell -ExecutionPolicy Bypass -File catalog.ps1 \\服务器\加载项 -Remove
#
# 只用于 Windows；微软称共享文件夹只供测试。manifest.xml 要先放进共享文件夹。之后重启 Excel。
param(
  [Parameter(Mandatory = $true)] [string] $Share,
  [switch] $Remove
)
$ErrorActionPreference = 'Stop'

# The same as in catalog.reg, so that either takes back what the other did.
$Id = '{5d1f7c52-3d0e-4a39-9a3a-0d0f3f3d6c11}'
$Key = "HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\$Id"

if (-not $Share.StartsWith('\\')) { throw "应是共享文件夹的地址，形如 \\服务器\加载项：$Share" }
if ($Remove) {
  Remove-Item -Path $Key -ErrorAction SilentlyContinue
  Write-Output "Excel 不再认 $Share，请重启 Excel。"
  return
}
if (-not (Test-Path -LiteralPath (Join-Path $Share 'manifest.xml'))) {
  throw "共享文件夹里没有 manifest.xml，请先放进去：$Share"
}
New-Item -Path $Key -Force | Out-Null
Set-ItemProperty -Path $Key -Name Id -Value $Id
Set-ItemProperty -Path $Key -Name Url -Value $Share
Set-ItemProperty -Path $Key -Name Flags -Value 1 -Type DWord
Write-Output "Excel 已认 $Share，请重启 Excel，再从“开始 → 加载项 → 更多加载项 → 共享文件夹”添加。"
