import { describe, expect, test } from 'vitest';
import { toOfflineFile } from './toOfflineFile';

const TEMPLATE =
  '<head><meta name="entente-marking" content="" /></head><body><script type="application/json" id="entente-data"></script><script type="module">run("$&")</script></body>';

describe('the one file', () => {
  test('data reads back as it was, and cannot end its script or begin a comment', () => {
    const data = JSON.stringify({ title: '</script><script>alert(1)</script><!-- $& $1' });
    const file = toOfflineFile(TEMPLATE, data, '');
    const inside = /id="entente-data">(.*?)<\/script>/.exec(file)?.[1] ?? '';
    expect(JSON.parse(inside)).toEqual(JSON.parse(data));
    expect(inside).not.toContain('<');
    expect(file.endsWith('<script type="module">run("$&")</script></body>')).toBe(true);
  });

  test('new data takes the place of what was there', () => {
    const once = toOfflineFile(TEMPLATE, '{"a":1}', 'ONE');
    expect(toOfflineFile(once, '{"b":2}', 'TWO')).toBe(toOfflineFile(TEMPLATE, '{"b":2}', 'TWO'));
  });

  test('a marking is a text, not markup', () => {
    expect(toOfflineFile(TEMPLATE, '{}', '"><b>$1')).toContain('content="&quot;&gt;&lt;b&gt;$1"');
  });

  test('what is no template is refused', () => {
    expect(() => toOfflineFile('<html>404</html>', '{}', '')).toThrow('no place for the data');
  });
});
