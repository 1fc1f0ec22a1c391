import type { Words } from '../../../../kit/words.ts';
import { base64Of, rasterBytes, rasterOf } from './raster.ts';

/** What a slip of the kiosk's own number says: no code to scan, no forecast. */
export interface OwnSlip {
  hall: Words;
  class_name: Words;
  errand: Words | null;
  label: string;
  ahead: number;
  return_minutes: number;
  /** Day, time and kiosk. */
  stamp: string;
}

const words = {
  ahead: (n: number): Words => ({ zh: `断线前已知前面 ${n} 人`, en: `Ahead, as last known: ${n}` }),
  given: {
    zh: '断线时由取号机发出，排队按取号时间，连上后自动接进队。',
    en: 'Given while the line was cut. Your place counts from now; it joins the line by itself.',
  },
  rule: (minutes: number): Words => ({
    zh: `听到叫号请到台席。过号不作废，${minutes} 分钟内找导办。`,
    en: `Come when called. A missed number is not lost: see a guide within ${minutes} min.`,
  }),
};

/** Dots across 80 mm paper. */
const width = 576;
const family = '"Noto Sans CJK SC", "Noto Sans SC", sans-serif';

interface Line {
  text: string;
  px: number;
  bold?: boolean;
}

function linesOf(of: OwnSlip, language: 'zh' | 'en'): Line[] {
  const errand = of.errand === null ? '' : `　${of.errand[language]}`;
  return [
    { text: of.hall[language], px: 32, bold: true },
    { text: `${of.class_name[language]}${errand}`, px: 28 },
    { text: of.label, px: 150, bold: true },
    { text: words.ahead(of.ahead)[language], px: 28 },
    { text: words.given[language], px: 24 },
    { text: words.rule(of.return_minutes)[language], px: 24 },
    { text: of.stamp, px: 22 },
  ];
}

/** Breaks a text where the paper ends: between Chinese characters, between English words. */
function brokenTo(text: string, fits: (part: string) => boolean): string[] {
  const rows: string[] = [];
  let row = '';
  for (const part of text.match(/[A-Za-z0-9.,:;'’\-–]+\s?|[\s\S]/gu) ?? []) {
    const closes = /^[，。；：！？]/.test(part);
    if (row !== '' && !closes && !fits(row + part)) {
      rows.push(row);
      row = '';
    }
    row += part;
  }
  return row === '' ? rows : [...rows, row];
}

/** Draws the slip as a picture and answers the printer's bytes, base64; null where nothing can be drawn. */
export function ownSlipBytes(of: OwnSlip, language: 'zh' | 'en'): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = 900;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, canvas.height);
  pen.fillStyle = '#000';
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  let y = 8;
  for (const line of linesOf(of, language)) {
    pen.font = `${line.bold === true ? '700 ' : ''}${line.px}px ${family}`;
    for (const row of brokenTo(line.text, part => pen.measureText(part).width <= width - 24)) {
      pen.fillText(row, width / 2, y);
      y += Math.round(line.px * 1.35);
    }
    y += 8;
  }
  const height = Math.min(canvas.height, y + 8);
  return base64Of(rasterBytes(rasterOf(pen.getImageData(0, 0, width, height).data, width, height)));
}
