// Makes a PNG of the picture. The drawing is ours and comes from the extension; nothing of it is fetched from anywhere.

/** Pixels of the PNG for one of the drawing: sharp on every screen and in print. */
const SCALE = 2;
/** Browsers refuse larger canvases. */
const LARGEST = 16_000;

/** Base64; empty when the browser cannot paint it. */
export async function paint(svg: string): Promise<string> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(SCALE, LARGEST / Math.max(image.naturalWidth, image.naturalHeight, 1));
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(image.naturalWidth * scale), height: Math.round(image.naturalHeight * scale) });
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
  } catch {
    // The extension tells the person.
    return '';
  } finally {
    URL.revokeObjectURL(address);
  }
}
