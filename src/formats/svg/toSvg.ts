/** Owns a picture as an SVG file: real text with its typefaces in it, and a title for every group that stands for something. */
import type { Box, Picture, PictureGroup } from '../../layout/picture/picture';
import { markElement } from './markElement';
import { element, escapeXml } from './xml';

/** A typeface that goes along in the file. */
export interface FontFace {
  readonly family: string;
  /** The file as a data address. */
  readonly address: string;
  /** As CSS writes it: "U+0000-00FF". */
  readonly unicodeRange: string;
}

/** The families as the marks are measured with; what a reader has none of falls back. */
const UI_FAMILY = "'Inter Variable', Inter, system-ui, sans-serif";
const TITLE_FAMILY = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";

/** The text of the file, with no markup but SVG's own and no address but data. */
export function toSvg(picture: Picture, fonts: readonly FontFace[]): string {
  const { width, height } = picture.size;
  const clips = new Map<string, string>();
  const body = picture.groups.map((group, i) => groupElement(group, i, clips));
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'picture-title picture-description',
      lang: 'en',
    },
    [
      element('title', { id: 'picture-title' }, escapeXml(picture.title)),
      element('desc', { id: 'picture-description' }, escapeXml(picture.description)),
      element('style', {}, styleOf(fonts)),
      ...(clips.size === 0 ? [] : [element('defs', {}, [...clips.values()])]),
      element('rect', { width, height, fill: picture.paper }),
      ...body,
    ],
  )}\n`;
}

function groupElement(group: PictureGroup, place: number, clips: Map<string, string>): string {
  const marks = group.marks.map((mark, i) => markElement(mark, `fade-${place}-${i}`));
  if (marks.every((mark) => mark === '')) return '';
  const title = group.name === '' ? [] : [element('title', {}, escapeXml(group.name))];
  return element(
    'g',
    { 'data-key': group.key, 'clip-path': group.clip === null ? null : `url(#${clipId(group.clip, clips)})` },
    [...title, ...marks],
  );
}

function clipId({ x, y, width, height }: Box, clips: Map<string, string>): string {
  const id = `clip-${Math.round(x)}-${Math.round(y)}`;
  if (!clips.has(id)) clips.set(id, element('clipPath', { id }, element('rect', { x, y, width, height })));
  return id;
}

function styleOf(fonts: readonly FontFace[]): string {
  const faces = fonts.map(
    ({ family, address, unicodeRange }) =>
      `@font-face{font-family:'${family}';font-weight:100 900;src:url(${address}) format('woff2');unicode-range:${unicodeRange}}`,
  );
  return [
    ...faces,
    `svg{font-family:${UI_FAMILY};stroke-linejoin:round;stroke-linecap:round}.title{font-family:${TITLE_FAMILY}}`,
  ].join('');
}
