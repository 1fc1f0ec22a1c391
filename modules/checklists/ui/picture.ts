/** The longer side of a kept picture, pixels. */
const side_px = 1280;

/** A photograph made small enough to keep, as base64: drawn anew, so that nothing but the picture is left in it. */
export async function shrunk(file: File): Promise<string> {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, side_px / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return canvas.toDataURL('image/jpeg', 0.75).replace(/^data:[^,]*,/, '');
}
