/** Owns how the text of a source document is outlined: its sections in order, with their paragraphs and bullets counted. */

interface Section {
  section: string;
  paragraphs: number;
  bullets: number;
}

/** Outlines a document in Markdown, or a press item in plain text that opens with "EU News". */
export function outlineOf(text: string): Section[] {
  return text.startsWith('EU News') ? outlineOfPressItem(text) : outlineOfMarkdown(text);
}

const blocksOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '');

function outlineOfPressItem(text: string): Section[] {
  const sections: Section[] = [];
  const open = (section: string) => sections.push({ section, paragraphs: 0, bullets: 0 });
  const [, ...blocks] = blocksOf(text);
  for (const [i, block] of blocks.entries()) {
    if (i === 0) open('Headline');
    if (i === 1) open('Lead');
    if (block.startsWith('These efforts include')) open('Efforts');
    if (block === 'Background') open('Background');
    else countBlock(sections.at(-1), block);
  }
  return sections;
}

function outlineOfMarkdown(text: string): Section[] {
  const sections: Section[] = [{ section: 'Head', paragraphs: 0, bullets: 0 }];
  for (const block of blocksOf(text)) {
    const heading = /^##\s+(.*)$/.exec(block)?.[1];
    if (heading !== undefined) {
      sections.push({ section: heading.replace(/\*/g, ''), paragraphs: 0, bullets: 0 });
    } else if (block.startsWith('<sup>')) {
      sections.push({ section: 'Footnotes', paragraphs: 1, bullets: 0 });
    } else if (!block.startsWith('# ')) {
      countBlock(sections.at(-1), block);
    }
  }
  return sections;
}

function countBlock(section: Section | undefined, block: string): void {
  if (section === undefined) return;
  const bullets = block.split('\n').filter((line) => /^\s*[-•]\s/.test(line)).length;
  if (bullets > 0) section.bullets += bullets;
  else section.paragraphs += 1;
}
