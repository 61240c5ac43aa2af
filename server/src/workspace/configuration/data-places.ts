// Finds the places of a configuration's data: from the validator's JSON pointers to nodes of the YAML tree, and takes out what is wrong.

import { pairOf, type YamlNode, type YamlPair } from '../../syntax/yaml/yaml-node.ts';

/** Steps of a JSON pointer (RFC 6901). */
export function stepsOf(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value under some steps; undefined when there is none. */
export function nodeAt(root: YamlNode, steps: readonly string[]): YamlNode | undefined {
  let node: YamlNode | undefined = root;
  for (const step of steps) {
    if (node?.kind === 'map') node = pairOf(node, step)?.value;
    else if (node?.kind === 'list') node = node.items[Number(step)]?.node;
    else return undefined;
  }
  return node;
}

/** The pair whose value stands under some steps; undefined for the root and for items of lists. */
export function pairAt(root: YamlNode, steps: readonly string[]): YamlPair | undefined {
  const key = steps.at(-1);
  const parent = nodeAt(root, steps.slice(0, -1));
  return key === undefined || parent?.kind !== 'map' ? undefined : pairOf(parent, key);
}

/** The tree without the values under `pointers`. The root itself stays. */
export function without(root: YamlNode, pointers: ReadonlySet<string>): YamlNode {
  const walk = (node: YamlNode, path: string): YamlNode => {
    if (node.kind === 'scalar') return node;
    const here = (step: string): string => `${path}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (node.kind === 'list') {
      return { ...node, items: node.items.flatMap((item, index) => (pointers.has(here(String(index))) ? [] : [{ ...item, node: walk(item.node, here(String(index))) }])) };
    }
    return {
      ...node,
      pairs: node.pairs.flatMap((pair) => (pointers.has(here(pair.key.text)) ? [] : [{ ...pair, value: walk(pair.value, here(pair.key.text)) }])),
    };
  };
  return pointers.size === 0 ? root : walk(root, '');
}
