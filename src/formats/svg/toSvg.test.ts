import { describe, expect, test } from 'vitest';
import type { Picture } from '../../layout/picture/picture';
import { toSvg } from './toSvg';

const picture: Picture = {
  size: { width: 100, height: 50 },
  paper: '#FFFFFF',
  title: 'A & <b>',
  description: 'All 3 "events"',
  groups: [
    {
      key: '7',
      name: 'Summit <script>',
      clip: { x: 1, y: 2, width: 3, height: 4 },
      marks: [
        {
          type: 'band',
          id: 'a',
          opacity: 1,
          x: 0,
          y: 0,
          width: 10,
          height: 4,
          fill: '#112233',
          fadeStart: 4,
          fadeEnd: 0,
          from: 0.5,
        },
        {
          type: 'text',
          id: 'a',
          opacity: 1,
          x: 5,
          y: 9,
          lines: ['</text><script>'],
          lineHeight: 12,
          size: 11,
          weight: 600,
          align: 'end',
          fill: '#000000',
          halo: '#FFFFFF',
        },
      ],
    },
  ],
};

describe('a picture as SVG', () => {
  test('names itself and each thing in it, and no text is markup', () => {
    const svg = toSvg(picture, []);
    expect(svg).toContain('role="img" aria-labelledby="picture-title picture-description"');
    expect(svg).toContain('<title id="picture-title">A &amp; &lt;b&gt;</title>');
    expect(svg).toContain('<title>Summit &lt;script&gt;</title>');
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;</text>');
    expect(svg).not.toMatch(/<script|foreignObject|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
  });

  test('a fade that is cut begins at what is left of it', () => {
    const svg = toSvg(picture, []);
    expect(svg).toContain(
      '<stop offset="0" stop-color="#112233" stop-opacity="0.5"/><stop offset="0.4" stop-color="#112233"/>',
    );
    expect(svg).toContain('fill="url(#picture-fade-0-0)"');
  });

  test('a faded band carries its opacity in its stops, since print drops one over a gradient', () => {
    const [group] = picture.groups;
    const [band] = group?.marks ?? [];
    if (group === undefined || band === undefined) throw new Error('There is no band');
    const svg = toSvg({ ...picture, groups: [{ ...group, marks: [{ ...band, opacity: 0.5 }] }] }, []);
    expect(svg).toContain(
      'stop-color="#112233" stop-opacity="0.25"/><stop offset="0.4" stop-color="#112233" stop-opacity="0.5"/>',
    );
    expect(svg).not.toContain('fill-opacity');
  });

  test('typefaces go along as data', () => {
    const face = { family: 'Inter Variable', address: 'data:font/woff2;base64,AAAA', unicodeRange: 'U+0000-00FF' };
    expect(toSvg(picture, [face])).toContain(
      "@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,AAAA) format('woff2');unicode-range:U+0000-00FF}",
    );
  });
});
