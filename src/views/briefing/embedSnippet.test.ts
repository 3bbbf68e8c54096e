import { expect, test } from 'vitest';
import { embedSnippet } from './embedSnippet';

test('the address keeps its data set and its view, and marks cannot break out of the snippet', () => {
  const snippet = embedSnippet('https://example.org/e/?data=x.json#v=1&scene=3', 'A "B" <c> & d');
  expect(snippet).toContain('src="https://example.org/e/?data=x.json&amp;embed=1#v=1&amp;scene=3"');
  expect(snippet).toContain('title="A &quot;B&quot; &lt;c&gt; &amp; d"');
});
