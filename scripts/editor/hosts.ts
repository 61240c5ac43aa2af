// The ways in which the editor can run the extension, as data: the same suite has to pass in each of them.

export interface Host {
  readonly name: string;
  /** The extension host: a Node process, or a web worker as in the public web editor. */
  readonly runtime: 'node' | 'worker';
  /** `folder` is this repository as it is built; `package` is what the packaged VSIX contains. */
  readonly from: 'folder' | 'package';
  readonly trust: 'all' | 'none';
}

export const hosts: readonly Host[] = [
  { name: 'node', runtime: 'node', from: 'folder', trust: 'all' },
  { name: 'worker', runtime: 'worker', from: 'folder', trust: 'all' },
  { name: 'node-package', runtime: 'node', from: 'package', trust: 'all' },
  { name: 'worker-package', runtime: 'worker', from: 'package', trust: 'all' },
  { name: 'node-package-untrusted', runtime: 'node', from: 'package', trust: 'none' },
];
