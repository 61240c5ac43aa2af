// Reads which modules a source file imports. It knows the few forms that this repository uses, not the language.

export interface Import {
  /** As written: `../text/span.ts`, `node:fs`, `yaml`. */
  readonly from: string;
  /** True when the import leaves nothing behind in the running program. */
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s+(type\s)?(?:(?!^(?:import|export)\b)[^;'"])*?\bfrom\s+['"]([^'"]+)['"]/gm;
const bare = /^import\s+['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function readImports(source: string): Import[] {
  return [
    ...[...source.matchAll(statement)].map(([text, type, from = '']) => ({ from, typeOnly: type !== undefined || namesOnlyTypes(text) })),
    ...[...source.matchAll(bare)].map(([, from = '']) => ({ from, typeOnly: false })),
    ...[...source.matchAll(dynamic)].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}

/** `import { type A, type B } from …` is written where a value was imported too once. */
function namesOnlyTypes(statementText: string): boolean {
  const names = /\{([^}]*)\}/.exec(statementText)?.[1]?.split(',').map((name) => name.trim()).filter((name) => name !== '') ?? [];
  return /^(?:import|export)\s*\{/.test(statementText) && names.length > 0 && names.every((name) => name.startsWith('type '));
}
