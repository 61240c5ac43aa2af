// The name under which the editor knows the preview's panels, for the manifest and for bringing them back.

export const PREVIEW_TYPE = 'rca.preview';
