// The user settings of the editor in tests and in `npm start`: nothing that stands beside the report on the first screen.

export type Theme = 'light' | 'dark' | 'high-contrast';

const themes: Readonly<Record<Theme, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
};

export function userSettings(theme: Theme): Readonly<Record<string, unknown>> {
  return {
    'workbench.colorTheme': themes[theme],
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.tips.enabled': false,
    'workbench.enableExperiments': false,
    'chat.disableAIFeatures': true,
    'extensions.ignoreRecommendations': true,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'window.commandCenter': false,
    'git.openRepositoryInParentFolders': 'never',
  };
}
