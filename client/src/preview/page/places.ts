// Where on the page source lines stand: elements that know their line, and heights of elements.

export interface Place {
  readonly element: Element;
  readonly line: number;
}

/** Elements of a block that know their line, in document order and with lines that only grow. */
export function placesIn(block: Element | undefined, base: number): readonly Place[] {
  const places: Place[] = [];
  for (const element of block?.querySelectorAll('[data-line]:not([data-jump])') ?? []) {
    const line = base + Number(element.getAttribute('data-line'));
    if (line >= (places.at(-1)?.line ?? 0)) places.push({ element, line });
  }
  return places.length === 0 && block !== undefined ? [{ element: block, line: base }] : places;
}

export function nextPlace(block: Element | undefined, line: number | undefined): Place | undefined {
  return block === undefined || line === undefined ? undefined : { element: block, line };
}

/** How far the page is scrolled when the element stands at the top, which is below the bar. */
export function topOfElement(element: Element): number {
  return element.getBoundingClientRect().top + window.scrollY - (document.querySelector('.bar')?.clientHeight ?? 0);
}

/** Index of the last child that begins above a height; -1 for none. Children stand below one another. */
export function lastAbove(children: HTMLCollection, height: number): number {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const child = children[middle];
    if (child !== undefined && topOfElement(child) <= height) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
