/** One thing on a page: a text at a place, or a line. Points, from the top left of A4 (595 × 842). */
export type Mark =
  | { kind: 'text'; x: number; y: number; size: number; text: string; right?: boolean }
  | { kind: 'rule'; x: number; y: number; to_x: number; weight?: number };

/** A4 in points. */
export const page_size = { width: 595, height: 842 } as const;

/** Half a square for a Latin sign, a whole one for a Chinese sign: the widths of the font as the file states them. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x80 ? 0.5 : 1) * size, 0);

/** A text in lines no wider than this many points; nothing of it is lost. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [''];
  for (const sign of text) {
    const last = lines.at(-1) ?? '';
    // A word of letters goes to the next line whole; Chinese breaks anywhere.
    const word = /^(.+) ([!-~]+)$/.exec(`${last}${sign}`);
    if (textWidth(last + sign, size) <= width) lines[lines.length - 1] = last + sign;
    else if (word === null) lines.push(sign.trimStart());
    else lines.splice(-1, 1, word[1] ?? '', word[2] ?? '');
  }
  return lines;
}

/** A figure's minus and the long dash are not in the half-width run of the font. */
const plain = (text: string): string => text.replaceAll('−', '-').replaceAll('–', '-').replaceAll('·', ' ');

const hex = (text: string): string =>
  [...plain(text)]
    .map(sign => {
      const code = sign.codePointAt(0) ?? 0x20;
      return (code > 0xffff ? 0x25a1 : code).toString(16).padStart(4, '0');
    })
    .join('')
    .toUpperCase();

const place = (mark: Mark): string => {
  const y = page_size.height - mark.y;
  if (mark.kind === 'rule') return `${mark.weight ?? 0.5} w ${mark.x} ${y} m ${mark.to_x} ${y} l S`;
  const x = mark.right === true ? mark.x - textWidth(plain(mark.text), mark.size) : mark.x;
  return `BT /F1 ${mark.size} Tf 1 0 0 1 ${x.toFixed(2)} ${y} Tm <${hex(mark.text)}> Tj ET`;
};

/** The font every reader of Chinese has by name: no font travels in the file. Objects 3 to 5. */
const font = [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500] >>`,
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
] as const;

/** Writes a PDF 1.4 file of some pages; the title and the file's identity go into its dictionary, no time of making does. */
export function pdfOf(pages: readonly (readonly Mark[])[], of: { title: string; id: string }): Buffer {
  const first = 6;
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 1 + at * 2} 0 R`).join(' ')}] >>`,
    ...font,
    `<< /Title <FEFF${hex(of.title)}> /Producer (Tingtong) >>`,
  ];
  for (const [at, marks] of pages.entries()) {
    const content = marks.map(place).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page_size.width} ${page_size.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 + at * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${first} 0 R /ID [<${of.id}> <${of.id}>] >>`;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
