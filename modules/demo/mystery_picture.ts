/** A PNG of one row of bytes: length, name, data, checksum. */
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'ascii'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crcOf(body), body.length + 4);
  return out;
}

function crcOf(of: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of of) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const width = 160;
const height = 120;
const tones = [
  [154, 82, 0],
  [185, 45, 34],
  [23, 121, 74],
  [11, 107, 138],
] as const;

/** What stands at a point: the sheet with its frame and lines, the floor, or the wall. */
function colourAt(x: number, y: number, tone: readonly number[]): readonly number[] {
  if (x > 45 && x < 115 && y > 18 && y < 80) {
    const edge = x < 50 || x > 110 || y < 23 || y > 75;
    return edge || y % 12 < 3 ? tone : [255, 255, 255];
  }
  return y > 92 ? [185, 197, 205] : [234, 239, 242];
}

/** A drawn picture of the demonstration: a wall, a floor and a framed sheet on it, in one of four colours. */
export function picture_bytes(n: number, deflate: (raw: Buffer) => Buffer): Buffer {
  const tone = tones[n % tones.length] ?? tones[0];
  const raw = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = colourAt(x - n * 6, y, tone);
      colour.forEach((one, at) => {
        raw[y * (1 + width * 3) + 1 + x * 3 + at] = one;
      });
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    sign,
    chunk('IHDR', head),
    chunk('IDAT', deflate(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
