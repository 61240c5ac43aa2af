// The colours that VS Code gives a webview in its default themes, as far as the preview uses them.

export type Theme = 'light' | 'dark' | 'high-contrast' | 'high-contrast-light';

interface Colours {
  readonly className: string;
  readonly css: string;
}

function colours(className: string, values: Readonly<Record<string, string>>): Colours {
  const fonts = { 'font-family': 'sans-serif', 'font-size': '13px', 'editor-font-family': 'monospace' };
  return { className, css: `:root{${Object.entries({ ...fonts, ...values }).map(([name, value]) => `--vscode-${name}:${value};`).join('')}}\n` };
}

export const themes: Readonly<Record<Theme, Colours>> = {
  light: colours('vscode-light', {
    'editor-foreground': '#3b3b3b', 'editor-background': '#ffffff', 'descriptionForeground': '#3b3b3b', 'panel-border': '#e5e5e5', 'focusBorder': '#005fb8',
    'textLink-foreground': '#005fb8', 'textCodeBlock-background': '#f8f8f8', 'textBlockQuote-border': '#e5e5e5', 'textBlockQuote-background': '#f8f8f8',
    'editorError-foreground': '#e51400', 'editorWarning-foreground': '#bf8803', 'editorInfo-foreground': '#0063d3', 'charts-green': '#388a34',
    'dropdown-foreground': '#3b3b3b', 'dropdown-background': '#ffffff', 'dropdown-border': '#cecece', 'input-foreground': '#3b3b3b', 'input-background': '#ffffff', 'input-border': '#cecece',
  }),
  dark: colours('vscode-dark', {
    'editor-foreground': '#cccccc', 'editor-background': '#1f1f1f', 'descriptionForeground': '#9d9d9d', 'panel-border': '#2b2b2b', 'focusBorder': '#0078d4',
    'textLink-foreground': '#4daafc', 'textCodeBlock-background': '#2b2b2b', 'textBlockQuote-border': '#616161', 'textBlockQuote-background': '#2b2b2b',
    'editorError-foreground': '#f14c4c', 'editorWarning-foreground': '#cca700', 'editorInfo-foreground': '#59a4f9', 'charts-green': '#89d185',
    'dropdown-foreground': '#cccccc', 'dropdown-background': '#313131', 'dropdown-border': '#3c3c3c', 'input-foreground': '#cccccc', 'input-background': '#313131', 'input-border': '#3c3c3c',
  }),
  'high-contrast': colours('vscode-high-contrast', {
    'editor-foreground': '#ffffff', 'editor-background': '#000000', 'descriptionForeground': '#ffffff', 'contrastBorder': '#6fc3df', 'panel-border': '#6fc3df', 'focusBorder': '#f38518',
    'textLink-foreground': '#21a6ff', 'textCodeBlock-background': '#000000', 'textBlockQuote-border': '#ffffff', 'textBlockQuote-background': 'transparent',
    'editorError-foreground': '#f48771', 'editorWarning-foreground': '#ffd370', 'editorInfo-foreground': '#3794ff', 'charts-green': '#89d185',
    'dropdown-foreground': '#ffffff', 'dropdown-background': '#000000', 'dropdown-border': '#6fc3df', 'input-foreground': '#ffffff', 'input-background': '#000000', 'input-border': '#6fc3df',
  }),
  'high-contrast-light': colours('vscode-high-contrast vscode-high-contrast-light', {
    'editor-foreground': '#292929', 'editor-background': '#ffffff', 'descriptionForeground': '#292929', 'contrastBorder': '#0f4a85', 'panel-border': '#0f4a85', 'focusBorder': '#006bbd',
    'textLink-foreground': '#0f4a85', 'textCodeBlock-background': '#f2f2f2', 'textBlockQuote-border': '#292929', 'textBlockQuote-background': 'transparent',
    'editorError-foreground': '#b5200d', 'editorWarning-foreground': '#895503', 'editorInfo-foreground': '#0f4a85', 'charts-green': '#374e06',
    'dropdown-foreground': '#292929', 'dropdown-background': '#ffffff', 'dropdown-border': '#0f4a85', 'input-foreground': '#292929', 'input-background': '#ffffff', 'input-border': '#0f4a85',
  }),
};
