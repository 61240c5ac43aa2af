// The commands of the extension by their short names; the manifest lists each as `rca.<name>`.

export const commandNames = [
  'newReport',
  'newReportHere',
  'chooseProfile',
  'importReport',
  'export',
  'openPreview',
  'openPreviewToSide',
  'openLockedPreviewToSide',
  'togglePreviewLock',
  'savePicture',
  'insertEntryUtc',
  'insertEntryDocumentZone',
  'showReferences',
  'treatAsReport',
  'showEffectiveConfiguration',
  'restartServer',
  'showLog',
] as const;

export type CommandName = (typeof commandNames)[number];
