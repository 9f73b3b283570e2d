import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { faults } from '../../scripts/manifest/faults';

const MANIFEST = readFileSync(resolve(__dirname, '../../manifest.xml'), 'utf8');
const ICON = /<Icon>[^]*?<\/Icon>/;
const LONG = '打'.repeat(200);

/** One mistake each: what to put in place of what, and how the fault is told. */
const BREAKAGES: Readonly<Record<string, readonly [string | RegExp, string, RegExp]>> = {
  'another root': [/OfficeApp/g, 'OfficeApps', /no OfficeApp/],
  'a version below 1.0': ['1.0.0.0<', '0.1.0.0<', /Version: says 0\.1\.0\.0/],
  'version 0.0.0.0': ['1.0.0.0<', '0.0.0.0<', /Version: says/],
  'a version of letters': ['1.0.0.0<', 'abc<', /Version: says abc/],
  'a version of three parts': ['1.0.0.0<', '1.0.0<', /Version: says 1\.0\.0$/],
  'an Id that is no GUID': [/<Id>.*<\/Id>/, '<Id>nope</Id>', /Id: says nope/],
  'no Id': [/<Id>.*<\/Id>/, '', /OfficeApp: has 0 Id/],
  'two Ids': [/(<Id>.*<\/Id>)/, '$1$1', /OfficeApp: has 2 Id/],
  'no Description': [/<Description DefaultValue[^]*?<\/Description>/, '', /has 0 Description/],
  'no SupportUrl': [/<SupportUrl.*>/, '', /has 0 SupportUrl/],
  'no Permissions': [/<Permissions>.*/, '', /has 0 Permissions/],
  'a misspelt permission': ['ReadWriteDocument', 'WriteReadDocument', /Permissions: says/],
  'a misspelt host': ['Host Name="Workbook"', 'Host Name="Wrokbook"', /Host: Name is Wrokbook/],
  'a misspelt host of the ribbon': [
    'xsi:type="Workbook"',
    'xsi:type="Wrokbook"',
    /VersionOverrides\/Hosts\/Host: xsi:type is Wrokbook/,
  ],
  'an icon before the description': [
    /(<Description DefaultValue[^]*?<\/Description>)\s*(<IconUrl[^>]*>)/,
    '$2$1',
    /OfficeApp: is out of order/,
  ],
  'requirements after the settings': [
    /(<Requirements>[^]*?<\/Requirements>)\s*(<DefaultSettings>[^]*?<\/DefaultSettings>)/,
    '$2$1',
    /OfficeApp: is out of order/,
  ],
  'a group without a label': ['<Label resid="Group.Label" />', '', /Group: has 0 Label/],
  'a button without a tip': [/<Supertip>[^]*?<\/Supertip>/, '', /Control: has 0 Supertip/],
  'a group without an icon': [ICON, '', /Group: has 0 Icon/],
  'a button without an icon': [/(<\/Supertip>\s*)<Icon>[^]*?<\/Icon>/, '$1', /Control: has 0 Icon/],
  'an element that does not exist': [
    '<Group id="Ziping.Group">',
    '<Group id="Ziping.Group"><Nonsense/>',
    /Group: has a Nonsense/,
  ],
  'an element in one that holds text': [
    '<TaskpaneId>',
    '<TaskpaneId><Nonsense/>',
    /TaskpaneId: has a/,
  ],
  'an attribute that does not exist': [
    '<OfficeTab ',
    '<OfficeTab title="x" ',
    /OfficeTab: has a title/,
  ],
  'an attribute that is missing': [
    '<OfficeTab id="TabHome">',
    '<OfficeTab>',
    /OfficeTab: has no id/,
  ],
  'a misspelt action': ['"ShowTaskpane"', '"ShowTaskPane"', /Action: xsi:type is ShowTaskPane/],
  'a misspelt extension point': [
    'PrimaryCommandSurface',
    'PrimaryCommandSurfaces',
    /ExtensionPoint: xsi:type is/,
  ],
  'a misspelt extension point of functions': [
    'xsi:type="CustomFunctions"',
    'xsi:type="CustomFunction"',
    /AllFormFactors\/ExtensionPoint: xsi:type is CustomFunction$/,
  ],
  'functions without metadata': [/<Metadata>[^]*?<\/Metadata>/, '', /has 0 Metadata/],
  'functions without a script': [/<Script>[^]*?<\/Script>/, '', /has 0 Script/],
  'functions behind the ribbon': [
    /(<AllFormFactors>[^]*?<\/AllFormFactors>)\s*(<DesktopFormFactor>[^]*?<\/DesktopFormFactor>)/,
    '$2$1',
    /RibbonHosts|Host: is out of order/,
  ],
  'a namespace that is an address': [
    'Namespace resid="Functions.Namespace"',
    'Namespace resid="Functions.Page"',
    /Namespace: resid is Functions\.Page/,
  ],
  'a misspelt tab': ['id="TabHome"', 'id="TabHom"', /OfficeTab: id is TabHom$/],
  'a tab of Word': ['id="TabHome"', 'id="TabReferences"', /OfficeTab: id is TabReferences/],
  'a size that no icon has': ['size="80"', 'size="81"', /Image: size is 81/],
  'a resource that is not defined': ['resid="Open.Url"', 'resid="Open.Uri"', /resid is Open\.Uri/],
  'a text in place of an address': [
    'SourceLocation resid="Open.Url"',
    'SourceLocation resid="Open.Label"',
    /SourceLocation: resid is Open\.Label/,
  ],
  'a resource with a long name': [
    /Open\.Description/g,
    'Open.Description.That.Is.Far.Too.Long.AB',
    /String: id is Open\.Description\.That/,
  ],
  'an address without encryption': [
    '<SourceLocation DefaultValue="https:',
    '<SourceLocation DefaultValue="http:',
    /SourceLocation: DefaultValue is http:/,
  ],
  'the ribbon in another namespace': [
    'office/taskpaneappversionoverrides',
    'office/taskpaneappversionoverride',
    /VersionOverrides: is in /,
  ],
  'all in another namespace': ['appforoffice/1.1', 'appforoffice/1.0', /^\/OfficeApp: is in /],
  'resources in another namespace': ['basictypes/1.0', 'basictypes/1.1', /Images: is in /],
  'types in another namespace': ['2001/XMLSchema-instance', '2001/XMLSchema', /xsi:type is in no/],
  'a level of letters': ['MinVersion="1.14"', 'MinVersion="new"', /Set: MinVersion is new/],
  'a misspelt set': ['Name="ExcelApi"', 'Name="ExcelAPI"', /Set: Name is ExcelAPI/],
  'a short text that is too long': [
    'DefaultValue="打开校验"',
    `DefaultValue="${LONG}"`,
    /String: DefaultValue is 打/,
  ],
  'an empty text': ['DefaultValue="打开校验"', 'DefaultValue=""', /String: DefaultValue is $/],
  'a language that is none': ['Locale="en-US"', 'Locale="English"', /Override: Locale is English/],
};

test.each(Object.entries(BREAKAGES))('%s is noticed', (_, [place, instead, fault]) => {
  const broken = MANIFEST.replace(place, instead);
  expect(broken).not.toBe(MANIFEST);
  expect(faults(broken)).toContainEqual(expect.stringMatching(fault));
});

test('the manifest itself has no fault', () => {
  expect(faults(MANIFEST)).toEqual([]);
});
