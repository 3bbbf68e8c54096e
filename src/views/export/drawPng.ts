/** Owns a picture as a PNG file, painted by the same painter as the screen. */
import type { Picture } from '../../layout/picture/picture';
import { createCanvasPainter } from '../shared/canvas/drawCanvas';

/** Pixels of a side and of the whole that every browser's canvas holds. */
const MOST_SIDE = 16_000;
const MOST_PIXELS = 120_000_000;

/** Rejects with a message for the person where the picture is too large. */
export async function drawPng(picture: Picture, scale: number, fontFamily: string): Promise<Blob> {
  const [width, height] = [Math.round(picture.size.width * scale), Math.round(picture.size.height * scale)];
  if (Math.max(width, height) > MOST_SIDE || width * height > MOST_PIXELS) {
    throw new Error(`A picture of ${width} by ${height} pixels is more than a browser draws: choose a smaller size`);
  }
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('This browser gives no canvas to draw on');
  const paint = createCanvasPainter();
  brush.setTransform(scale, 0, 0, scale, 0, 0);
  brush.fillStyle = picture.paper;
  brush.fillRect(0, 0, picture.size.width, picture.size.height);
  for (const { marks, clip } of picture.groups) {
    brush.save();
    if (clip !== null) {
      brush.beginPath();
      brush.rect(clip.x, clip.y, clip.width, clip.height);
      brush.clip();
    }
    paint(brush, marks, fontFamily);
    brush.restore();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The browser could not write the picture: choose a smaller size');
  return blob;
}
