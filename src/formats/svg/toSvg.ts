/** Owns a picture as an SVG file: real text with its typefaces in it, and a title for every group that stands for something. */
import type { Box, Picture, PictureGroup } from '../../layout/picture/picture';
import { markElement, UI_FAMILY } from './markElement';
import { element, writeXml, type XmlElement } from './xml';

/** A typeface that goes along in the file. */
export interface FontFace {
  readonly family: string;
  /** The file as a data address. */
  readonly address: string;
  /** As CSS writes it: "U+0000-00FF". */
  readonly unicodeRange: string;
}

/** The text of the file, with no markup but SVG's own and no address but data. */
export const toSvg = (picture: Picture, fonts: readonly FontFace[]): string =>
  `${writeXml(pictureElement(picture, 'picture', fonts))}\n`;

/** The picture as an element, for a page that has the typefaces already; `prefix` parts its ids from others'. */
export function pictureElement(picture: Picture, prefix: string, fonts: readonly FontFace[] = []): XmlElement {
  const { width, height } = picture.size;
  const clips = new Map<string, XmlElement>();
  const body = picture.groups.flatMap((group, i) => groupElement(group, `${prefix}-fade-${i}`, prefix, clips));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${prefix}-title ${prefix}-description`,
      lang: 'en',
      'font-family': UI_FAMILY,
      'stroke-linejoin': 'round',
      'stroke-linecap': 'round',
    },
    [
      element('title', { id: `${prefix}-title` }, [picture.title]),
      element('desc', { id: `${prefix}-description` }, [picture.description]),
      ...(fonts.length === 0 ? [] : [element('style', {}, [fonts.map(fontRule).join('')])]),
      ...(clips.size === 0 ? [] : [element('defs', {}, [...clips.values()])]),
      element('rect', { width, height, fill: picture.paper }),
      ...body,
    ],
  );
}

function groupElement(
  group: PictureGroup,
  fades: string,
  prefix: string,
  clips: Map<string, XmlElement>,
): readonly XmlElement[] {
  const marks = group.marks.flatMap((mark, i) => markElement(mark, `${fades}-${i}`));
  if (marks.length === 0) return [];
  const title = group.name === '' ? [] : [element('title', {}, [group.name])];
  const clip = group.clip === null ? null : `url(#${clipId(group.clip, prefix, clips)})`;
  return [element('g', { 'data-key': group.key, 'clip-path': clip }, [...title, ...marks])];
}

function clipId({ x, y, width, height }: Box, prefix: string, clips: Map<string, XmlElement>): string {
  const id = `${prefix}-clip-${Math.round(x)}-${Math.round(y)}`;
  if (!clips.has(id)) clips.set(id, element('clipPath', { id }, [element('rect', { x, y, width, height })]));
  return id;
}

const fontRule = ({ family, address, unicodeRange }: FontFace): string =>
  `@font-face{font-family:'${family}';font-weight:100 900;src:url(${address}) format('woff2');unicode-range:${unicodeRange}}`;
