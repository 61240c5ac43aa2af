// Generated from package.json by `npm run generate`. Do not edit.

export const homepage = 'https://github.com/rca-author/rca-author';
