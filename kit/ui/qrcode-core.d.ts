declare module 'qrcode/lib/core/qrcode.js' {
  interface Matrix {
    size: number;
    get(row: number, column: number): number;
  }
  /** Encodes a text; only the matrix, none of the package's canvas and terminal renderers. */
  export function create(
    text: string,
    options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { modules: Matrix };
}
