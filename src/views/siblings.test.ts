import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const VIEWS = fileURLToPath(new URL('.', import.meta.url));
/** Of `import … from`, of an import for its effect, and of one that is loaded later. */
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** The folder of a view that a file lies in; none outside of the views, and in their own folder itself. */
const viewOf = (file: string): string | null => {
  const [view = '', ...rest] = relative(VIEWS, file).split(sep);
  return view === '..' || rest.length === 0 ? null : view;
};

const sources = readdirSync(VIEWS, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join(VIEWS, name));

test('a view imports from no other view: what two have in common is shared, and the app puts them together', () => {
  const crossings = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORTED)].flatMap(([, specifier = '']) => {
      const [from, to] = [viewOf(file), viewOf(join(dirname(file), specifier))];
      const isAllowed = from === null || to === null || from === to || from === 'app' || to === 'shared';
      return isAllowed ? [] : [`${relative(VIEWS, file)} imports ${specifier}`];
    }),
  );
  expect(sources.length).toBeGreaterThan(100);
  expect(crossings).toEqual([]);
});
