import { strFromU8, unzipSync } from 'fflate';
import PptxGen from 'pptxgenjs';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../layout/marks';
import { PALETTES } from '../../layout/palette';
import { type SlideScene, toSlides } from './toSlides';

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

/** A deck of one scene, in a typeface whose letters are half as wide as high. */
const slidesOf = (scene: SlideScene, sources: readonly string[]): Promise<Uint8Array> =>
  toSlides(
    {
      title: 'Deck',
      scenes: [scene],
      sources,
      marking: '',
      palette: PALETTES.light,
      measureText: (text, size) => text.length * size * 0.5,
    },
    () => new PptxGen(),
    async () => undefined,
  );

describe('slides', () => {
  test('a shape for each mark, by its name, and its notes; sources on slides of their own', async () => {
    const bytes = await slidesOf(
      {
        title: 'One',
        sentence: 'All',
        caption: 'Caption',
        citations: '1 Report',
        numbers: 'Sources 1',
        words: [],
        table: null,
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
      Array.from({ length: 24 }, (_, i) => `Source ${i + 1}`),
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
    expect(xml('ppt/slides/slide2.xml')).toContain('23  Source 23');
    expect(xml('ppt/slides/slide3.xml')).toContain('24  Source 24');
    expect(Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
  });

  test('long texts stand smaller and stay within their boxes; too many citations become numbers', async () => {
    const long = 'A working group finds joint approaches to a wide range of issues. ';
    const bytes = await slidesOf(
      {
        title: long.repeat(2),
        sentence: 'All',
        caption: long.repeat(12),
        citations: '1 A report on something, section, paragraph · '.repeat(20),
        numbers: 'Sources 1, 2 of those at the end',
        notes: '',
        table: null,
        words: ['Of 20 undertakings, 4 are reported as done.', 'One is not.'],
        parts: [{ key: 'timeline', name: 'Timeline', size: { width: 800, height: 200 }, groups: [] }],
      },
      Array.from({ length: 20 }, () => long.repeat(4)),
    );
    const parts = unzipSync(bytes);
    const slide = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
    const texts = [...slide.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([xml]) => ({
      top: Number(/<a:off x="\d+" y="(\d+)"/.exec(xml)?.[1]) / 9525,
      width: Number(/<a:ext cx="(\d+)"/.exec(xml)?.[1]) / 9525,
      height: Number(/<a:ext cx="\d+" cy="(\d+)"/.exec(xml)?.[1]) / 9525,
      size: Number(/sz="(\d+)"/.exec(xml)?.[1]) / 75,
      text: [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text).join(' '),
    }));
    const of = (start: string) => texts.find(({ text }) => text.startsWith(start));
    for (const { text, width, height, size } of texts) {
      expect(Math.ceil((text.length * size * 0.5) / width) * size, text).toBeLessThanOrEqual(height + 1);
    }
    expect(of('A working group')?.size).toBeLessThan(30);
    expect(of('Sources 1, 2')?.size).toBe(13);
    expect(slide).not.toContain('A report on something');
    expect(of('Of 20 undertakings')?.top).toBeGreaterThan(104 + 200);
    expect(of('Of 20 undertakings')?.text).toContain('One is not.');
    const slides = Object.keys(parts).filter((name) => /slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThan(2);
  });

  test('a table has the rows that there is room for, and says how many more there are', async () => {
    const bytes = await slidesOf(
      {
        title: 'One',
        sentence: 'All',
        caption: '',
        citations: '',
        numbers: '',
        notes: '',
        words: [],
        table: {
          columns: [
            { id: 'event', label: 'Event' },
            { id: 'kind', label: 'Kind' },
          ],
          rowAt: (place) => ({ cells: [`Event ${place + 1}`, 'Summit '.repeat(40)] }),
          size: 90,
        },
        parts: [],
      },
      [],
    );
    const slide = strFromU8(unzipSync(bytes)['ppt/slides/slide1.xml'] ?? new Uint8Array());
    const rows = slide.match(/<a:tr /g)?.length ?? 0;
    expect(rows).toBeGreaterThan(15);
    expect(slide).toContain('>Event 1<');
    expect(slide).toContain(`>and ${90 - (rows - 2)} more<`);
    expect(slide).toContain('…');
    expect(rows * 23 + 104).toBeLessThan(720 - 44);
  });
});
