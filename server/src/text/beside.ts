// Keeps a value beside an object without being part of it: not copied, compared, printed or walked over with it.

export interface Beside<T> {
  get(owner: object | undefined): T | undefined;
  set(owner: object, value: T): void;
}

/**
 * Used instead of a WeakMap for objects that are made anew on every keystroke: what a WeakMap holds survives
 * all quick collections, and with it a whole report for each key that was typed.
 */
export function beside<T>(name: string): Beside<T> {
  const slot = Symbol(name);
  return {
    get: (owner) => (owner === undefined ? undefined : (Reflect.get(owner, slot) as T | undefined)),
    set: (owner, value) => {
      Object.defineProperty(owner, slot, { value, configurable: true });
    },
  };
}
