/**
 * What was typed, as it was meant: a Chinese keyboard in full width gives １００ for 100, ． or 。 for the point, ， for the
 * comma, and paper a longer minus.
 */
export const halfWidth = (typed: string): string =>
  typed
    .replace(/[！-～]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('。', '.')
    .replaceAll('　', ' ')
    .replace(/[−–—]/g, '-');
