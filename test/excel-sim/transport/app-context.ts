const EXCEL = 1;
const INSERTED = 1;

/** What Excel tells office.js about itself at start. */
export function appContext(excelApi: string): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'ziping',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => 0x0804,
    GetAppDataLocale: () => 0x0804,
    GetDocUrl: () => 'workbook.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => INSERTED,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: excelApi, DelayForCellEdit: '1.1' }),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetCorrelationId: () => '',
    GetInstanceId: () => '',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetOfficeThemeInfo: () => '{}',
  };
}
