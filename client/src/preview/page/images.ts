// Images that lie beside the report. The page asks for no other: what leads out of the folder, or anywhere else, stays words.

import type { ImagePlaces } from '../messages.ts';
import { imageAddress } from './image-address.ts';

/** Puts each image of an element in front of its words; one that cannot be loaded leaves the words alone. */
export function showImages(element: Element, places: ImagePlaces | undefined): void {
  if (places === undefined) return;
  for (const words of element.querySelectorAll<HTMLElement>('[data-image]')) {
    const address = imageAddress(words.dataset['image'] ?? '', places);
    const shown = words.querySelector('img');
    if (shown?.src === address) continue;
    shown?.remove();
    if (address === undefined) continue;
    const image = Object.assign(document.createElement('img'), { src: address, alt: '', loading: 'lazy' as const });
    image.addEventListener('load', () => words.classList.add('seen'));
    image.addEventListener('error', () => image.remove());
    words.prepend(image);
  }
}
