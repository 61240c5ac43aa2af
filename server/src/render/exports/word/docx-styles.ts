// How a Word document looks: fonts, spaces and colours. Sizes are half points, lengths are twentieths of a point.

import type { IStylesOptions } from 'docx';

/** Word, LibreOffice and Pages have these, or ones as wide. Chinese, Japanese and Korean get the program's own font. */
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial' } as const;
export const monospace = { ascii: 'Courier New', hAnsi: 'Courier New', cs: 'Courier New' } as const;
export const textWidth = 9638;
/** A4 with margins of 2 cm. */
export const page = { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } } as const;
/** By how much each level of a list or a quote is moved in. */
export const step = 360;
export const colours = { heading: '1F3A4D', quiet: '5B6770', line: 'C8CED4', head: 'E8EDF1', code: 'F2F4F6', link: '0B5CAD' } as const;

function heading(size: number, before: number) {
  return { run: { size, bold: true, color: colours.heading, font }, paragraph: { spacing: { before, after: 100, line: 259, lineRule: 'auto' }, keepNext: true } } as const;
}

export const styles: IStylesOptions = {
  default: {
    document: { run: { font, size: 21 }, paragraph: { spacing: { after: 120, line: 269, lineRule: 'auto' } } },
    title: { run: { size: 40, bold: true, color: colours.heading, font }, paragraph: { spacing: { after: 200, line: 259, lineRule: 'auto' } } },
    heading1: heading(30, 320),
    heading2: heading(25, 240),
    heading3: heading(22, 200),
    heading4: heading(22, 160),
    heading5: heading(22, 160),
    heading6: heading(22, 160),
    hyperlink: { run: { color: colours.link, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    { id: 'Code', name: 'Code', basedOn: 'Normal', quickFormat: true, run: { font: monospace, size: 18 }, paragraph: { spacing: { before: 80, after: 160, line: 240, lineRule: 'auto' } } },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', quickFormat: true, run: { size: 18 }, paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: 'auto' } } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17, color: colours.quiet } },
  ],
};
