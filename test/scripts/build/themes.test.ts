import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import themesAsCss from '../../../scripts/build/themes-as-css';
import { UsedVariables } from '../../../scripts/build/used-variables';
import { smallBuild } from './small-build';

const { colorNeutralBackground1: white, fontSizeBase300: size } = webLightTheme;
const { colorNeutralBackground1: dark } = webDarkTheme;

test('a theme is written where it is named, the dark one without what it shares', () => {
  const light = themesAsCss(':root { --theme: webLightTheme; }');
  expect(light).toContain(`--colorNeutralBackground1: ${white};`);
  expect(light).toContain(`--fontSizeBase300: ${size};`);
  const other = themesAsCss(':root { --theme: webDarkTheme; }');
  expect(other).toContain(`--colorNeutralBackground1: ${dark};`);
  expect(other).not.toContain('--fontSizeBase300');
});

test('a theme that there is not stops the build', () => {
  expect(() => themesAsCss(':root { --theme: webGreyTheme; }')).toThrow('no theme webGreyTheme');
});

test('of the variables those are left that a script or a style sheet asks for, now or later', async () => {
  const { assets, errors } = await smallBuild(
    {
      'main.js': 'import "./page.css"; import("./later.js"); document.title = "var(--now)";',
      'later.js': 'document.title = "calc(var(--later, 2px) + 1px)";',
      'page.css': `:root { --now: 1px; --never: 'a, b'; --later: 2px; --own: rgb(1 2 3) }
@media print { :root { --never: 3px; --now: 4px } }
.a--never:hover { color: red; width: var(--own) }`,
    },
    {
      module: {
        rules: [
          { test: /\.css$/, use: [MiniCssExtractPlugin.loader, require.resolve('css-loader')] },
        ],
      },
      plugins: [new MiniCssExtractPlugin({ filename: 'main.css' }), new UsedVariables()],
    },
  );
  expect(errors).toEqual([]);
  const css = (assets.get('main.css') ?? '').replace(/\s+/g, ' ');
  expect(css).toContain(':root { --now: 1px; --later: 2px; --own: rgb(1 2 3) }');
  expect(css).toContain('@media print { :root { --now: 4px } }');
  expect(css).toContain('.a--never:hover { color: red; width: var(--own) }');
});
