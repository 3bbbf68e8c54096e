import { expect, test } from 'vitest';
import { placeReport } from './report';

test('the report takes the place of the one before, and the rest of the page stays', () => {
  const page = '# Title\n\n<!-- bench:start -->\nold\n<!-- bench:end -->\n\nEnd\n';
  const once = placeReport(page, 'new');
  expect(once).toBe('# Title\n\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\n\nEnd\n');
  expect(placeReport(once, 'newer')).toContain('newer');
  expect(placeReport(once, 'newer')).not.toContain('new\n');
  expect(() => placeReport('# Title', 'new')).toThrow('lacks');
});
