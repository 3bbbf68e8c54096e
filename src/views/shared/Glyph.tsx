/** Owns the small picture of a kind in its theme's colour, the same shape that timeline and graph draw. */
import { isHollow, KIND_SHAPES, type Palette, SHAPE_SCALE, shapePath } from '../../layout/palette';
import type { Kind } from '../../model/dataset/kinds';

interface Props {
  readonly kind: Kind;
  readonly colour: string;
  readonly palette: Palette;
  /** Width and height in CSS pixels. */
  readonly size?: number;
}

export function Glyph({ kind, colour, palette, size = 14 }: Props) {
  const shape = KIND_SHAPES[kind];
  const half = size / 2;
  const hollow = isHollow(shape);
  return (
    <svg
      className="glyph"
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={shapePath(shape, (half - 1) * Math.min(1, SHAPE_SCALE[shape]))}
        fill={hollow ? palette.panel : colour}
        stroke={colour}
        strokeWidth={hollow ? 1.6 : 0}
      />
    </svg>
  );
}
