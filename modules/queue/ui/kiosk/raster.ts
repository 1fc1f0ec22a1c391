/** A black-and-white picture as a printer takes it: one bit a dot, rows padded to whole bytes, 1 is black. */
export interface Raster {
  width: number;
  height: number;
  bits: Uint8Array;
}

/** Makes dots of a picture's pixels (RGBA, as a canvas gives them): darker than middle grey is black. */
export function rasterOf(pixels: Uint8ClampedArray, width: number, height: number): Raster {
  const row = Math.ceil(width / 8);
  const bits = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const grey = ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255)) / 3;
      const byte = y * row + (x >> 3);
      if (grey < 128) bits[byte] = (bits[byte] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return { width, height, bits };
}

const start = [0x1b, 0x40];
const feed_and_cut = [0x1b, 0x64, 3, 0x1d, 0x56, 66, 0];

/** The bytes that print a picture on a slip printer (ESC/POS raster): no fonts and no code page of the printer's own. */
export function rasterBytes(of: Raster): Uint8Array {
  const row = Math.ceil(of.width / 8);
  const head = [0x1d, 0x76, 0x30, 0, row & 0xff, row >> 8, of.height & 0xff, of.height >> 8];
  return Uint8Array.from([...start, ...head, ...of.bits, ...feed_and_cut]);
}

/** Bytes as base64, as the printer's port takes them. */
export const base64Of = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
