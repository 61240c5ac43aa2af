// The parts of the preview above the report's text, from the top down. The page has a place for each.

export const partNames = ['head', 'progress', 'findings', 'metrics', 'picture', 'table', 'actions'] as const;

export type PartName = (typeof partNames)[number];
