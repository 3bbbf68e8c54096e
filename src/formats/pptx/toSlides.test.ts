import { strFromU8, unzipSync } from 'fflate';
import PptxGen from 'pptxgenjs';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../layout/marks';
import { PALETTES } from '../../layout/palette';
import { toSlides } from './toSlides';

const base = { id: null, opacity: 0.5 } as const;
const MARKS: readonly Mark[] = [
  {
    ...base,
    type: 'path',
    x: 10,
    y: 10,
    d: 'M0,0A4,4 0 1 1 8,0Z',
    fill: '#AA0000',
    stroke: null,
    strokeWidth: 0,
    dash: 'solid',
  },
  { ...base, type: 'curve', x0: 0, y0: 0, cx: 5, cy: 9, x1: 20, y1: 0, stroke: '#00AA00', strokeWidth: 1, arrow: 5 },
  { ...base, type: 'band', x: 0, y: 0, width: 40, height: 8, fill: '#0000AA', fadeStart: 10, fadeEnd: 0 },
  { ...base, type: 'boxes', fill: '#123456', boxes: Float32Array.from([0, 0, 4, 4, 6, 0, 4, 8]) },
  { ...base, type: 'segments', ends: Float32Array.from([0, 0, 5, 5, 5, 5, 9, 0]), stroke: '#654321', strokeWidth: 1 },
  {
    ...base,
    type: 'discs',
    discs: Float32Array.from([5, 5, 2, 9, 9, 3]),
    fill: '#ABCDEF',
    stroke: null,
    strokeWidth: 0,
  },
  {
    ...base,
    type: 'text',
    x: 0,
    y: 20,
    lines: ['A & B', '<second>'],
    lineHeight: 14,
    size: 12,
    weight: 600,
    align: 'middle',
    fill: '#191D28',
    halo: null,
  },
];

describe('slides', () => {
  test('a shape for each mark, by its name, and its notes; sources on slides of their own', async () => {
    const bytes = await toSlides(
      {
        title: 'Deck',
        scenes: [
          {
            title: 'One',
            sentence: 'All',
            caption: 'Caption',
            citations: '1 Report',
            notes: 'Said, not shown',
            parts: [
              {
                key: 'timeline',
                name: 'Timeline',
                size: { width: 100, height: 100 },
                groups: [{ key: '1', name: 'A “named” & <sound> record', marks: MARKS }],
              },
            ],
          },
        ],
        sources: Array.from({ length: 17 }, (_, i) => `Source ${i + 1}`),
        marking: '',
        palette: PALETTES.light,
        measureText: (text, size) => text.length * size * 0.5,
      },
      () => new PptxGen(),
      async () => undefined,
    );
    const parts = unzipSync(bytes);
    const xml = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    const slide = xml('ppt/slides/slide1.xml');
    // Title, sentence, caption, citations, number.
    expect(slide.match(/<p:sp>/g)).toHaveLength(MARKS.length + 5);
    expect(slide.match(/<a:custGeom>/g)).toHaveLength(MARKS.length - 1);
    expect(slide).toContain('name="A “named” &amp; &lt;sound&gt; record"');
    expect(slide).toContain('A &amp; B');
    expect(slide).toContain('<a:tailEnd type="triangle"');
    expect(xml('ppt/notesSlides/notesSlide1.xml')).toContain('Said, not shown');
    expect(xml('ppt/slides/slide2.xml')).toContain('16  Source 16');
    expect(xml('ppt/slides/slide3.xml')).toContain('17  Source 17');
    expect(Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
  });
});
